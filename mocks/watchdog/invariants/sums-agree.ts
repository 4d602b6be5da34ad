import { sumFen, yuanForFile } from '#lib/money.ts';
import { paidOf, type Customer } from '#mocks/operator/customer/customer.ts';
import type { Invariant } from './invariant.ts';

const yuan = (amounts: readonly { readonly amount: Customer['postings'][number]['amount'] }[]) => sumFen(amounts.map(({ amount }) => amount));

/** Each pot of the account holds what its postings come to, and none is below zero. */
function pots({ pots: all, postings }: Customer): string[] {
  return all.flatMap((pot) => {
    const booked = yuan(postings.filter((posting) => posting.pot === pot.id));
    return [
      ...(booked === pot.amount ? [] : [`${pot.id} holds ${yuanForFile(pot.amount)}, its postings come to ${yuanForFile(booked)}`]),
      ...(pot.amount < 0 ? [`${pot.id} is below zero: ${yuanForFile(pot.amount)}`] : []),
    ];
  });
}

/** Each bill is the sum of its items, and what was paid of it is what the ledger has booked for it. */
function bills({ bills: all, postings }: Customer): string[] {
  return all.flatMap((bill) => {
    const { month, items, total } = bill;
    const [summed, paid] = [yuan(items), paidOf(bill)];
    const booked = yuan(postings.filter(({ billMonth }) => billMonth === month));
    return [
      ...(summed === total ? [] : [`bill ${month} says ${yuanForFile(total)}, its items come to ${yuanForFile(summed)}`]),
      ...(booked + paid === 0 ? [] : [`bill ${month}: ${yuanForFile(paid)} paid, ${yuanForFile(booked)} booked`]),
    ];
  });
}

/** The points left are those that were ever posted. */
function points({ points: { lots, postings } }: Customer): string[] {
  const [left, posted] = [lots.reduce((all, lot) => all + lot.left, 0), postings.reduce((all, posting) => all + posting.points, 0)];
  return [
    ...(left === posted ? [] : [`${left} points are left, the postings come to ${posted}`]),
    ...lots.filter((lot) => lot.left < 0).map(({ year }) => `points of ${year} are below zero`),
  ];
}

/** Items to bills, bills to ledger, ledger to balance, points to their postings. */
export const sumsAgree: Invariant = {
  id: 'sums-agree',
  name: { 'zh-CN': '账单、余额、积分，笔笔对得上', en: 'Bills, balance and points add up' },
  rules: ['S67', 'D8', 'D30'],
  breachesIn: (customer) => [...pots(customer), ...bills(customer), ...points(customer)],
};
