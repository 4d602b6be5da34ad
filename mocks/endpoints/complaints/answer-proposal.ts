import { answerProposal as endpoint } from '#contract/care/complaints.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { answerProposal } from '#mocks/operator/complaints/complaints.ts';

export const answerProposalHandler = defineHandler(endpoint, ({ caller, params, body, at }) => ({ body: answerProposal(caller, params.complaint, body, at) }));
