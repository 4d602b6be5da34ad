import { papersOf } from '#mocks/personas/papers.ts';

/** Kinds of input, each read in one place (src/lib/typed.ts). */
export type InputKind = 'number' | 'code' | 'card' | 'password' | 'puk' | 'id-tail';

/** What persona 30 means to give. */
export const MEANT: Readonly<Record<InputKind, string>> = {
  number: '13900000030',
  code: '888888',
  card: '1234567890120050',
  password: '246810',
  puk: papersOf('30').puk,
  'id-tail': papersOf('30').idTail,
};

const FULL_WIDTH = 0xfee0;
const inFullWidth = (text: string) => text.replace(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + FULL_WIDTH));
/** One of each range of characters that nobody sees, as address books and chat apps put them round a number. */
const UNSEEN = ['\u200B', '\u200F', '\u202A', '\u202E', '\u2066', '\u2069', '\uFEFF', '\u00AD'];
const withUnseen = (text: string) =>
  Array.from(text)
    .map((character, i) => `${UNSEEN[i % UNSEEN.length]}${character}`)
    .join('') + UNSEEN.join('');
const grouped = (text: string, by: string) => `${text.slice(0, 3)}${by}${text.slice(3)}`;

/** Ways in which the same thing is given, whatever it is. */
const WAYS: readonly (readonly [way: string, write: (meant: string) => string])[] = [
  ['plain', (meant) => meant],
  ['with a space', (meant) => grouped(meant, ' ')],
  ['with the space that does not break, and one at either end', (meant) => ` ${grouped(meant, '\u00A0')}\n`],
  ['with a hyphen', (meant) => grouped(meant, '-')],
  ['with a dash', (meant) => grouped(meant, '–')],
  ['in full width', inFullWidth],
  ['in full width with its space', (meant) => grouped(inFullWidth(meant), '\u3000')],
  ['with characters nobody sees', withUnseen],
];

/** Ways of one kind alone. */
const OWN_WAYS: Partial<Record<InputKind, readonly (readonly [way: string, typed: string])[]>> = {
  number: [
    ['with +86', '+86 139-0000-0030'],
    ['with 0086', '0086 139 0000 0030'],
    ['with 86', '8613900000030'],
    ['with +86 in full width', '＋８６　１３９００００００３０'],
    ['as an address book copies it', '\u202A+86 139 0000 0030\u202C'],
    ['with brackets', '(139) 0000 0030'],
  ],
  code: [
    ['as the SMS of sign-in', '您正在登录掌上营业厅，验证码888888，5分钟内有效，只能用一次。请不要告诉任何人，我们不会向您索要。'],
    [
      'as the SMS of an order, with its price and dates',
      '您正在开通流量月包 3 GB，每月15.00元，首次扣费11月22日15.00元。退订发QX3G到10086。验证码888888，5分钟内有效，只能用一次。不输入就不会办理，也不扣费。不是您本人操作请拨打10086。',
    ],
    ['as an SMS in full width', '【掌上营业厅】１１月２２日，验证码：８８８８８８，５分钟内有效'],
    ['as an SMS with a date and a price of six digits', '订单20261122，金额123456.00元，流水246810，验证码为 888888，10分钟内有效'],
    ['as an SMS with the code first', '888888（登录验证码），5分钟内有效。如有疑问请拨打10086'],
    ['as an English SMS', 'Your Palm Hall code is 888888. It expires in 5 minutes. Call 10086 if this was not you.'],
  ],
  card: [['in groups of four', '1234 5678 9012 0050']],
  'id-tail': [['as a whole ID number', `110101198703${MEANT['id-tail']}`.slice(0, 12) + MEANT['id-tail']]],
};

/** One row of the table of inputs × fields: this, typed into a field of this kind, means what MEANT says. */
export interface TypedInput {
  readonly kind: InputKind;
  readonly way: string;
  readonly typed: string;
}

/** The table. */
export const TYPED_INPUTS: readonly TypedInput[] = (Object.keys(MEANT) as InputKind[]).flatMap((kind) => [
  // keys of the record above
  ...WAYS.map(([way, write]) => ({ kind, way, typed: write(MEANT[kind]) })),
  ...(OWN_WAYS[kind] ?? []).map(([way, typed]) => ({ kind, way, typed })),
]);
