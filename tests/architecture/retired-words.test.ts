import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { occurrences, sourceFiles, withoutStrings } from '#build/source-files.ts';

/** Words that meant something only here, with the word of the field that took their place. */
const RETIRED: Readonly<Record<string, string>> = {
  told: 'smsSent',
  mine: 'forCustomer',
  wouldTry: 'trialAvailable',
  wayOut: 'cancellation (of a service), endsBy (of a charge)',
  held: 'subscription',
  Held: 'StoredSubscription, SubscribedService',
  Bought: 'StoredPurchase',
  BillLine: 'StoredBillItem: a bill has items, a line is the phone line',
  BillLines: 'BillItems',
  stops: 'suspensions',
  Patience: 'RateLimit',
  tries: 'wrongAttempts, failures',
  noteWrongTry: 'recordFailure',
  judgeProof: 'verifyProof',
  lockOf: 'initialAttempts',
  exchangeWith: 'dispatch',
  Box: 'MockOperator',
  Stage: 'OperatorRuntime',
  Scene: 'ControlContext',
  Performed: 'ExchangeResult',
  Switchboard: 'FaultInjector',
  strike: 'applyFault',
  spoil: 'corruptBody',
  violate: 'recordViolation',
  Say: 'Message',
  sayIn: 'createT',
  Words: 'Formatters',
  Quiet: 'Note',
  foresee: 'preload',
  speak: 'changeLanguage',
  startTexts: 'initI18n',
  openHall: 'startApp',
  takeOver: 'mountApp',
  keepOffline: 'registerServiceWorker',
  Guarded: 'QueryBoundary',
  Waiting: 'Loading',
  Freshness: 'StaleNotice',
  Doors: 'NavGrid',
  useBegin: 'useStartOrder',
  useGiveUp: 'useCancelOrderAction',
  useReadAgain: 'useRefetchOnConflict',
  whyHere: 'signInReason',
  tied: 'tieUnits',
  inFours: 'groupDigits',
  lands: 'animated',
};
const ANY = new RegExp(`(?<![\\w-])(?:${Object.keys(RETIRED).join('|')})(?![\\w-])`, 'g');

describe('a stranger finds things by the words of the field', () => {
  test('no retired word is a name in the code', () => {
    const files = sourceFiles(/^(src\/(?!i18n\/(zh-CN|en)\/)|mocks\/|build\/|scripts\/).*\.tsx?$/);
    const found = occurrences(files, ANY, ({ code }) => withoutStrings(code));
    expect(found.map((one) => `${one}: now ${RETIRED[one.split(' ').at(-1) ?? ''] ?? ''}`)).toEqual([]);
  });

  test.each(['openapi.json', 'mocks/openapi.json'])('no retired word is a name on the wire: %s', (name) => {
    const text = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
    const names = [...text.matchAll(/"([\w-]+)":/g)].map(([, key = '']) => key);
    expect([...new Set(names)].filter((key) => key in RETIRED)).toEqual([]);
  });

  test('a retired word would be found as a word of its own, not inside another', () => {
    expect([...'const held = 1; // held\n'.matchAll(ANY)].length).toBe(2);
    expect([...'upheld withheld held-list'.matchAll(ANY)]).toEqual([]);
  });
});
