import { expect, test } from 'vitest';
import { drawSecret } from './draw-secret.ts';

test('a secret is drawn anew each time, 256 bits of it', () => {
  const drawn = Array.from({ length: 100 }, drawSecret);
  expect(new Set(drawn).size).toBe(100);
  for (const secret of drawn) expect(secret).toMatch(/^[0-9a-f]{64}$/);
});
