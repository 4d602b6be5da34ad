import { createSpamReport } from '#contract/care/spam-reports.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';

/** Hands in a report of a bad message; nothing that is shown anywhere changes by it. */
export const useCreateSpamReport = (): Write<typeof createSpamReport> => useWrite(createSpamReport);
