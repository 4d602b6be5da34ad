import type { OrderAction } from '#contract/orders.ts';
import { check, coin, lock, minus, phone, plus } from '#ui/text/icons.ts';

/** Beside the one icon set, which the first screens carry whole. */
const SWAP = 'M4 8.5h14M14.5 5l3.5 3.5-3.5 3.5M20 15.5H6M9.5 12L6 15.5 9.5 19';
const UNDO = 'M8.5 5L4.5 9l4 4M4.5 9H14a5.5 5.5 0 0 1 0 11H8';

/** What is done, as a picture. */
export const ACT_ICON: Readonly<Record<OrderAction, string>> = {
  subscribe: plus,
  change: SWAP,
  continue: check,
  purchase: coin,
  cancel: minus,
  keep: UNDO,
  suspend: lock,
  'report-lost': phone,
  resume: UNDO,
};
