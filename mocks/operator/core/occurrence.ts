import { millisOf, type Instant, type Millis } from '#lib/calendar.ts';

/** Which of the things that are counted are meant: calls of an endpoint, SMS to a number. */
export type Occurrence =
  | { readonly kind: 'always' }
  | { readonly kind: 'first'; readonly count: number }
  | { readonly kind: 'nth'; readonly n: number }
  | { readonly kind: 'every'; readonly k: number }
  | { readonly kind: 'chance'; readonly percent: number }
  | { readonly kind: 'between'; readonly from: Instant; readonly to: Instant };

/** One of them as a rule sees it: the how-manieth since the rules were set, the operator's time, and a number from 1 to 100 that chance has drawn for it. */
interface Counted {
  readonly number: number;
  readonly now: Millis;
  readonly draw: () => number;
}

/** Whether this one is meant. */
export function isMeant(when: Occurrence, { number, now, draw }: Counted): boolean {
  switch (when.kind) {
    case 'always':
      return true;
    case 'first':
      return number <= when.count;
    case 'nth':
      return number === when.n;
    case 'every':
      return number % when.k === 0;
    case 'chance':
      return draw() <= when.percent;
    case 'between':
      return millisOf(when.from) <= now && now < millisOf(when.to);
  }
}
