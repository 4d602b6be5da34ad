import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { citationsIn, citingFiles, commentsOf, rulesIn, rulesText } from '#build/rules.ts';
import { personaList } from '#mocks/control/persona-list.ts';
import { PERSONAS } from '#mocks/personas/people/all.ts';
import { documents, settings } from '#tests/support/source/documents.ts';

const text = readFileSync('docs/rules.md', 'utf8');
const rules = rulesIn(text);
/** The commitments, writes, operator, terminal: the whole of each, so that no row can be lost. Two of the commitments were never given out. */
const LISTED = { S: 84, W: 8, O: 15, K: 14 };
const NEVER_GIVEN_OUT = ['S5', 'S83'];

test('docs/rules.md is what the citations say: after a change of them run `npm run rules`', () => {
  expect(rulesText(text, citingFiles(), PERSONAS) === text, 'docs/rules.md has drifted from the code; `npm run rules` writes it again').toBe(true);
});

test('every rule is listed, once, in one sentence', () => {
  const numbers = rules.map(({ rule }) => rule);
  expect(numbers.filter((rule, at) => numbers.indexOf(rule) !== at)).toEqual([]);
  for (const [letter, last] of Object.entries(LISTED)) {
    const all = Array.from({ length: last }, (_, at) => `${letter}${at + 1}`).filter((rule) => !NEVER_GIVEN_OUT.includes(rule));
    expect(numbers.filter((rule) => rule.startsWith(letter))).toEqual(all);
  }
  expect(rules.filter(({ sentence }) => !sentence.endsWith('.'))).toEqual([]);
});

test('every rule that is cited anywhere exists', () => {
  const known = new Set(rules.map(({ rule }) => rule));
  const unknown = [...citingFiles(), ...documents(), ...settings()].flatMap(({ name, text: cited }) =>
    citationsIn(cited)
      .filter(({ rule }) => !known.has(rule) && !NEVER_GIVEN_OUT.includes(rule))
      .map(({ rule }) => `${name} cites ${rule}`),
  );
  expect(unknown, 'docs/rules.md has every rule there is').toEqual([]);
});

test.each(personaList(PERSONAS))('persona $id is there to show rules that exist', ({ rules: shown }) => {
  expect(shown).not.toEqual([]);
  expect(shown.filter((rule) => !rules.some((known) => known.rule === rule))).toEqual([]);
});

describe('a citation', () => {
  const cited = (line: string) => citationsIn(line).map(({ rule }) => rule);

  test('is a number by itself, one of several, or a range that stands for all between', () => {
    expect(cited('the last five (S35)')).toEqual(['S35']);
    expect(cited('(S4, S48; O1 a), outside S36')).toEqual(['S4', 'S48', 'O1', 'S36']);
    expect(cited('(S78 to S82)')).toEqual(['S78', 'S79', 'S80', 'S81', 'S82']);
  });

  test('may say that it is kept in part', () => {
    expect(citationsIn('the clock (O6 in part)')).toEqual([{ rule: 'O6', isPart: true }]);
  });

  test.each(['W3C', 'www.w3.org', 'CSS2', '#D12', 'SW8', 'ES2023', 'S', 'O(n)', 'K-9'])('is not seen in %s', (other) => {
    expect(cited(other)).toEqual([]);
  });

  test('counts in comments alone: what a program says keeps nothing', () => {
    const file = { name: 'src/a.ts', text: "const a = 'S35'; // (S36)", code: "const a = 'S35';         " };
    expect(cited(commentsOf(file))).toEqual(['S36']);
    expect(cited(commentsOf({ name: 'src/a.css', text: '/* S77 */ a { color: red } /* O15 */', code: '' }))).toEqual(['S77', 'O15']);
  });
});

test('rows say open, kept without a test, or by which files and tests', () => {
  const table = '| S1 | One. | | | |\n| S2 | Two. | | | |\n| S3 | Three. | | | |\n| S4 | Four. | | | |\nOf 0 rules.\n';
  const file = (name: string, comment: string) => ({ name, text: comment, code: ' '.repeat(comment.length) });
  const files = [
    file('src/lib/a.ts', '/** S1 and S2 in part */'),
    file('mocks/personas/people/persona-07.ts', '// S4'),
    file('tests/journeys/a.test.tsx', '// S1'),
    file('tests/ledger/b.test.ts', '// S3'),
  ];
  expect(rulesText(table, files, [{ id: '07', rules: ['S1'] }]).split('\n')).toEqual([
    '| S1 | One. | 07 | [lib/a.ts](../src/lib/a.ts) | [journeys/a.test.tsx](../tests/journeys/a.test.tsx) |',
    '| S2 | Two. |  | [lib/a.ts](../src/lib/a.ts) in part | *kept, no test* |',
    '| S3 | Three. |  | the test alone | [ledger/b.test.ts](../tests/ledger/b.test.ts) |',
    '| S4 | Four. |  | *open* | *open* |',
    'Of 4 rules 2 are proved by a test, 1 are kept without one, 1 are open.',
    '',
  ]);
});
