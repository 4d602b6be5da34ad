import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coverageReport, proofsIn, type ExercisingTest } from '#build/coverage-report.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { COVERED_RULES } from '#mocks/coverage/rules.ts';
import { PERSONAS } from '#mocks/personas/people/all.ts';
import { FAULTS } from '#mocks/scenarios/fault.ts';
import { SCENARIOS } from '#mocks/scenarios/scenarios.ts';

const rulesDocument = readFileSync('docs/rules.md', 'utf8');
/** A rule that can show, and one that cannot. */
const shows = COVERED_RULES.find(({ because, scenarios }) => because === null && scenarios.length > 0);
const cannot = COVERED_RULES.find(({ because }) => because !== null);

const report = (tests: readonly ExercisingTest[]) =>
  coverageReport(tests, {
    rules: COVERED_RULES,
    endpoints: ENDPOINTS.map(({ id }) => id),
    faults: FAULTS,
    scenarios: SCENARIOS,
    personas: PERSONAS,
    rulesDocument,
    projects: ['unit'],
  });
const articleOf = (page: string, rule = '') => new RegExp(`<article id="${rule}"[\\s\\S]*?</article>`).exec(page)?.[0] ?? '';

describe('the report of a run', () => {
  test('says of each rule which tests exercised it, which prove it, and what leads to it; of each endpoint which faults it met', () => {
    const rules = shows ? [shows.rule] : [];
    const page = report([{ file: 'tests/journeys/a.test.tsx', title: 'somebody buys <something>', exercised: { rules, cells: ['getHome html-502'] } }]);
    const article = articleOf(page, shows?.rule);
    expect(article).toContain('Exercised by 1 tests');
    expect(article).toContain('<code>tests/journeys/a.test.tsx</code> somebody buys &#60;something&#62;');
    expect(article).toContain(`scenario <code>${shows?.scenarios[0]}</code>`);
    for (const file of proofsIn(rulesDocument, shows?.rule ?? '')) expect(article).toContain(`<code>${file}</code>`);
    expect(page).toContain(`<figcaption>getHome 1 / ${FAULTS.length}</figcaption>`);
    expect(page).toContain(`of ${ENDPOINTS.length * FAULTS.length} pairs of endpoint and fault 1 were met`);
  });

  test('shows what nobody exercised as such, and a rule that no exchange can show as that', () => {
    const page = report([]);
    expect(articleOf(page, shows?.rule)).toContain('class="missing"');
    expect(articleOf(page, cannot?.rule)).toContain('class="unseen"');
    expect(articleOf(page, cannot?.rule)).toContain(cannot?.because?.en);
  });

  test('is one page that asks for nothing else', () => {
    expect(report([])).not.toMatch(/<(script|link|img)|\b(src|href)="(?!#)|url\(|@import/);
  });

  test.each(COVERED_RULES)('names a test for $rule from docs/rules.md', ({ rule }) => {
    expect(proofsIn(rulesDocument, rule)).not.toEqual([]);
  });
});
