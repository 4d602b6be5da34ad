import { describe, expect, test } from 'vitest';
import { startNetwork } from '#tests/support/page/network.ts';
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
