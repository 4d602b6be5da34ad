import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { answerProposal, closeComplaint, createComplaint, getComplaint, getConcern, listComplaints, type Complaint, type Concern } from '#contract/care/complaints.ts';
import { getSession } from '#contract/session.ts';
import { KEYS } from '#data/keys.ts';
import { read, reading } from '#data/wire/read.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';

/** All of the customer's complaints and suggestions, newest first. */
export const complaintListQuery = () => queryOptions({ queryKey: KEYS.complaintList, ...reading(listComplaints, {}) });

/** One of them, and its course. */
export const complaintQuery = (complaint: string) => queryOptions({ queryKey: [...KEYS.complaint, complaint], ...reading(getComplaint, { params: { complaint } }) });

/** What a complaint would be about; null asks only whether one is still signed in, so that nobody writes in vain. */
export const concernQuery = (concern: Concern | null) =>
  queryOptions({
    queryKey: [...KEYS.concern, concern],
    queryFn: ({ signal }) => (concern === null ? read(getSession, {}, { signal }).then(() => null) : read(getConcern, { query: concern }, { signal })),
  });

/** The answer is the matter as it is now. */
function noteComplaint(client: QueryClient, complaint: Complaint | null): void {
  if (complaint !== null) client.setQueryData(complaintQuery(complaint.id).queryKey, complaint);
}

/** Hands in a complaint or suggestion. */
export const useCreateComplaint = (): Write<typeof createComplaint> => useWrite(createComplaint, { onAnswer: noteComplaint });
/** Accepts the proposal or turns it down. */
export const useAnswerProposal = (): Write<typeof answerProposal> => useWrite(answerProposal, { onAnswer: noteComplaint });
/** Ends the matter. */
export const useCloseComplaint = (): Write<typeof closeComplaint> => useWrite(closeComplaint, { onAnswer: noteComplaint });
