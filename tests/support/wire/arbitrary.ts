import fc from 'fast-check';
import type * as v from 'valibot';

/** A schema as far as it is read here; every kind the contracts use has its branch. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly options?: readonly unknown[];
  readonly wrapped?: Shape;
  readonly item?: Shape;
  readonly literal?: unknown;
}

/** Texts that mean something to the operator, and some that mean trouble elsewhere. */
const WORDS = [
  '13900000030',
  '13900000002',
  '13900000099',
  '246810',
  '739204',
  '888888',
  '000000',
  '999999',
  '07119797',
  '1234567890120050',
  '1234567890120000',

  '2026-10',
  '2026-13',
  'missed-call',
  'caller-id',
  '30',
  '04',
  '98',
  'order-refused',
  'getHome',
  '*',
  '2026-11-22T10:00:00+08:00',
  '2026-11-22T11:00:00+08:00',
  '2026-02-30T10:00:00+08:00',

  '',
  ' ',
  '0',
  '-1',
  '1e3',
  '__proto__',
  'constructor',
  'toString',
  '..',
  '../../etc/passwd',
  '%00',
  '\u0000',
  '\u2028',
  '\ud800',
  '😀',
  '１３９',
  "' or 1=1 --",
  '<script>',
  '${7*7}',
];
const NUMBERS = [0, 1, 60, 20_261_122, -1, 1.5, -0, 2 ** 53, 1e308];
const word = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: 'binary', maxLength: 20 }), fc.stringMatching(/^\d{6}$/));

/** Whatever JSON can say that nobody expects. */
export const nasty: fc.Arbitrary<unknown> = fc.oneof(fc.constantFrom<unknown>(null, true, [], {}, [[]], 0, 'x'.repeat(3000)), fc.constantFrom(...NUMBERS), word, fc.jsonValue());

function arbitraryOf(schema: Shape): fc.Arbitrary<unknown> {
  const { entries = {}, options = [], wrapped, item } = schema;
  switch (schema.type) {
    case 'object':
    case 'strict_object':
      return fc.record(Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, arbitraryOf(entry)])));
    case 'string':
      return word;
    case 'number':
      return fc.constantFrom(...NUMBERS);
    case 'boolean':
      return fc.boolean();
    case 'picklist':
      return fc.constantFrom(...options);
    case 'literal':
      return fc.constant(schema.literal);
    case 'union':
    case 'variant':
      return fc.oneof(...options.map((option) => arbitraryOf(option as Shape))); // options of these are schemas
    case 'array':
      return item ? fc.array(arbitraryOf(item), { maxLength: 4 }) : fc.constant([]);
    case 'record':
      return fc.dictionary(word, word, { maxKeys: 4 });
    case 'nullable':
    case 'optional':
    case 'exact_optional':
      return fc.oneof({ weight: 3, arbitrary: wrapped ? arbitraryOf(wrapped) : nasty }, { weight: 1, arbitrary: fc.constant(schema.type === 'nullable' ? null : undefined) });
    default:
      throw new Error(`nothing to send for a schema of type ${schema.type}: add it to tests/support/wire/arbitrary.ts`);
  }
}

/** Values of about the right shape, sometimes right: what each member says is drawn from what may mean something there. */
export function validIsh(schema: v.GenericSchema | undefined): fc.Arbitrary<unknown> {
  return schema ? arbitraryOf(schema) : fc.constant({});
}

/** The same with members missing, of another kind, or too many, prototype keys among them. */
export function brokenFrom(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null) return nasty;
  const names = Object.keys(value);
  const more = fc
    .tuple(fc.constantFrom('__proto__', 'constructor', 'extra', 'toJSON', ...names), nasty)
    .map(([name, other]) => Object.fromEntries([...Object.entries(value), [name, other]]));
  const less = fc.subarray(names).map((kept) => Object.fromEntries(Object.entries(value).filter(([name]) => kept.includes(name))));
  return fc.oneof(more, less, nasty);
}
