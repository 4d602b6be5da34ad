import { releaseLongWaits } from './long-waits.ts';
import '#ui/styles/tokens.css';
import '#ui/styles/base.css';
import '#ui/styles/comfort.css';
import { afterEach, beforeEach, expect } from 'vitest';
import { startStaying, stopStaying } from './leaving.ts';
import { alarmsSoFar, exercisedSoFar } from './network.ts';
import { closeHall } from './render-hall.tsx';
import { startWatching, stopWatching } from './watch.ts';

/** Around every test in Chromium: what must never happen is noticed, whatever the test is about, and the hall is closed behind it. */
beforeEach(startWatching);
beforeEach(startStaying);

afterEach(({ task }) => {
  releaseLongWaits();
  const leaks = [...stopWatching(), ...alarmsSoFar()];
  const exercised = exercisedSoFar();
  if (exercised) task.meta.exercised = exercised;
  closeHall();
  stopStaying();
  expect(leaks.join('\n')).toBe('');
});
