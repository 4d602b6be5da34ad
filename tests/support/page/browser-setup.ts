import './long-waits.ts';
import '#ui/styles/tokens.css';
import '#ui/styles/base.css';
import '#ui/styles/comfort.css';
import { afterEach, beforeEach, expect } from 'vitest';
import { closeHall } from './render-hall.tsx';
import { startWatching, stopWatching } from './watch.ts';

/** Around every test in Chromium: what must never happen is noticed, whatever the test is about, and the hall is closed behind it. */
beforeEach(startWatching);

afterEach(() => {
  const leaks = stopWatching();
  closeHall();
  expect(leaks).toEqual([]);
});
