import { readPlain } from '#lib/typed.ts';
import { CATALOGUE } from '#mocks/operator/tariff/tariff.ts';
import { UNLISTED } from '#mocks/operator/tariff/unlisted.ts';
import type { CatalogueOffer } from '#mocks/operator/tariff/types.ts';

/** What a customer has written to 10086, as it is understood: in any case and width, with or without spaces and a full stop. */
export type Wish =
  | { readonly is: 'balance' | 'last-bill' | 'points' | 'list' | 'yes' | 'no' | 'menu' }
  | { readonly is: 'cancel-number'; readonly number: number }
  | { readonly is: 'begin' | 'end'; readonly offer: CatalogueOffer }
  | { readonly is: 'password'; readonly oldPassword: string; readonly newPassword: string };

const WORDS: Readonly<Record<string, Exclude<Wish['is'], 'cancel-number' | 'begin' | 'end' | 'password'>>> = {
  YE: 'balance',
  余额: 'balance',
  ZD: 'last-bill',
  账单: 'last-bill',
  话费: 'balance',
  JF: 'points',
  积分: 'points',
  '0000': 'list',
  是: 'yes',
  Y: 'yes',
  YES: 'yes',
  否: 'no',
  N: 'no',
  NO: 'no',
};

/** How one service is begun by SMS: `KT` in the place of the `QX` that ends it; the information-fee reminder is `DZXXSF` (S46). */
export function beginKeyword(offer: CatalogueOffer): string {
  if (offer.kind === 'on-demand') return `DB${offer.id.replace(/-/g, '').toUpperCase()}`;
  return offer.id === 'fee-reminder' ? 'DZXXSF' : offer.keyword.replace(/^QX/, 'KT');
}

/** Every service by the word that begins it, and by the word that ends it. */
const BEGINNINGS: ReadonlyMap<string, CatalogueOffer> = new Map(CATALOGUE.map((offer) => [beginKeyword(offer), offer]));
const ENDINGS: ReadonlyMap<string, CatalogueOffer> = new Map([...CATALOGUE, ...UNLISTED].flatMap((offer) => (offer.kind === 'monthly' ? [[offer.keyword, offer] as const] : [])));

/** Reads a message to 10086 (S71 to S75). What is not understood asks for the menu. */
export function readWish(text: string): Wish {
  const plain = readPlain(text).trim().toUpperCase();
  const password = /^(?:XGMM|改密码)\s*(\d{6})\D+(\d{6})$/.exec(plain);
  if (password) return { is: 'password', oldPassword: password[1] ?? '', newPassword: password[2] ?? '' };
  const word = plain.replace(/[\s。.!！,，、]/g, '');
  const known = WORDS[word];
  if (known) return { is: known };
  const begun = BEGINNINGS.get(word);
  if (begun) return { is: 'begin', offer: begun };
  const ended = ENDINGS.get(word);
  if (ended) return { is: 'end', offer: ended };
  const number = /^0000(\d{1,2})$/.exec(word)?.[1];
  return number === undefined ? { is: 'menu' } : { is: 'cancel-number', number: Number(number) };
}
