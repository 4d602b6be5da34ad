import { DAY, startOfDay, type BillMonth, type Millis } from '#lib/calendar.ts';
import type { Credit } from '#mocks/personas/profile.ts';
import { fen, type Fen } from '#lib/money.ts';
import { DEDICATED_COVERS, UNKNOWN_LOW, unpaidOf, type BillPayment, type Customer, type Posting, type Pot, type StoredBill } from './customer.ts';
import { releaseFromArrears } from './suspension.ts';

/** Books an amount on a pot: the only way money moves (O3). */
function post(customer: Customer, at: Millis, kind: Posting['kind'], pot: Pot, amount: Fen, billMonth: BillMonth | null): void {
  pot.amount = fen(pot.amount + amount);
  customer.postings.push({ id: `P${String(customer.postings.length + 1).padStart(4, '0')}`, at, kind, pot: pot.id, part: pot.kind, amount, billMonth });
}

/** The main account. @throws RangeError never, as every account is opened with one. */
export function mainPot(customer: Pick<Customer, 'pots'>): Pot {
  const [main] = customer.pots;
  if (!main) throw new RangeError('an account without its main pot');
  return main;
}

const METHOD = { main: 'from-balance', gift: 'from-gift', dedicated: 'from-dedicated' } as const satisfies Record<Pot['kind'], BillPayment['method']>;

function pay(customer: Customer, bill: StoredBill, pot: Pot, amount: number, at: Millis, method: BillPayment['method']): void {
  if (amount <= 0) return;
  post(customer, at, 'bill', pot, fen(-amount), bill.month);
  bill.payments.push({ at, method, amount: fen(amount) });
}

/** Pots of a kind, the one that lapses soonest first. */
function soonest(customer: Pick<Customer, 'pots'>, kind: Pot['kind']): Pot[] {
  return customer.pots.filter((pot) => pot.kind === kind && pot.amount > 0).sort((one, other) => ((one.expiresOn ?? '9') < (other.expiresOn ?? '9') ? -1 : 1));
}

/** Something to pay: all of it, and how much of it dedicated money may pay. */
export interface Due {
  readonly total: number;
  readonly covered: number;
}

/** What there is to pay for a month's items, less what money that lapsed in the month has paid already. */
export function dueFor({ postings }: Pick<Customer, 'postings'>, items: StoredBill['items'], month: BillMonth): Due {
  const paid = postings.filter(({ billMonth }) => billMonth === month);
  const sum = (amounts: readonly { readonly amount: Fen }[]) => amounts.reduce((all, { amount }) => all + amount, 0);
  const covered = sum(items.filter(({ type }) => DEDICATED_COVERS.includes(type)));
  return { total: sum(items) + sum(paid), covered: covered + sum(paid.filter(({ part }) => part === 'dedicated')) };
}

/**
 * What use that is not billed yet has taken of each pot: the main account comes down first; what is more than it holds is taken as a
 * bill is paid, dedicated money for what it covers, then gifts. The parts add up to what is due.
 */
export function takenBy(customer: Pick<Customer, 'pots'>, { total, covered }: Due): ReadonlyMap<Pot, Fen> {
  const main = mainPot(customer);
  let rest = Math.max(0, total - Math.max(0, main.amount));
  const taken = new Map<Pot, Fen>();
  for (const kind of ['dedicated', 'gift'] as const) {
    let most = kind === 'dedicated' ? Math.max(0, covered) : Infinity;
    for (const pot of soonest(customer, kind)) {
      const amount = fen(Math.min(pot.amount, most, rest));
      taken.set(pot, amount);
      most -= amount;
      rest -= amount;
    }
  }
  const others = [...taken.values()].reduce((all, amount) => all + amount, 0);
  return taken.set(main, fen(total - others));
}

/**
 * Settles a bill on the day it closes: dedicated money first, for what it covers; then gifts, the one that lapses soonest first;
 * then the main account. A prepaid line was barred before it used more than there is; a postpaid one owes the rest. A bill below
 * zero is money returned.
 */
export function settle(customer: Customer, bill: StoredBill, at: Millis): void {
  const main = mainPot(customer);
  let { covered } = dueFor(customer, bill.items, bill.month);
  for (const paid of customer.postings) if (paid.billMonth === bill.month) bill.payments.push({ at: paid.at, method: METHOD[paid.part], amount: fen(-paid.amount) });
  if (unpaidOf(bill) < 0) {
    const amount = unpaidOf(bill);
    post(customer, at, 'refund', main, fen(-amount), bill.month);
    bill.payments.push({ at, method: 'from-balance', amount });
    return;
  }
  for (const pot of soonest(customer, 'dedicated')) {
    const amount = Math.max(0, Math.min(pot.amount, covered, unpaidOf(bill)));
    covered -= amount;
    pay(customer, bill, pot, amount, at, METHOD.dedicated);
  }
  for (const pot of soonest(customer, 'gift')) pay(customer, bill, pot, Math.min(pot.amount, unpaidOf(bill)), at, METHOD.gift);
  const rest = unpaidOf(bill);
  pay(customer, bill, main, customer.profile.ratingType === 'prepaid' ? rest : Math.min(rest, main.amount), at, METHOD.main);
}

/** Pays what is owed, the oldest bill first, from what the main account holds now. */
function settleOwed(customer: Customer, at: Millis): void {
  const main = mainPot(customer);
  for (const bill of customer.bills) pay(customer, bill, main, Math.min(unpaidOf(bill), main.amount), at, 'top-up');
}

/** Gives money back on the main account, which pays what is owed first. */
export function payBack(customer: Customer, amount: Fen, at: Millis): void {
  customer.lowBalance = UNKNOWN_LOW;
  post(customer, at, 'refund', mainPot(customer), amount, null);
  settleOwed(customer, at);
  if (owedBills(customer).owed === 0) releaseFromArrears(customer, at);
}

/** Takes money in: a top-up goes to the main account and pays what is owed; gifts and dedicated money get a pot of their own. */
export function receive(customer: Customer, payment: Credit, at: Millis): void {
  customer.lowBalance = UNKNOWN_LOW;
  customer.paymentCheckAt = null;
  if (payment.kind === 'top-up') {
    post(customer, at, 'top-up', mainPot(customer), payment.amount, null);
    settleOwed(customer, at);
    if (owedBills(customer).owed === 0) releaseFromArrears(customer, at);
    return;
  }
  const pot: Pot = { id: `${payment.kind}-${customer.pots.length}`, kind: payment.kind, expiresOn: payment.expiresOn, amount: fen(0) };
  customer.pots.push(pot);
  post(customer, at, payment.kind, pot, payment.amount, null);
}

/** The moment after a pot's last day; never for the main account. */
export function endOfPot({ expiresOn }: Pot): Millis {
  return expiresOn === null ? Infinity : startOfDay(expiresOn) + DAY;
}

/** Takes back what is left in a pot whose last day is over, once it has paid what was used of it in the month. */
export function lapse(customer: Customer, pot: Pot, at: Millis, used: { readonly month: BillMonth; readonly amount: Fen } | null): void {
  if (used && used.amount > 0) post(customer, at, 'bill', pot, fen(-used.amount), used.month);
  if (pot.amount > 0) post(customer, at, 'expiry', pot, fen(-pot.amount), null);
}

/** All closed bills not yet paid, and the sum of them. */
export function owedBills(customer: Customer): { bills: StoredBill[]; owed: Fen } {
  const bills = customer.bills.filter((bill) => unpaidOf(bill) > 0);
  return { bills, owed: fen(bills.reduce((all, bill) => all + unpaidOf(bill), 0)) };
}
