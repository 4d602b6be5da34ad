import type { LocalText } from '#contract/common.ts';
import { fen, type Fen } from '#lib/money.ts';

/** A company whose fees the operator collects (代收费): always named, with its service code (RULES, "third-party lines"). */
export interface Provider {
  readonly name: LocalText;
  readonly code: string;
}
interface Offer {
  readonly id: string;
  readonly name: LocalText;
  readonly tariffNumber: string;
}

/** Fees in fen: per month, per started minute, per message, per started megabyte (1024 KB) beyond what is included. */
export interface Plan extends Offer {
  readonly kind: 'plan';
  readonly monthlyFee: Fen;
  readonly minutes: number;
  readonly megabytes: number;
  readonly messages: number;
  readonly perMinute: Fen;
  readonly perMessage: Fen;
  readonly perMegabyte: Fen;
}
/** A service by the month. The first month is charged whole or by the day; `keyword` to 10086 leaves it. */
export interface Service extends Offer {
  readonly kind: 'monthly';
  readonly type: 'value-added' | 'third-party';
  readonly monthlyFee: Fen;
  readonly firstMonth: 'whole' | 'by-day';
  readonly keyword: string;
  readonly provider: Provider | null;
}
/** Something bought by the piece. */
export interface OnDemand extends Offer {
  readonly kind: 'on-demand';
  readonly price: Fen;
  readonly provider: Provider;
}
/** A percentage off the plan's fee. */
export interface Reduction extends Offer {
  readonly kind: 'discount';
  readonly percent: number;
}
/** Taken or given back once. */
export interface Once extends Offer {
  readonly kind: 'one-off';
  readonly amount: Fen;
}

const text = (zh: string, en: string): LocalText => ({ 'zh-CN': zh, en });
const OVER = { perMinute: fen(15), perMessage: fen(10), perMegabyte: fen(29) };
const MORNING: Provider = { name: text('北京晨读传媒有限公司', 'Beijing Chendu Media Co., Ltd.'), code: '901234' };
const SOUND: Provider = { name: text('上海声海信息有限公司', 'Shanghai Shenghai Information Co., Ltd.'), code: '905117' };
const WEATHER: Provider = { name: text('天津云图气象服务有限公司', 'Tianjin Yuntu Weather Services Co., Ltd.'), code: '903308' };

