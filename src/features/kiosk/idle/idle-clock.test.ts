import { describe, expect, test } from 'vitest';
import { limitsFor, phaseAfter, READING, TO_BE_TAKEN, USUAL } from './idle-clock.ts';

describe('a visit nobody touches (K2)', () => {
  test.each([
    [0, { kind: 'in-use' }],
    [39_900, { kind: 'in-use' }],
    [40_000, { kind: 'warning', secondsLeft: 20 }],
    [40_100, { kind: 'warning', secondsLeft: 20 }],
    [59_900, { kind: 'warning', secondsLeft: 1 }],
    [60_000, { kind: 'over' }],
    [86_400_000, { kind: 'over' }],
  ])('after %i ms', (untouched, phase) => {
    expect(phaseAfter(untouched, USUAL)).toEqual(phase);
  });

  test('a statement is given time to be read', () => {
    expect(phaseAfter(99_900, READING).kind).toBe('in-use');
    expect(phaseAfter(119_900, READING)).toEqual({ kind: 'warning', secondsLeft: 1 });
  });

  test('a slip that nobody takes ends it without another warning', () => {
    expect(phaseAfter(14_999, TO_BE_TAKEN)).toEqual({ kind: 'in-use' });
    expect(phaseAfter(15_000, TO_BE_TAKEN)).toEqual({ kind: 'over' });
  });

  test('only an open statement is read: the list of its months is not', () => {
    expect(limitsFor('/statements/2026-10')).toBe(READING);
    for (const address of ['/statements', '/bills/2026-10', '/']) expect(limitsFor(address)).toBe(USUAL);
  });
});
