import { queryOptions } from '@tanstack/react-query';
import { getCommitments } from '#contract/care/commitments.ts';
import { reading } from '#data/wire/read.ts';
import { KEYS } from '#data/keys.ts';

/** How matters stand with the commitments, for a customer or for anybody. */
export const commitmentsQuery = () => queryOptions({ queryKey: KEYS.commitments, ...reading(getCommitments, {}) });
