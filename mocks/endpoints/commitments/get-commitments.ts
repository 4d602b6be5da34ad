import { getCommitments as endpoint } from '#contract/care/commitments.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';
import { commitments } from '#mocks/operator/commitments/commitments.ts';

export const getCommitmentsHandler = defineHandler(endpoint, ({ rating, caller, at }) => ({ body: commitments(rating, caller, at) }));
