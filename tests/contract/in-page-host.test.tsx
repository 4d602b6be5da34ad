import { describe, expect, test } from 'vitest';
import { FAULTS } from '#mocks/scenarios/fault.ts';
import { startNetwork } from '#tests/support/page/network.ts';
import { expectAsSaid, seenUnder } from './capabilities.ts';
import { FAULTY, EXCHANGES } from './exchanges.ts';
import { mockOperatorAlone, heard, init, runExchanges, type Connection } from './run-exchanges.ts';

function inPage(): Connection {
  const network = startNetwork(0);
  return {
    async send(step, real) {
      network.real = real;
      return heard(await fetch(step.path, init(step)));
    },
  };
}

describe('the host in the page answers as the operator does: status, headers and every byte', () => {
  test.each([...EXCHANGES, FAULTY])('$about', async (sequence) => {
    expect(await runExchanges(sequence, inPage)).toEqual(await runExchanges(sequence, mockOperatorAlone));
  });
});

describe('the host in the page has every fault as the table of hosts says', () => {
  test.each(FAULTS)('%s', async (fault) => {
    startNetwork(0);
    expectAsSaid('page', fault, await seenUnder((path, given) => fetch(path, given), fault));
  });
});
