import { expect, test } from 'vitest';
import { MINUTE, SECOND } from '#lib/calendar.ts';
import { isBusy, nextJob, paperTime, type PrintJob } from './print-job.ts';

const TAKES = paperTime(150);
const NOW = 1_000_000;
const sent: PrintJob = { state: 'printing', sentAt: NOW };
const waiting: PrintJob = { state: 'waiting', fault: 'paper-out', until: NOW + 2 * MINUTE };

test('a slip is sent once the printer is known to be well, and lies there when its paper has come out', () => {
  expect(nextJob({ state: 'printing', sentAt: null }, 'ready', NOW, TAKES)).toEqual(sent);
  expect(nextJob(sent, 'paper-low', NOW + TAKES - 1, TAKES)).toBe(sent);
  expect(nextJob(sent, 'ready', NOW + TAKES, TAKES)).toEqual({ state: 'printed' });
  expect(TAKES).toBe(3.5 * SECOND);
});

test.each(['paper-out', 'jam', 'cutter', 'offline'] as const)('%s before it is sent, or in the middle: it is kept for two minutes (K10)', (fault) => {
  for (const job of [{ state: 'printing', sentAt: null } as const, sent])
    expect(nextJob(job, fault, NOW + SECOND, TAKES)).toEqual({ state: 'waiting', fault, until: NOW + SECOND + 2 * MINUTE });
});

test('mended within two minutes, it is printed from its beginning by itself; a millisecond before they are over, too', () => {
  expect(nextJob(waiting, 'ready', waiting.until - 1, TAKES)).toEqual({ state: 'printing', sentAt: waiting.until - 1 });
});

test('not mended, it is given up when two minutes are over, and not before', () => {
  expect(nextJob(waiting, 'paper-out', waiting.until - 1, TAKES)).toBe(waiting);
  expect(nextJob(waiting, 'paper-out', waiting.until, TAKES)).toEqual({ state: 'given-up' });
});

test('another fault while it waits is said, and does not begin the two minutes again', () => {
  expect(nextJob(waiting, 'jam', NOW + MINUTE, TAKES)).toEqual({ ...waiting, fault: 'jam' });
});

test('what is over stays so, whatever the printer does', () => {
  for (const state of ['none', 'printed', 'given-up'] as const) {
    expect(nextJob({ state }, 'jam', NOW, TAKES)).toEqual({ state });
    expect(isBusy({ state })).toBe(false);
  }
  expect([isBusy(sent), isBusy(waiting)]).toEqual([true, true]);
});
