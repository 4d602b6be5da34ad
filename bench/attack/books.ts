import type { Balance } from '#contract/balance.ts';
import type { Bill, BillPart } from '#contract/bills.ts';
import type { Order } from '#contract/orders.ts';
import type { Statement } from '#contract/statements.ts';
import type { Person } from './person.ts';
import type { Reading } from './reading.ts';

/** All sums are worked out here once more, from the answers alone: the operator's own arithmetic must not be asked whether it is right. */
const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
/** What differs, by name; nothing where it does not. */
const unequal = (what: string, is: unknown, should: unknown) =>
  JSON.stringify(is) === JSON.stringify(should) ? [] : [`${what}: ${JSON.stringify(is)}, and should be ${JSON.stringify(should)}`];

const SIDES = { in: ['opening', 'top-up', 'gift', 'dedicated'], out: ['bill', 'expiry', 'usage'], returned: ['refund'] } as const;

function wrongWithBalance({ months, parts, total }: Balance): string[] {
  return [
    ...unequal('balance by parts', sum(parts.map(({ amount }) => amount)), total),
    ...unequal('balance by movements', months[0]?.closing, total),
    ...months.flatMap((month, at) => [
      ...unequal(`closing of ${month.month}`, month.opening + sum(month.movements.map(({ amount }) => amount)), month.closing),
      ...unequal(`opening of ${month.month}`, month.opening, months[at + 1]?.closing ?? month.opening),
      ...Object.entries(SIDES).flatMap(([side, kinds]: [string, readonly string[]]) =>
        unequal(`${side} of ${month.month}`, sum(month.movements.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount)), month[side as keyof typeof SIDES]),
      ),
    ]),
  ];
}

const itemsOf = ({ own, thirdParty }: { readonly own: BillPart; readonly thirdParty: BillPart }) => [...own.items, ...thirdParty.items];

function wrongWithBill(bill: Pick<Bill, 'own' | 'thirdParty' | 'month' | 'total'>): string[] {
  const keys = itemsOf(bill).map(({ key }) => key);
  return [
    ...unequal(`own of ${bill.month}`, sum(bill.own.items.map(({ amount }) => amount)), bill.own.subtotal),
    ...unequal(`third party of ${bill.month}`, sum(bill.thirdParty.items.map(({ amount }) => amount)), bill.thirdParty.subtotal),
    ...unequal(`items of ${bill.month}`, sum(itemsOf(bill).map(({ amount }) => amount)), bill.total),
    ...unequal(
      `items of ${bill.month} that stand there twice`,
      keys.filter((key, at) => keys.indexOf(key) !== at),
      [],
    ),
  ];
}

function wrongWithPayments({ balance, bills }: Reading): string[] {
  const posted = (month: string) => sum(balance.months.flatMap(({ movements }) => movements.filter(({ billMonth }) => billMonth === month).map(({ amount }) => -amount)));
  return bills.flatMap((bill) => [
    ...unequal(`payments of ${bill.month}`, sum(bill.payments.map(({ amount }) => amount)), bill.paid),
    ...unequal(`paid and unpaid of ${bill.month}`, bill.paid + bill.unpaid, bill.total),
    ...unequal(`what ${bill.month} took from the balance`, posted(bill.month), bill.paid),
  ]);
}

function wrongWithStatement(pages: readonly Statement[], bills: readonly Bill[]): string[] {
  const [first] = pages;
  if (first === undefined) return [];
  const bill = bills.find(({ month }) => month === first.month);
  const fees = pages.flatMap(({ columns }) => columns.fee);
  return [
    ...unequal(`statement of ${first.month} by its records`, { records: fees.length, total: sum(fees) }, { records: first.records, total: first.total }),
    ...unequal(`statement of ${first.month} by type`, sum(first.byType.map(({ total }) => total)), first.total),
    ...unequal(`statement of ${first.month} and its bill`, { total: first.total, said: first.billTotal }, { total: bill?.total, said: bill?.total }),
  ];
}

/** What stands in the books of one moment. */
export function wrongWithReading(reading: Reading): string[] {
  return [
    ...wrongWithBalance(reading.balance),
    ...wrongWithBill(reading.unbilled),
    ...reading.bills.flatMap(wrongWithBill),
    ...wrongWithPayments(reading),
    ...wrongWithStatement(reading.statement, reading.bills),
  ];
}

const movementsOf = ({ balance }: Reading) => balance.months.flatMap(({ month, movements }) => movements.map((movement) => ({ ...movement, month })));

/** Money in: each acknowledged card once, and nothing that nobody has acknowledged. What was posted before stays as it was. */
function wrongWithTopUps(person: Person, before: Reading, after: Reading): string[] {
  const old = movementsOf(before);
  const now = movementsOf(after);
  const oldest = after.balance.months.at(-1)?.month ?? '';
  const kept = old.filter(({ kind, month }) => kind !== 'usage' && month >= oldest);
  const missing = kept.filter((movement) => !now.some((other) => JSON.stringify(other) === JSON.stringify(movement)));
  const gained = now.filter(({ id, kind }) => ['top-up', 'gift', 'dedicated', 'opening'].includes(kind) && !old.some((other) => other.id === id));
  const amounts = gained.map(({ amount }) => amount).toSorted((a, b) => a - b);
  const paid = after.payments.flatMap(({ payment }) => (payment.receipt === null ? [] : [payment.amount]));
  const acknowledged = [...[...person.cards.values()].map(({ amount }) => amount), ...paid].toSorted((a, b) => a - b);
  const isShort = person.unknown > 0 && amounts.length >= acknowledged.length && amounts.length <= acknowledged.length + person.unknown;
  return [...unequal('movements that are gone', missing, []), ...(isShort ? [] : unequal('top-ups in the movements, and acknowledged', amounts, acknowledged))];
}

