import type { LocalText } from '#contract/core/common.ts';
import type { Day } from '#lib/calendar.ts';
import type { OnDemand, Provider, MonthlyService } from './types.ts';

/** A text in both languages. */
export const text = (zh: string, en: string): LocalText => ({ 'zh-CN': zh, en });

/** A literal day of the tariff: `day('2026-01-01')`. */
export const day = (literal: `${number}-${string}-${string}`): Day => literal as Day; // the parameter's type has the format

type Needed = 'id' | 'name' | 'tariffNumber' | 'summary' | 'description' | 'instructions' | 'monthlyFee' | 'keyword';
/** What most services are: sold since 2025 until further notice, to everybody, charged by whole months, at once, until the month's end. */
const ORDINARY = {
  soldFrom: day('2025-01-01'),
  soldUntil: null,
  audience: {},
  repriced: null,
  firstMonth: 'whole',
  takesEffect: 'at-once',
  ends: 'month-end',
  dataPack: null,
  trialDays: null,
  family: null,
  excludes: [],
  includes: [],
  needs: [],
  setUpSeconds: 0,
  refusesNew: false,
} as const;

/** A monthly service of the operator's own. */
export function own(category: MonthlyService['category'], service: Pick<MonthlyService, Needed> & Partial<MonthlyService>): MonthlyService {
  return { ...ORDINARY, kind: 'monthly', type: 'value-added', category, provider: null, ...service };
}

/** A monthly service of another company: information, collected for it. */
export function ofProvider(provider: Provider, service: Pick<MonthlyService, Needed> & Partial<MonthlyService>): MonthlyService {
  return { ...ORDINARY, kind: 'monthly', type: 'third-party', category: 'information', provider, ...service };
}

/** Something another company sells by the piece. */
export function byThePiece(provider: Provider, offer: Omit<OnDemand, 'kind' | 'category' | 'provider' | 'soldFrom' | 'soldUntil' | 'audience'> & Partial<OnDemand>): OnDemand {
  return { soldFrom: ORDINARY.soldFrom, soldUntil: null, audience: {}, kind: 'on-demand', category: 'information', ...offer, provider };
}
