import type { Endpoint, RequestOf, ResponseOf } from '#contract/core/endpoint.ts';
import { forgetEarly } from './early.ts';
import { judge } from './judge.ts';
import { send, type Values } from './send.ts';
import { tellOtherTabs } from './subject.ts';

/** Writes that are on their way. */
let onTheirWay = 0;
/** Writes that have ended, whatever came of them. */
let ended = 0;

/** Whether something is being sent: nothing may cut it off meanwhile. */
export function isWriting(): boolean {
  return onTheirWay > 0;
}

/** A write has ended, here or in another tab of the customer: what was asked before it was perhaps answered before it. */
export function noteWriteEnded(): void {
  ended += 1;
  forgetEarly();
}

/** How many writes have ended: what was read across the end of one may be from before it. */
export function writesEnded(): number {
  return ended;
}

/**
 * Sends a write once, with the key of its intent (W1); never asks again by itself (W4).
 * @throws Trouble; `leavesUnknown` tells whether it may have happened all the same (W5).
 */
export async function write<E extends Endpoint>(endpoint: E, request: RequestOf<E>, key: string): Promise<ResponseOf<E>> {
  onTheirWay += 1;
  try {
    const answer = await send(endpoint, request as Values, undefined, key); // RequestOf only narrows Values
    return judge(endpoint, answer) as ResponseOf<E>; // judged by the endpoint's own schema
  } finally {
    onTheirWay -= 1;
    noteWriteEnded();
    tellOtherTabs();
  }
}
