import { fen } from '#lib/money.ts';
import { text } from './make.ts';
import type { Plan } from './types.ts';

const OVER = { perMinute: fen(15), perMessage: fen(10), perMegabyte: fen(29) };

/** Plans: what they include and what goes beyond. */
export const PLANS: readonly Plan[] = [
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
];
