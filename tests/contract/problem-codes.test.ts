import { describe, expect, test } from 'vitest';
import { PROBLEM_DESCRIPTIONS, type Carried } from '#build/openapi/descriptions/problems.ts';
import { PROBLEM_TEXTS } from '#build/problem-codes.ts';
import { PROBLEM_CODES, type Problem } from '#contract/core/problems.ts';
import { EXCHANGES } from './exchanges.ts';
import { mockOperatorAlone, runExchanges } from './run-exchanges.ts';

const COMMON = new Set(['type', 'title', 'status', 'code', 'requestId']);
/** What fills the gaps of a text (`src/i18n/words/format-trouble.ts`). */
const FILLED_FROM: Readonly<Record<string, Carried>> = { attempts: 'attemptsLeft', until: 'until', first: 'firstMonth', last: 'lastMonth' };

test.each(PROBLEM_CODES)('%s carries what its text is filled from', (code) => {
  const gaps = Object.values(PROBLEM_TEXTS).flatMap((texts) => [...`${texts[code].title} ${texts[code].help}`.matchAll(/\{\{(\w+)\}\}/g)].map(([, gap = '']) => FILLED_FROM[gap]));
  expect(PROBLEM_DESCRIPTIONS[code].carries).toEqual(expect.arrayContaining(gaps));
});

describe('the operator sends with a refusal what is said to come with it, and nothing else', () => {
  test.each(EXCHANGES)('$about', async (sequence) => {
    const answers = await runExchanges(sequence, mockOperatorAlone);
    const problems = answers.filter(({ step, heard }) => heard.status >= 400 && !step.includes(' /__operator/')).map(({ heard }) => JSON.parse(heard.body) as Problem); // the operator's own refusals
    const surprising = problems.flatMap(({ code, ...more }) =>
      Object.keys(more)
        .filter((member) => !COMMON.has(member) && !PROBLEM_DESCRIPTIONS[code].carries.includes(member as Carried))
        .map((member) => `${code} carries ${member}`),
    ); // whatever it is called
    expect(surprising).toEqual([]);
  });
});
