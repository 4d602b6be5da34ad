import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { see } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

const edgesOf = (slip: Element | null) => {
  const { left, top, width } = slip?.getBoundingClientRect() ?? { left: Number.NaN, top: Number.NaN, width: Number.NaN };
  return [left, top, width].map(Math.round);
};
const empty = () => document.querySelector('main [aria-hidden="true"] > [class*="slip"]');
const arrived = () => document.querySelector('main section[class*="slip"]');

/** Holds every answer back until it is let go. */
function holdAnswers(): () => void {
  const ask = globalThis.fetch;
  const { promise, resolve } = Promise.withResolvers<void>();
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (...request) => {
    const answer = await ask(...request);
    await promise;
    return answer;
  });
  return resolve;
}

const WIDTHS = { phone: 390, desktop: 1280 } as const;

test.each(
  (['phone', 'desktop'] as const).flatMap((device) =>
    ['/', '/bills', '/bills/2026-10', '/unbilled', '/balance', '/points', '/pay', '/line', '/subscriptions'].map((address) => [device, address] as const),
  ),
)('on a %s the empty slip of %s stands where the slip will be', async (device, address) => {
  const before = { width: innerWidth, height: innerHeight };
  await page.viewport(WIDTHS[device], 844);
  const hall = await openHall({ persona: '30' });
  hall.enter('/settings');
  await see('文字大小');
  const letGo = holdAnswers();
  hall.follow(address);
  await expect.poll(empty).not.toBeNull();
  const waiting = edgesOf(empty());
  letGo();
  await expect.poll(arrived).not.toBeNull();
  expect(edgesOf(arrived())).toEqual(waiting);
  await page.viewport(before.width, before.height);
});