/** What may have become of a payment, by what the cashier has of it. */
const AT_CASHIER = { open: ['pending', 'already-paid'], paid: ['paid', 'pending', 'already-paid'], closed: ['not-paid', 'already-paid'] } as const;

/** What the cashier has closed the operator never credits, and what it has not taken is never there; what was to be paid is what was asked for. */
function wrongWithCashier(person: Person, { payments }: Reading): string[] {
  return payments.flatMap(({ payment: { id, state, amount, receipt }, charge }) => {
    const possible: readonly string[] = charge === null ? ['paid', 'not-paid', 'already-paid'] : AT_CASHIER[charge.state];
    return [
      ...(possible.includes(state) ? [] : [`payment ${id}, whose charge is ${charge?.state ?? 'forgotten'}, is ${state}, and may be ${possible.join(' or ')}`]),
      ...unequal(`amount of payment ${id}`, amount, person.payments.get(id)?.amount),
      ...(charge === null ? [] : unequal(`amount of the charge of payment ${id}`, charge.amount, amount)),
      ...unequal(`receipt of payment ${id}`, receipt !== null, state === 'paid'),
    ];
  });
}

/** What an order takes at once, by what was signed. */
const promised = ({ terms, settledAt }: Order) => (settledAt !== null && terms.firstCharge?.on === settledAt.slice(0, 10) ? terms.firstCharge.amount : 0);

function wrongWithOrder(person: Person, order: Order, { orders, subscriptions: { services, ended, purchases } }: Reading): string[] {
  const known = person.orders.get(order.id);
  const from = (list: readonly { readonly origin: { readonly order: string | null } }[]) => list.filter(({ origin }) => origin.order === order.id).length;
  const isDone = order.state === 'completed';
  const hasEnded = known !== undefined && ['completed', 'cancelled', 'lapsed', 'failed'].includes(known.state);
  const { action } = order.terms;
  const name = `order ${order.id} (${action} ${order.terms.service ?? 'line'}, ${order.state})`;
  return [
    ...unequal(
      `${name} on the list`,
      orders.filter(({ id }) => id === order.id).map(({ state }) => state),
      [order.state],
    ),
    ...(hasEnded ? unequal(`${name} as acknowledged`, order.state, known.state) : []),
    ...(isDone ? unequal(`${name} charged`, order.charged ?? 0, promised(order)) : []),
    ...unequal(`${name} among what was bought`, from(purchases), isDone && action === 'purchase' ? 1 : 0),
    ...unequal(`${name} among what is subscribed to`, from([...services, ...ended]), isDone && action === 'subscribe' ? 1 : 0),
  ];
}

function wrongWithOrders(person: Person, before: Reading, after: Reading): string[] {
  // Those on other channels are the customer's habits, which go on when the clock does.
  const made = after.orders.filter(({ id, channel }) => channel === 'web' && !before.orders.some((other) => other.id === id)).map(({ id }) => id);
  const astray = made.filter((id) => !person.orders.has(id));
  const lost = [...person.orders.keys()].filter((id) => !made.includes(id));
  return [
    ...unequal('orders that were acknowledged and are not there', lost, []),
    ...(astray.length <= person.unknown ? [] : unequal('orders that nobody has acknowledged', astray, [])),
    ...after.details.flatMap((order) => wrongWithOrder(person, order, after)),
  ];
}

/** While the clock stands still, nothing is charged but by orders, and the line is what they made of it. */
function wrongWithStandstill(person: Person, before: Reading, after: Reading): string[] {
  if (person.unknown > 0) return [];
  const done = after.details.filter(({ state }) => state === 'completed');
  const times = (...actions: string[]) => done.filter(({ terms }) => actions.includes(terms.action)).length;
  const lineOf = ({ line: { suspension } }: Reading) => (suspension === null ? 0 : 1);
  const isReplaced = times('suspend', 'report-lost') > 1;
  return [
    ...unequal('charged this month by orders', after.unbilled.total - before.unbilled.total, sum(done.map(({ charged }) => charged ?? 0))),
    ...(isReplaced || before.line.suspension !== null ? [] : unequal('suspended by orders', lineOf(after) - lineOf(before), times('suspend', 'report-lost') - times('resume'))),
  ];
}

/** What has come of a sequence for one customer, by what was read before and after it and what was acknowledged in between. */
export function wrongWithSequence(person: Person, before: Reading, after: Reading, hasJumped: boolean): string[] {
  return [
    ...wrongWithReading(after),
    ...wrongWithTopUps(person, before, after),
    ...wrongWithCashier(person, after),
    ...wrongWithOrders(person, before, after),
    ...(hasJumped ? [] : wrongWithStandstill(person, before, after)),
  ].map((what) => `${person.id}: ${what}`);
}
