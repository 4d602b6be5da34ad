import { MINUTE, SECOND, type Millis } from '#lib/calendar.ts';
import { faultOf, type PrinterFault, type PrinterState } from '#lib/terminal/device-states.ts';

/** What is printed: what was done in a visit, or a bill. What a printer's trouble means for the customer depends on it. */
export type PrintedMatter = 'visit' | 'bill';

/** How long a slip waits for its printer (K10). */
const KEPT_FOR: Millis = 2 * MINUTE;

/**
 * What becomes of a slip. `printing`: on its way, or about to be sent. `waiting`: kept for the printer, to be printed from its beginning by itself. `printed`: it
 * lies there. `given-up`: it was kept as long as it is, or nobody wanted to wait; what was done stands all the same.
 */
export type PrintJob =
  | { readonly state: 'none' | 'printed' | 'given-up' }
  | { readonly state: 'printing'; readonly sentAt: Millis | null }
  | { readonly state: 'waiting'; readonly fault: PrinterFault; readonly until: Millis };

/** Whether somebody stands before a printer that is at work, or is to be. */
export function isBusy({ state }: PrintJob): boolean {
  return state === 'printing' || state === 'waiting';
}

/** Time for the paper to come out, to be cut, and for the printer to notice that it did not: careful for slow ones, 100 mm a second. */
export function paperTime(height: number): Millis {
  return 2 * SECOND + height * 10;
}

/** The job a moment later, by how the printer is then; the same one where nothing has happened. `takes`: how long the paper takes. */
export function nextJob(job: PrintJob, printer: PrinterState, now: Millis, takes: Millis): PrintJob {
  const fault = faultOf(printer);
  switch (job.state) {
    case 'printing':
      if (fault !== null) return { state: 'waiting', fault, until: now + KEPT_FOR };
      if (job.sentAt === null) return { state: 'printing', sentAt: now };
      return now - job.sentAt >= takes ? { state: 'printed' } : job;
    case 'waiting':
      if (fault === null) return { state: 'printing', sentAt: now };
      if (now >= job.until) return { state: 'given-up' };
      return fault === job.fault ? job : { ...job, fault };
    case 'none':
    case 'printed':
    case 'given-up':
      return job;
  }
}
