import { getComplaint as endpoint } from '#contract/care/complaints.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { getComplaint } from '#mocks/operator/complaints/complaints.ts';

export const getComplaintHandler = defineHandler(endpoint, ({ caller, params, at }) => ({ body: getComplaint(caller, params.complaint, at) }));
