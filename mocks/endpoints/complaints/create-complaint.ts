import { createComplaint as endpoint } from '#contract/care/complaints.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { createComplaint } from '#mocks/operator/complaints/complaints.ts';

export const createComplaintHandler = defineHandler(endpoint, ({ world, caller, body, at }) => ({ body: createComplaint(world, caller, body, at) }));
