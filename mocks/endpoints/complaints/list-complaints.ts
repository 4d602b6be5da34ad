import { listComplaints as endpoint } from '#contract/care/complaints.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { listComplaints } from '#mocks/operator/complaints/complaints.ts';

export const listComplaintsHandler = defineHandler(endpoint, ({ caller, at }) => ({ body: listComplaints(caller, at) }));
