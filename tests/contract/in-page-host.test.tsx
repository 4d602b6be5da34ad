import { describe, expect, test } from 'vitest';
import { startNetwork } from '#tests/support/page/network.ts';
import { FAULTY, SCENES } from './exchanges.ts';
import { boxItself, heard, init, tell, type Line } from './tell.ts';

function inPage(): Line {
  const network = startNetwork(0);
  return {
    async send(step, real) {
      network.real = real;
      return heard(await fetch(step.path, init(step)));
    },
  };
}

describe('the host in the page answers as the operator does: status, headers and every byte', () => {
  test.each([...SCENES, FAULTY])('$about', async (scene) => {
    expect(await tell(scene, inPage)).toEqual(await tell(scene, boxItself));
  });
});