/** The published tariff: everything that can be charged for, in one table. */
const OFFERS = [
  {
    kind: 'plan',
    id: 'enjoy-59',
    name: text('畅享套餐月费', 'Enjoy plan'),
    tariffNumber: '26-Y-0101',
    monthlyFee: fen(5900),
    minutes: 300,
    megabytes: 20 * 1024,
    messages: 100,
    ...OVER,
  },
  {
    kind: 'plan',
    id: 'gotone-128',
    name: text('全球通套餐月费', 'GoTone plan'),
    tariffNumber: '26-Y-0102',
    monthlyFee: fen(12800),
    minutes: 500,
    megabytes: 10 * 1024,
    messages: 200,
    ...OVER,
  },
  {
    kind: 'plan',
    id: 'premier-299',
    name: text('尊享套餐月费', 'Premier plan'),
    tariffNumber: '26-Y-0103',
    monthlyFee: fen(29900),
    minutes: 8000,
    megabytes: 100 * 1024,
    messages: 2000,
    ...OVER,
  },
  {
    kind: 'plan',
    id: 'standard-card',
    name: text('神州行标准卡', 'Easy-own standard card'),
    tariffNumber: '26-Y-0104',
    monthlyFee: fen(0),
    minutes: 0,
    megabytes: 0,
    messages: 0,
    perMinute: fen(25),
    perMessage: fen(10),
    perMegabyte: fen(29),
  },
  {
    kind: 'plan',
    id: 'intelligent-card',
    name: text('智能网储值卡', 'Intelligent-network card'),
    tariffNumber: '26-Y-0105',
    monthlyFee: fen(0),
    minutes: 0,
    megabytes: 0,
    messages: 0,
    perMinute: fen(40),
    perMessage: fen(15),
    perMegabyte: fen(29),
  },
  {
    kind: 'monthly',
    type: 'value-added',
    id: 'caller-id',
    name: text('来电显示', 'Caller display'),
    tariffNumber: '26-Y-0311',
    monthlyFee: fen(500),
    firstMonth: 'whole',
    keyword: 'QXLDXS',
    provider: null,
  },
  {
    kind: 'monthly',
    type: 'value-added',
    id: 'ring-back',
    name: text('彩铃', 'Ring-back tone'),
    tariffNumber: '26-Y-0312',
    monthlyFee: fen(500),
    firstMonth: 'whole',
    keyword: 'QXCL',
    provider: null,
  },
  {
    kind: 'monthly',
    type: 'value-added',
    id: 'missed-call',
    name: text('漏话提醒', 'Missed-call notice'),
    tariffNumber: '26-Y-0317',
    monthlyFee: fen(300),
    firstMonth: 'by-day',
    keyword: 'QXLHTX',
    provider: null,
  },
  {
    kind: 'monthly',
    type: 'value-added',
    id: 'fee-reminder',
    name: text('信息费提醒', 'Information-fee reminder'),
    tariffNumber: '26-Y-0320',
    monthlyFee: fen(0),
    firstMonth: 'whole',
    keyword: 'QXXXSF',
    provider: null,
  },
  {
    kind: 'monthly',
    type: 'third-party',
    id: 'morning-paper',
    name: text('晨读手机报', 'Morning mobile paper'),
    tariffNumber: '26-D-1204',
    monthlyFee: fen(300),
    firstMonth: 'whole',
    keyword: 'QXCDSJB',
    provider: MORNING,
  },
  {
    kind: 'monthly',
    type: 'third-party',
    id: 'weather',
    name: text('天气早知道', 'Early weather'),
    tariffNumber: '26-D-1310',
    monthlyFee: fen(200),
    firstMonth: 'by-day',
    keyword: 'QXTQ',
    provider: WEATHER,
  },
  { kind: 'on-demand', id: 'ringtone', name: text('铃音点播', 'Ringtone on demand'), tariffNumber: '26-D-1702', price: fen(100), provider: SOUND },
  { kind: 'discount', id: 'plan-10-off', name: text('月费九折优惠', '10% off the plan fee'), tariffNumber: '26-Y-0801', percent: 10 },
  { kind: 'one-off', id: 'sim-replacement', name: text('补卡费', 'SIM replacement'), tariffNumber: '26-Y-0901', amount: fen(1000) },
  { kind: 'one-off', id: 'rounding', name: text('尾数调整', 'Rounding adjustment'), tariffNumber: '26-Y-0902', amount: fen(1) },
  { kind: 'one-off', id: 'goodwill', name: text('服务补偿', 'Goodwill credit'), tariffNumber: '26-Y-0903', amount: fen(-350) },
  { kind: 'one-off', id: 'roaming-settlement', name: text('国际漫游结算', 'Roaming settlement'), tariffNumber: '26-Y-0904', amount: fen(9_999_999_999) },
] as const satisfies readonly (Plan | Service | OnDemand | Reduction | Once)[];

type AnyOffer = Plan | Service | OnDemand | Reduction | Once;
const BY_ID: ReadonlyMap<string, AnyOffer> = new Map<string, AnyOffer>(OFFERS.map((offer) => [offer.id, offer]));

/** The offer of that kind, or null where the id is of another kind. @throws RangeError when the tariff has no such offer at all. */
export function offerOf<K extends AnyOffer['kind']>(id: string, kind: K): Extract<AnyOffer, { kind: K }> | null {
  const offer = BY_ID.get(id);
  if (!offer) throw new RangeError(`not in the tariff: ${id}`);
  return offer.kind === kind ? (offer as Extract<AnyOffer, { kind: K }>) : null; // its kind has just been compared
}
