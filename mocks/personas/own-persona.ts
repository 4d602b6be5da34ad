import { addMonths, type BillMonth, type Instant } from '#lib/calendar.ts';
import type { Fen } from '#lib/money.ts';
import { COMMON, FRUGAL, numberOf, ORDINARY, since } from './habits.ts';
import { papersOf } from './papers.ts';
import type { PersonaFile, Profile, Standing } from './profile.ts';

/** What a tester says of a customer of their own. Fen: main account less what is owed. */
export interface PersonaWish {
  readonly name: string;
  readonly brand: Standing['brand'];
  readonly plan: string;
  readonly balance: Fen;
  /** Months of history before the one in which the world opens. */
  readonly months: number;
  readonly services: readonly string[];
}

/** Ids of customers of one's own, in the order in which they are given out: the numbers 139 0000 0040 to 0089. */
export const OWN_IDS: readonly string[] = Array.from({ length: 50 }, (_, i) => String(40 + i));

/** How each brand is paid for. */
export const RATING_TYPE_OF: Readonly<Record<Standing['brand'], Profile['ratingType']>> = { 'shenzhouxing-standard': 'prepaid', easyown: 'prepaid', gotone: 'postpaid' };

/** The month in which every world opens. */
const OPENING_MONTH = '2026-11' as BillMonth; // a literal month

/** A customer as a tester wishes them, with papers that follow from the id. */
export function ownPersona(id: string, { name, brand, plan, balance, months, services }: PersonaWish): PersonaFile {
  const joined = `${addMonths(OPENING_MONTH, -months)}-01T00:00:00+08:00` as Instant; // built in the format
  return {
    id,
    english: name,
    about: {
      'zh-CN': `自建：${plan}，历史 ${months} 个月，业务：${services.join('、') || '没有'}`,
      en: `One’s own: ${plan}, months of history: ${months}, services: ${services.join(', ') || 'none'}`,
    },
    rules: [],
    facts: { main: balance, points: null },
    profile: {
      ...COMMON,
      msisdn: numberOf(id),
      ...papersOf(id),
      name,
      standing: { brand, network: 'standard', region: 'beijing', realName: true },
      ratingType: RATING_TYPE_OF[brand],
      joined,
      habits: plan === 'standard-card' ? FRUGAL : ORDINARY,
      subscriptions: [plan, ...services].map((offer) => since(offer, joined, 'hall')),
    },
  };
}
