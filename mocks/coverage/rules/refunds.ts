import { createRefund, getRefund, getRefundSubject, payRefund, REFUND_TIMES, type Refund } from '#contract/care/refunds.ts';
import { answered, type Sign } from '#mocks/coverage/core/evidence.ts';
import { shown, unseen, WORDS_OF_A_PAGE, type CoveredRule } from '#mocks/coverage/core/rule.ts';

/** A refund as it is asked for, looked at or paid, of which this is true. */
const refund = (says: (refund: Refund) => boolean): Sign[] => [
  answered(createRefund, ({ answer }) => says(answer)),
  answered(getRefund, ({ answer }) => says(answer)),
  answered(payRefund, ({ answer }) => says(answer)),
];
const isGranted = ({ state }: Refund) => state === 'granted' || state === 'paid';
const isDoubled = (one: Refund) => isGranted(one) && one.overcharge > 0 && one.total === one.overcharge * REFUND_TIMES;

/** Charged too much, paid back double. */
export const REFUNDS: readonly CoveredRule[] = [
  shown(
    {
      rule: 'S6',
      zh: '2007 年 3 月 1 日起的费用，多收了就双倍返还。',
      en: 'For charges from 1 March 2007 on, whoever was charged too much gets twice that back.',
      scenarios: ['charged-twice', 'charged-without-order'],
    },
    ...refund(isDoubled),
  ),
  unseen(
    {
      rule: 'S7',
      zh: '说明里讲清这比 2003 年只管话费的承诺多了什么。',
      en: 'The explanation says how this goes beyond the promise of 2003, which was about calls.',
    },
    WORDS_OF_A_PAGE,
  ),
  shown(
    {
      rule: 'S8',
      zh: '每一种费用都可以就在账单上它自己的位置提出不对。',
      en: 'Every kind of charge can be questioned, from its own place on the bill.',
      scenarios: ['charged-twice', 'charged-without-order'],
    },
    answered(getRefundSubject),
  ),
  shown(
    {
      rule: 'S9',
      zh: '通话、增值语音、数据和自有信息业务都在内。',
      en: "Covered are calls, added voice services, data, and the operator's own information services.",
      scenarios: ['charged-twice'],
    },
    ...refund((one) => isGranted(one) && one.provider === null),
  ),
  shown(
    {
      rule: 'S10',
      zh: '替别的公司代收、错在对方的也在内；双倍的是多收的那部分，不是全部。',
      en: 'Covered, too, is what was collected for another company that is at fault; doubled is the part that was too much, not the whole.',
    },
    ...refund((one) => isDoubled(one) && one.provider !== null),
  ),
  shown(
    { rule: 'S11', zh: '该退：时长、流量或条数记错了。', en: 'A reason to pay back: minutes, volume or messages were counted wrongly.', scenarios: ['charged-twice'] },
    ...refund((one) => isGranted(one) && one.found === 'metered-wrongly'),
  ),
  shown(
    { rule: 'S12', zh: '该退：收的比约定或公布的价高。', en: 'A reason to pay back: more was taken than the agreed or published price.' },
    ...refund((one) => isGranted(one) && one.found === 'over-tariff'),
  ),
  shown(
    { rule: 'S13', zh: '该退：答应的优惠没给。', en: 'A reason to pay back: a promised discount was left out.' },
    ...refund((one) => isGranted(one) && one.found === 'promotion-missing'),
  ),
  shown(
    { rule: 'S14', zh: '该退：没用过或没订过的收了费。', en: 'A reason to pay back: what was charged was never used or never ordered.', scenarios: ['charged-without-order'] },
    ...refund((one) => isGranted(one) && one.found === 'not-used'),
  ),
  shown(
    { rule: 'S15', zh: '不退：还没收钱就发现并改正了。', en: 'No reason: the mistake was found and mended before any money was taken.' },
    ...refund(({ exclusion, state }) => exclusion === 'not-collected' || state === 'corrected'),
  ),
  shown(
    {
      rule: 'S16',
      zh: '不退：是客户、别的网、漫游对方或不可抗力造成的。',
      en: 'No reason: it was caused by the customer, another network, a roaming partner or force majeure.',
    },
    ...refund(({ exclusion, outsideCause }) => exclusion === 'caused-outside' && outsideCause !== null),
  ),
  shown(
    {
      rule: 'S17',
      zh: '收费满两年，或退订满五个月，可以不退，但不是必须不退；两个日子都写成日期。',
      en: 'A claim may be turned down, but need not be, two years after the money was taken or five months after the customer left; both days are shown as dates.',
    },
    ...refund(({ state, exclusion }) => state === 'with-person' || exclusion === 'too-late'),
  ),
  shown(
    { rule: 'S18', zh: '集团客户的信息化产品按各自的合同。', en: 'Information products of corporate customers follow their own contracts.' },
    ...refund(({ exclusion }) => exclusion === 'corporate-contract'),
  ),
  shown(
    { rule: 'S19', zh: '退的先退到账户，现金在后。', en: 'What is paid back goes to the account first, cash comes second.', scenarios: ['charged-twice'] },
    ...refund(({ payouts }) => payouts[0] === 'account'),
  ),
  shown(
    { rule: 'S20', zh: '预付费客户可以退到账户，或换成等值充值卡。', en: 'A prepaid customer takes it on the account or as a recharge card of the same worth.' },
    ...refund(({ payouts }) => payouts.includes('card') && !payouts.includes('next-bill')),
  ),
  shown(
    { rule: 'S21', zh: '后付费客户可以退到账户、换成充值卡，或冲抵下期账单。', en: 'A postpaid customer takes it on the account, as a recharge card, or off the next bill.' },
    ...refund(({ payouts }) => payouts.includes('card') && payouts.includes('next-bill')),
  ),
  shown(
    {
      rule: 'S22',
      zh: '坚持要现金的给现金，只限多收的那部分；加倍的部分从不答应给现金。',
      en: 'Cash is for customers who insist, and for the part that was too much; the doubling is never promised in cash.',
    },
    answered(payRefund, ({ answer: { payout, overcharge } }) => payout !== null && payout.cash > 0 && payout.cash === overcharge),
  ),
  shown(
    { rule: 'S23', zh: '哪个地区做法不同，是一行数据，不是一段分支。', en: 'Where a region does it differently, that is a row of data and not a branch in the code.' },
    ...refund(({ secondPart }) => secondPart === 'awarded'),
  ),
];
