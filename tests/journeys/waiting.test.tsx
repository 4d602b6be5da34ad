import { afterEach, expect, test, vi } from 'vitest';
import { endNextWait, holdLongWaits, releaseLongWaits, turn } from '#tests/support/page/long-waits.ts';
import { pageText, see } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

afterEach(() => {
  releaseLongWaits();
  vi.restoreAllMocks();
});

test('an answer is shown when it comes, however short the skeleton has stood', async () => {
  const hall = await openHall({ persona: '30' });
  const ask = globalThis.fetch;
  let answered = 0;
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (...request) => {
    const answer = await ask(...request);
    await new Promise((resolve) => setTimeout(resolve, 60));
    answered = performance.now();
    return answer;
  });
  const waits: number[] = [];
  for (let round = 0; round < 5; round++) {
    hall.enter('/settings');
    await see('文字大小');
    hall.follow('/balance');
    await see('余额变动');
    waits.push(performance.now() - answered);
  }
  // React would hold it back until 300 ms after the skeleton; one round without that is proof on a busy machine too.
  expect(Math.min(...waits)).toBeLessThan(150);
});

test('who has waited for ten seconds is offered the hall that is light on data, beside another try (S71)', async () => {
  const hall = await openHall({ persona: '30' });
  hall.enter('/settings');
  await see('文字大小');
  vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise(() => {}));
  holdLongWaits();
  hall.follow('/balance');
  for (let step = 0; step < 20 && !pageText().includes('等得有点久了'); step++) {
    await turn();
    endNextWait();
  }
  await see('等得有点久了', '再试一次');
  const link = [...document.querySelectorAll('a')].find((one) => one.textContent === '网太慢？用简版');
  expect({ href: link?.getAttribute('href'), target: link?.target }).toEqual({ href: '/lite', target: '_self' });
});
