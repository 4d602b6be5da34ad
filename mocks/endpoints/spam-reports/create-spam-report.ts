import { createSpamReport as endpoint } from '#contract/care/spam-reports.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { createSpamReport } from '#mocks/operator/spam-reports/spam-reports.ts';

export const createSpamReportHandler = defineHandler(endpoint, ({ world, caller, body, at }) => ({ body: createSpamReport(world, caller, body, at) }));
