import type { PaymentMethod } from '#contract/account/payments.ts';
import { MINUTE, SECOND, type Millis } from '#lib/calendar.ts';
import { fen, type Fen } from '#lib/money.ts';
import { signatureOf, type Notice, type SignedNotice } from './notice.ts';

/**
 * What can go wrong between cashier and merchant, for a tester to pick. `window-closed`: paid, and the browser is not sent back.
 * `notice-late`: the notice comes two minutes later. `return-first`: the browser is back before the notice. `notice-twice`: sent again
 * though it was taken. `amount-differs`, `signature-wrong`: the first notice is not to be believed; the right one follows at the end.
 */
export const CASHIER_FAULTS = ['window-closed', 'notice-late', 'return-first', 'notice-twice', 'amount-differs', 'signature-wrong'] as const;
export type CashierFault = (typeof CASHIER_FAULTS)[number];

/** How often a notice that is not taken is sent again, and after how long. */
const MOST_REPEATS = 5;
const REPEATED_AFTER = 15 * MINUTE;
const LATE: Readonly<Partial<Record<CashierFault, Millis>>> = { 'notice-late': 2 * MINUTE, 'return-first': 3 * SECOND };

interface Delivery {
  readonly at: Millis;
  readonly notice: SignedNotice;
}

/** One charge in the cashier's books. `taken`: the merchant has taken a notice of how it ended. */
export interface CashierCharge {
  readonly id: string;
  readonly reference: string;
  readonly amount: Fen;
  /** Where the browser is sent back to: a path of the merchant's. */
  readonly returnTo: string;
  /** What the page opens in. */
  readonly language: 'zh-CN' | 'en';
  readonly expiresAt: Millis;
  state: 'open' | 'paid' | 'closed';
  method: PaymentMethod | null;
  fault: CashierFault | null;
  isTaken: boolean;
  repeats: number;
  readonly deliveries: Delivery[];
}

/** The payment provider: its books, and the key it signs with. It knows nothing of the operator, whose merchant number it would otherwise keep. */
export interface Cashier {
  readonly key: string;
  readonly charges: Map<string, CashierCharge>;
}

/** A cashier without charges. `key`: what its notices are signed with, which the merchant knows too. */
export function openCashier(key: string): Cashier {
  return { key, charges: new Map() };
}

/** The merchant's call: a charge that can be paid until it expires. Its id is what opens the cashier's page, so nobody may guess it. */
export function openCharge({ charges }: Cashier, wanted: Pick<CashierCharge, 'id' | 'reference' | 'amount' | 'returnTo' | 'language' | 'expiresAt'>): void {
  charges.set(wanted.id, { ...wanted, state: 'open', method: null, fault: null, isTaken: false, repeats: 0, deliveries: [] });
}

function signed({ key }: Cashier, charge: CashierCharge): SignedNotice {
  const { id, reference, amount, method, state } = charge;
  const notice: Notice = { id: `N${id}`, reference, state: state === 'paid' ? 'paid' : 'closed', amount, method };
  return { ...notice, signature: signatureOf(key, notice) };
}

/** Notices of a charge that was just paid, as the fault has them. */
function deliveriesOf(cashier: Cashier, charge: CashierCharge, at: Millis): Delivery[] {
  const notice = signed(cashier, charge);
  switch (charge.fault) {
    case 'amount-differs': {
      const other = { ...notice, amount: fen(charge.amount - 1) };
      return [{ at, notice: { ...other, signature: signatureOf(cashier.key, other) } }];
    }
    case 'signature-wrong':
      return [{ at, notice: { ...notice, signature: signatureOf(`not ${cashier.key}`, notice) } }];
    case 'notice-twice':
      return [
        { at, notice },
        { at: at + 2 * SECOND, notice },
      ];
    case 'notice-late':
    case 'return-first':
    case 'window-closed':
    case null:
      return [{ at: at + (LATE[charge.fault ?? 'window-closed'] ?? 0), notice }];
  }
}

/** The customer pays. What is paid or closed already stays as it is: nobody pays twice. */
export function payCharge(cashier: Cashier, charge: CashierCharge, method: PaymentMethod, fault: CashierFault | null, at: Millis): void {
  if (charge.state !== 'open' || at >= charge.expiresAt) return;
  Object.assign(charge, { state: 'paid', method, fault });
  charge.deliveries.push(...deliveriesOf(cashier, charge, at));
}

/** The customer calls it off, the merchant does not want it any more, or its time is over: nothing is taken. What is paid stays paid. */
export function closeCharge(cashier: Cashier, charge: CashierCharge, at: Millis): void {
  if (charge.state !== 'open') return;
  charge.state = 'closed';
  charge.deliveries.push({ at, notice: signed(cashier, charge) });
}

/** When the cashier has to tell something next: a notice that is due, or a charge whose time is over. Infinity where there is nothing. */
export function nextNoticeAt({ charges }: Cashier): Millis {
  let next = Infinity;
  for (const { state, expiresAt, deliveries } of charges.values()) next = Math.min(next, state === 'open' ? expiresAt : Infinity, ...deliveries.map(({ at }) => at));
  return next;
}

/** Sends what is due by `at`, in order of charges; `take` is the merchant's answer to each. What is not taken is sent again, rightly signed (D29). */
export function sendNotices(cashier: Cashier, at: Millis, take: (notice: SignedNotice) => boolean): void {
  for (const charge of cashier.charges.values()) {
    if (charge.expiresAt <= at) closeCharge(cashier, charge, at);
    const due = charge.deliveries.filter((delivery) => delivery.at <= at);
    charge.deliveries.splice(0, Infinity, ...charge.deliveries.filter((delivery) => delivery.at > at));
    for (const { notice } of due) charge.isTaken = take(notice) || charge.isTaken;
    if (due.length === 0 || charge.isTaken || charge.repeats === MOST_REPEATS) continue;
    charge.repeats += 1;
    charge.deliveries.push({ at: charge.expiresAt > at ? charge.expiresAt : at + REPEATED_AFTER, notice: signed(cashier, charge) });
  }
}
