import { closeComplaint as endpoint } from '#contract/care/complaints.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { closeComplaint } from '#mocks/operator/complaints/complaints.ts';

export const closeComplaintHandler = defineHandler(endpoint, ({ caller, params, at }) => ({ body: closeComplaint(caller, params.complaint, at) }));
