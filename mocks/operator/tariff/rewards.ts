import type { LocalText } from '#contract/core/common.ts';

/** Something points are redeemed for. */
export interface Reward {
  readonly id: string;
  readonly name: LocalText;
  readonly points: number;
}

/** The published catalogue of rewards. */
const REWARDS = [
  { id: 'phone-stand', name: { 'zh-CN': '手机支架', en: 'Phone stand' }, points: 200 },
  { id: 'umbrella', name: { 'zh-CN': '折叠伞', en: 'Folding umbrella' }, points: 500 },
  { id: 'film-ticket', name: { 'zh-CN': '电影票一张', en: 'Film ticket' }, points: 800 },
  { id: 'power-bank', name: { 'zh-CN': '充电宝', en: 'Power bank' }, points: 2000 },
] as const satisfies readonly Reward[];

/** @throws RangeError for an id the catalogue does not have. */
export function rewardOf(id: string): Reward {
  const reward = REWARDS.find((candidate) => candidate.id === id);
  if (!reward) throw new RangeError(`no such reward: ${id}`);
  return reward;
}
