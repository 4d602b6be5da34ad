import { listMessages } from '#contract/account/messages.ts';
import { getReminders, setThreshold } from '#contract/account/reminders.ts';
import { answered, ran, texted } from '#mocks/coverage/core/evidence.ts';
import { shown, type CoveredRule } from '#mocks/coverage/core/rule.ts';

/** Most such messages were sent before the world opens: their copies show them. */
const COPY_OF_A_LAPSE = answered(listMessages, ({ answer }) => answer.messages.some(({ kind, text }) => kind === 'reminder' && text.includes('到有效期')));

/** Reminded first, suspended later. */
export const REMINDERS: readonly CoveredRule[] = [
  shown(
    {
      rule: 'S24',
      zh: '不打招呼不停机：后付费提醒账单，预付费提醒余额。',
      en: 'No line is suspended unannounced: postpaid customers are reminded of the bill, prepaid customers of the balance.',
      scenarios: ['suspended-at-midnight', 'barred-on-the-28th'],
    },
    ran('arrears-suspension', 'barring'),
  ),
  shown(
    { rule: 'S25', zh: '后付费客户至少提前 24 小时知道。', en: 'A postpaid customer hears of it at least 24 hours before.', scenarios: ['month-end'] },
    ran('arrears-reminder'),
  ),
  shown(
    { rule: 'S26', zh: '短信写明哪个月、多少钱、还欠多少。', en: 'That message gives the month, what it came to and what is still unpaid.', scenarios: ['month-end'] },
    ran('arrears-reminder'),
  ),
  shown({ rule: 'S27', zh: '写明最后缴费日，以致谢结尾。', en: 'It gives the last day to pay and ends with thanks.', scenarios: ['month-end'] }, ran('arrears-reminder')),
  shown(
    { rule: 'S28', zh: '预付费客户余额低到提醒线时告知。', en: 'A prepaid customer is told once the balance is down to a threshold.', scenarios: ['month-end'] },
    ran('low-balance-reminder'),
  ),
  shown({ rule: 'S29', zh: '短信写明提醒线，请充值。', en: 'That message gives the threshold and asks for a top-up.', scenarios: ['month-end'] }, ran('low-balance-reminder')),
  shown(
    {
      rule: 'S30',
      zh: '提醒线有一个兼顾方便和不欠费的默认值，客户也可以自己设。',
      en: 'The threshold has a default that weighs convenience against arrears, and customers set their own.',
    },
    answered(setThreshold),
    answered(getReminders, ({ answer }) => answer.threshold !== null),
  ),
  shown(
    {
      rule: 'S31',
      zh: '预付费余额快到有效期，至少提前 24 小时告知。',
      en: 'Prepaid money that is about to lapse is announced at least 24 hours before.',
      scenarios: ['balance-lapses-within-24-hours'],
    },
    ran('lapse-reminder'),
    COPY_OF_A_LAPSE,
  ),
  shown(
    { rule: 'S32', zh: '短信写明到哪天。', en: 'That message gives the day on which it lapses.', scenarios: ['balance-lapses-within-24-hours'] },
    ran('lapse-reminder'),
    COPY_OF_A_LAPSE,
  ),
  shown(
    { rule: 'S33', zh: '提醒用短信发，掌厅里留每一条的副本。', en: 'Reminders go out by SMS, and the portal shows a copy of each.' },
    answered(listMessages, ({ answer }) => answer.messages.some(({ kind }) => kind === 'reminder')),
  ),
  shown(
    {
      rule: 'S34',
      zh: '短信可能收不到（关机、没信号、满了），副本写明结果。',
      en: 'An SMS may not arrive (phone off, no coverage, memory full), so the copy also says what became of it.',
    },
    answered(listMessages, ({ answer }) => answer.messages.some(({ undelivered }) => undelivered !== null)),
  ),
  shown(
    {
      rule: 'S41',
      zh: '每月的信息费提醒短信，要就免费给；发 `DZXXSF` 到 10086 也行。',
      en: 'A monthly SMS about information-service fees is free for whoever wants it; `DZXXSF` to 10086 asks for it too.',
    },
    texted(({ text }) => /^dzxxsf/i.test(text.trim())),
    answered(getReminders, ({ answer }) => answer.feeReminder !== null),
  ),
  shown(
    { rule: 'S42', zh: '短信真的能发之前，哪儿也不提它。', en: 'Until that SMS is really sent, nothing announces it.' },
    answered(getReminders, ({ answer }) => answer.feeReminderStage !== 'live'),
  ),
  shown(
    {
      rule: 'S43',
      zh: '短信给一个总数：替别的公司收的信息费，短信、WAP、游戏、语音杂志都算。',
      en: 'It gives one sum: all fees collected for other companies, by message, WAP, game or voice magazine.',
      scenarios: ['fee-reminder-day'],
    },
    ran('fee-reminder'),
  ),
  shown(
    { rule: 'S44', zh: '这个数就是当月账单的代收合计，一分不差。', en: "The sum is the third-party total of that month's bill, to the fen.", scenarios: ['fee-reminder-day'] },
    ran('fee-reminder'),
  ),
  shown(
    { rule: 'S45', zh: '智能网用户没有这项。', en: 'It is not offered on the 智能网.' },
    answered(getReminders, ({ answer, profile }) => profile?.standing.network === 'intelligent' && answer.feeReminder === null),
  ),
  shown(
    { rule: 'S46', zh: '`DZXXSF` 开，`QXXXSF` 停，都不收钱。', en: '`DZXXSF` begins it and `QXXXSF` ends it, free of charge.' },
    texted(({ text, replies }) => /^(dzxxsf|qxxxsf)/i.test(text.trim()) && replies.length > 0),
  ),
  shown(
    {
      rule: 'S47',
      zh: '从下月起，10 日以后发，写上月总数、怎么查、怎么停。',
      en: "It begins with the next month and is sent after the 10th, with last month's sum, how to look it up and how to end it.",
      scenarios: ['fee-reminder-day'],
    },
    ran('fee-reminder'),
    answered(getReminders, ({ answer }) => answer.feeReminder?.state === 'begins'),
  ),
];
