import { OperatorRefusal } from '#mocks/client/call.ts';
import { readable } from './moment.ts';
import type { Translate } from '#mocks/qa/texts/texts.ts';

/** Refusals of control, in words; any other says its own title. */
const WORDS = {
  'does-not-fit': 'why-does-not-fit',
  'not-found': 'why-not-found',
  'malformed-request': 'why-malformed-request',
  unavailable: 'why-unavailable',
  'wrong-credentials': 'why-wrong-credentials',
  'number-closed': 'why-number-closed',
  'number-changed': 'why-number-changed',
} as const;
/** Members that have a field on the bench, by its label there. */
const FIELDS = { balance: 'balance', services: 'services', months: 'months', to: 'to' } as const;

const wordOf = <Known extends Record<string, string>>(known: Known, name: string): Known[keyof Known] | undefined =>
  Object.hasOwn(known, name) ? known[name as keyof Known] : undefined; // its own member by the line above

/** Why something was not done, in the tester's words: what was refused and of what, or that nobody answers. */
export function sayFailure(t: Translate, failure: unknown): string {
  if (failure instanceof OperatorRefusal) {
    const { code, fields, problem } = failure;
    const word = wordOf(WORDS, code);
    const named = [
      ...fields.map((field) => wordOf(FIELDS, field)).map((label, index) => (label ? `“${t(label)}”` : (fields[index] ?? ''))),
      problem.reason,
      problem.until && t('nearest', { at: readable(problem.until, 'second') }),
    ];
    return [word ? t(word) : problem.title, ...named.filter(Boolean)].join(t('comma'));
  }
  // What fetch throws where the connection itself failed.
  if (failure instanceof TypeError) return t('noAnswer');
  return failure instanceof Error ? failure.message : String(failure);
}
