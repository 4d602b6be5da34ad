import { afterEach } from 'vitest';
import { takeExercised } from './exercised.ts';

/** Behind every test without a browser: what it has had an operator do goes along with its result. */
afterEach(({ task }) => {
  const exercised = takeExercised();
  if (exercised.rules.length + exercised.cells.length > 0) task.meta.exercised = exercised;
});
