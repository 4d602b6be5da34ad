import type { AppGroup } from '#contract/plan-left.ts';
import type { LocalText } from '#contract/core/common.ts';
import { RECORD_KINDS } from '#contract/statements.ts';
import { DAY, HOUR, SECOND, type Millis } from '#lib/calendar.ts';
import { servicesNamed } from '#mocks/operator/customer/relations.ts';
import { offerOf } from '#mocks/operator/tariff/tariff.ts';
import type { Plan } from '#mocks/operator/tariff/types.ts';
import type { Charge } from './charges.ts';
import type { Usage } from './usage.ts';

const DATA = RECORD_KINDS.indexOf('data');
/** Hours of the day, at +08:00, in which night data is used. */
const NIGHT = { from: 23, to: 7 };

/** Data bought on top of the plan, good from the moment it is charged to the month's end. */
export interface DataPack {
  readonly service: string;
  readonly name: LocalText;
  readonly from: Millis;
  readonly kilobytes: number;
  readonly hours: 'all' | 'night';
  /** The apps that alone take from it; null for any. */
  readonly apps: AppGroup | null;
  readonly where: 'home' | 'abroad';
}

/** What the sessions so far have taken: `beyond` what is included after each record, and each pack's part; all in kilobytes. */
export interface DataUse {
  readonly beyond: Float64Array;
  readonly ofPacks: readonly { readonly pack: DataPack; readonly used: number }[];
}

/** The packs of a month: whatever was charged and brings data, itself or by what it includes. */
export function dataPacksOf(charges: readonly Charge[]): DataPack[] {
  return charges.flatMap(({ at, item: { service } }) => {
    const offer = service === null ? null : offerOf(service, 'monthly');
    if (!offer) return [];
    return [offer, ...servicesNamed(offer.includes)].flatMap(({ id, name, dataPack: pack }): DataPack[] =>
      pack ? [{ service: id, name, from: at, kilobytes: pack.megabytes * 1024, hours: pack.hours, apps: pack.apps ?? null, where: pack.where ?? 'home' }] : [],
    );
  });
}

/** Of a hundred sessions: how many are of video apps, and how many of music apps. */
const SHARE = { video: 40, music: 10 } as const satisfies Record<AppGroup, number>;

/**
 * The apps a data session was of; null for any other. Follows from the session itself, and so from the world's seed: a record has no room
 * of its own for it.
 */
export function appsOf(at: Millis, kilobytes: number): AppGroup | null {
  const hundredth = (Math.imul((at / SECOND) ^ kilobytes, 0x9e3779b1) >>> 0) % 100;
  if (hundredth < SHARE.video) return 'video';
  return hundredth < SHARE.video + SHARE.music ? 'music' : null;
}

function isNight(at: Millis): boolean {
  const hour = ((at + 8 * HOUR) % DAY) / HOUR;
  return hour >= NIGHT.from || hour < NIGHT.to;
}

/**
 * Shares out data session by session: first from what is for those apps, by night then from night data, then from the plan, then from the
 * other packs, the one charged first before the next. `take` returns what is left over of a session: that alone costs money. Data for abroad is
 * for sessions there.
 */
export function dataSharer(plan: Plan | null, packs: readonly DataPack[]): { readonly take: (at: Millis, kilobytes: number) => number; readonly ofPacks: DataUse['ofPacks'] } {
  const shares = packs.map((pack) => ({ pack, used: 0 }));
  // Every session of this world is at home (contacts.ts has the places): what was bought for abroad stays whole.
  const atHome = shares.filter(({ pack }) => pack.where === 'home');
  const forApps = atHome.filter(({ pack }) => pack.apps !== null);
  const night = atHome.filter(({ pack }) => pack.apps === null && pack.hours === 'night');
  const others = atHome.filter(({ pack }) => pack.apps === null && pack.hours === 'all');
  let ofPlan = (plan?.megabytes ?? 0) * 1024;
  const take = (at: Millis, kilobytes: number) => {
    let rest = kilobytes;
    const takeFrom = (from: typeof shares) => {
      for (const share of from) {
        if (rest === 0 || share.pack.from > at) continue;
        const taken = Math.min(rest, share.pack.kilobytes - share.used);
        share.used += taken;
        rest -= taken;
      }
    };
    if (rest > 0 && forApps.length > 0) {
      const apps = appsOf(at, rest);
      takeFrom(forApps.filter(({ pack }) => pack.apps === apps));
    }
    if (rest > 0 && isNight(at)) takeFrom(night);
    const taken = Math.min(rest, ofPlan);
    ofPlan -= taken;
    rest -= taken;
    takeFrom(others);
    return rest;
  };
  return { take, ofPacks: shares };
}

/** Shares out the data of the first `count` records. */
export function shareData(usage: Usage, count: number, plan: Plan | null, packs: readonly DataPack[]): DataUse {
  const beyond = new Float64Array(count);
  const { take, ofPacks } = dataSharer(plan, packs);
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (usage.kind[i] === DATA) total += take(usage.at[i] ?? 0, usage.amount[i] ?? 0);
    beyond[i] = total;
  }
  return { beyond, ofPacks };
}
