import type { Millis } from '#lib/calendar.ts';
import { sendNotices } from '#mocks/cashier/cashier.ts';
import { takeNotice } from '#mocks/operator/payments/notices.ts';
import type { World } from '#mocks/operator/world.ts';

/** Carries what the cashier has to tell by `at` to the operator. */
export function deliverNotices(world: World, at: Millis): void {
  sendNotices(world.cashier, at, (notice) => takeNotice(world, notice, at));
}
