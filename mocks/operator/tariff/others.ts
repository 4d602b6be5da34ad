import { fen } from '#lib/money.ts';
import { text } from './make.ts';
import type { Corporate, Once, Reduction } from './types.ts';

/** Reductions, what is taken or given back once, and what corporate contracts are about. */
export const OTHERS: readonly (Reduction | Once | Corporate)[] = [
  { kind: 'discount', id: 'plan-10-off', name: text('月费九折优惠', '10% off the plan fee'), tariffNumber: '26-Y-0801', percent: 10 },
  { kind: 'one-off', id: 'sim-replacement', name: text('补卡费', 'SIM replacement'), tariffNumber: '26-Y-0901', amount: fen(1000) },
  { kind: 'one-off', id: 'rounding', name: text('尾数调整', 'Rounding adjustment'), tariffNumber: '26-Y-0902', amount: fen(1) },
  { kind: 'one-off', id: 'goodwill', name: text('服务补偿', 'Goodwill credit'), tariffNumber: '26-Y-0903', amount: fen(-350) },
  { kind: 'one-off', id: 'roaming-settlement', name: text('国际漫游结算', 'Roaming settlement'), tariffNumber: '26-Y-0904', amount: fen(9_999_999_999) },
  { kind: 'one-off', id: 'double-refund', name: text('退费抵扣', 'Refund deducted'), tariffNumber: '26-Y-0905', amount: fen(0) },
  { kind: 'corporate', id: 'business-video', name: text('企业视频会议（集团产品）', 'Business video conferencing (corporate)'), tariffNumber: '26-J-0101', monthlyFee: fen(3000) },
];
