import { getBill, getUnbilled, listBills, type BillItem } from '#contract/bills.ts';
import { confirmOrder, createOrder, type Order } from '#contract/orders.ts';
import { getStatement, listStatements } from '#contract/statements.ts';
import { getTerms } from '#contract/terms.ts';
import { answered, refused, texted } from '#mocks/coverage/core/evidence.ts';
import { DRAWN_BY_THE_SCREEN, OF_THE_LITE_HALL, shown, unseen, type CoveredRule } from '#mocks/coverage/core/rule.ts';

const item = (says: (item: BillItem) => boolean) => answered(getBill, ({ answer }) => [...answer.own.items, ...answer.thirdParty.items].some(says));
const isPurchase = ({ terms }: Pick<Order, 'terms'>) => terms.action === 'purchase' && terms.fee !== null;

/** Bills, statements and fees one can follow. */
export const BILLS: readonly CoveredRule[] = [
  shown(
    {
      rule: 'S35',
      zh: '可以查最近五个已出账月份的账单和清单；本月单独列，标明未出账。',
      en: 'Bills and statements of the last five closed months can be looked up; the current month is shown apart, as not billed yet.',
      scenarios: ['bill-is-new'],
    },
    answered(listBills),
    answered(getUnbilled),
    refused(getBill, 'month-out-of-window'),
    refused(getStatement, 'month-out-of-window'),
  ),
  shown(
    {
      rule: 'S36',
      zh: '荆州、武汉的神州行标准卡，和没有实名登记的神州行标准卡，不提供清单，屏幕和纸上都没有；拒绝时说明是哪条规定。',
      en: 'No statement, on screen or paper, for 神州行 standard cards of 荆州 and 武汉, nor for any such card without real-name registration; the refusal names the rule.',
    },
    refused(listStatements, 'statement-needs-real-name'),
    refused(listStatements, 'statement-not-in-region'),
    refused(getStatement, 'statement-needs-real-name'),
    refused(getStatement, 'statement-not-in-region'),
  ),
  shown(
    {
      rule: 'S37',
      zh: '账单、清单、打印、余额是各自的权限，智能网用户没有账单。',
      en: 'Bill, statement, print and balance are permissions of their own, and lines on the 智能网 have no bill.',
    },
    refused(listBills, 'bill-not-offered'),
    refused(getBill, 'bill-not-offered'),
  ),
  shown(
    { rule: 'S38', zh: '每一笔费用都带一句白话说明。', en: 'Every charge comes with a note in plain words.' },
    item(({ explanation }) => explanation.code !== 'plan'),
  ),
  shown(
    { rule: 'S39', zh: '账单帮人看懂：每一项都说是怎么算出来的。', en: 'A bill helps its reader: for each item it says how the amount was worked out.' },
    item(({ explanation }) => 'unitPrice' in explanation || 'monthlyFee' in explanation || 'percent' in explanation),
  ),
  unseen(
    { rule: 'S40', zh: '同一笔费用，不管在哪儿出现，说法都一样，纸上也是。', en: 'A charge is explained in the same words wherever it is shown, on paper as well.' },
    DRAWN_BY_THE_SCREEN,
  ),
  shown(
    { rule: 'S48', zh: '在网页上点播，当场看到价钱。', en: 'Whoever buys by the piece on the web sees the price at once.', scenarios: ['first-purchase-of-the-day'] },
    answered(getTerms, ({ answer }) => isPurchase(answer)),
  ),
  shown(
    {
      rule: 'S49',
      zh: '用短信点播，当天第一次就告知价钱。',
      en: 'Whoever buys by SMS is told the price with the first purchase of a day.',
      scenarios: ['first-purchase-of-the-day'],
    },
    answered(confirmOrder, ({ answer }) => isPurchase(answer) && answer.state === 'completed' && answer.smsSent),
    texted(({ replies }) => replies.some((reply) => reply.includes('今天第一次点播'))),
  ),
  shown(
    {
      rule: 'S50',
      zh: '页面里每次购买都显示价钱，也不让人关掉。',
      en: 'Each purchase inside a page shows its price, and nobody is offered to switch that off.',
      scenarios: ['first-purchase-of-the-day'],
    },
    answered(createOrder, ({ answer }) => isPurchase(answer)),
  ),
  shown(
    {
      rule: 'S51',
      zh: '网页上购买，显示价钱，还要短信验证码。',
      en: 'A purchase on the web shows the price and takes a code sent by SMS.',
      scenarios: ['first-purchase-of-the-day'],
    },
    answered(confirmOrder, ({ answer }) => isPurchase(answer) && answer.confirmations.some(({ by }) => by === 'sms-code')),
  ),
  unseen(
    { rule: 'S53', zh: '手机网页的费用页很小，到它为止的流量免费。', en: 'The fee page of the phone-browser hall is tiny, and the traffic up to it is free.' },
    OF_THE_LITE_HALL,
  ),
  shown(
    {
      rule: 'S57',
      zh: '签了正式协议的不必再确认，并写明协议条款。',
      en: 'What was signed for in a formal agreement is exempt, and shows the terms of that agreement.',
    },
    item(({ agreement }) => agreement !== null),
  ),
];
