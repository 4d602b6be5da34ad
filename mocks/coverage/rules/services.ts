import { answerProposal, closeComplaint, createComplaint, FIRST_REPLY_HOURS, getComplaint, type Complaint } from '#contract/care/complaints.ts';
import { getLine } from '#contract/line.ts';
import { confirmOrder, createOrder, type Order } from '#contract/orders.ts';
import { changePassword } from '#contract/password.ts';
import { getPoints } from '#contract/points.ts';
import { getService } from '#contract/services.ts';
import { getTerms } from '#contract/terms.ts';
import { HOUR, millisOf } from '#lib/calendar.ts';
import { answered, ran, refused, type Sign } from '#mocks/coverage/core/evidence.ts';
import { DRAWN_BY_THE_SCREEN, shown, unseen, WORDS_OF_A_PAGE, type CoveredRule } from '#mocks/coverage/core/rule.ts';

const done = (says: (order: Order) => boolean): Sign => answered(confirmOrder, ({ answer }) => answer.state === 'completed' && says(answer));
const complaint = (says: (complaint: Complaint) => boolean): Sign[] => [
  answered(createComplaint, ({ answer }) => says(answer)),
  answered(getComplaint, ({ answer }) => says(answer)),
];

/** Confirmed twice. */
export const CONFIRMED_TWICE: readonly CoveredRule[] = [
  shown(
    {
      rule: 'S52',
      zh: '要一项业务还不是订：第二次确认才是，不作声不算。',
      en: 'Asking for a service orders nothing: only a second confirmation does, and silence is none.',
      scenarios: ['order-lapsed', 'order-open', 'tapped-and-lost'],
    },
    answered(createOrder, ({ answer: { state } }) => state === 'awaiting-confirmation' || state === 'draft'),
    ran('order-lapse'),
  ),
  shown(
    {
      rule: 'S54',
      zh: '免费体验到期，只有客户主动说要，才转成收费。',
      en: 'A free trial goes on as a paid service only if the customer says so, actively, when it ends.',
      scenarios: ['trial-ends-today'],
    },
    answered(getTerms, ({ answer }) => answer.terms.action === 'continue'),
    done(({ terms }) => terms.action === 'continue'),
    ran('trial-notice', 'trial-end'),
  ),
  shown(
    {
      rule: 'S55',
      zh: '自有业务和别的公司的业务，哪一类都一样。',
      en: "That holds for every kind of service, the operator's own and other companies'.",
      scenarios: ['trial-ends-today', 'trial-is-over'],
    },
    ran('trial-end'),
    done(({ terms }) => terms.action === 'continue'),
  ),
  shown({ rule: 'S56', zh: '没人说要：体验自己结束。', en: 'Nobody said so: the trial ends by itself.', scenarios: ['trial-ends-today'] }, ran('trial-end')),
];

/** Complaints. */
export const COMPLAINTS: readonly CoveredRule[] = [
  shown(
    { rule: 'S58', zh: '投诉件件有回音，首次回复在 48 小时内。', en: 'Every complaint gets an answer, the first within 48 hours.', scenarios: ['first-reply-due'] },
    ran('complaint-reply'),
  ),
  shown(
    {
      rule: 'S59',
      zh: '48 小时从受理算起，夜里、周末、节假日照走。',
      en: 'The 48 hours run from the moment it is accepted, through nights, weekends and holidays.',
      scenarios: ['first-reply-due'],
    },
    ...complaint(({ createdAt, firstReplyDueAt }) => millisOf(firstReplyDueAt) - millisOf(createdAt) === FIRST_REPLY_HOURS * HOUR),
  ),
  shown(
    { rule: 'S60', zh: '有解决办法的答复，交给客户：接受，或不接受。', en: 'An answer with a solution puts it to the customer, who takes it or does not.' },
    answered(answerProposal),
    ...complaint(({ state }) => state === 'answered'),
  ),
  shown(
    {
      rule: 'S61',
      zh: '没有办法的答复说明进展；客户同意才结案。',
      en: 'An answer without one says how far the matter is, and it is closed only when the customer agrees.',
    },
    answered(closeComplaint),
    ...complaint(({ state }) => state === 'in-progress'),
  ),
  shown({ rule: 'S62', zh: '投诉和建议同一张表，走同一条路。', en: 'One form takes complaints and suggestions, and both go the same way.' }, answered(createComplaint)),
  unseen({ rule: 'S84', zh: '投诉 48 小时，2008 年底重申，没有改。', en: 'The 48 hours of complaints were promised again at the end of 2008, unchanged.' }, WORDS_OF_A_PAGE),
];

/** Services in the hall. */
export const HALL: readonly CoveredRule[] = [
  shown(
    { rule: 'S63', zh: '不用填表：系统出受理单，客户签字。', en: 'Nobody fills in forms: the system writes the slip, the customer signs.' },
    done(({ number }) => number !== null),
  ),
  unseen(
    {
      rule: 'S64',
      zh: '事情在哪儿开始就在哪儿办完：没有死胡同，也不把人打发走。',
      en: 'A matter is finished where it was begun: no screen is a dead end, or sends the customer away without a way on.',
    },
    DRAWN_BY_THE_SCREEN,
  ),
  unseen({ rule: 'S65', zh: '在机器上一次办几件事，打在一张单子上。', en: 'Several matters in one visit to a terminal come on one slip.' }, DRAWN_BY_THE_SCREEN),
  shown({ rule: 'S66', zh: '每项业务都说清做什么、多少钱、怎么用。', en: 'Every service says what it does, what it costs and how it is used.' }, answered(getService)),
  shown(
    {
      rule: 'S67',
      zh: '积分有总数、有明细、有用到哪儿去了。',
      en: 'Points are shown as a total, in detail, and with what they were used for.',
      scenarios: ['points-lapse-tonight'],
    },
    answered(getPoints),
  ),
  shown(
    { rule: 'S68', zh: '三类业务都能在这里开、改、停。', en: 'Services of all three kinds are begun, changed and ended here.' },
    done(({ terms }) => terms.category !== null && ['subscribe', 'change', 'cancel'].includes(terms.action)),
  ),
  shown(
    { rule: 'S69', zh: '停机和复机在同一个地方。', en: 'Suspending a line and bringing it back are found in the same place.', scenarios: ['line-suspended'] },
    answered(getLine, ({ answer }) => answer.actions.length > 0),
  ),
  shown(
    { rule: 'S70', zh: '改服务密码，先给旧的。', en: 'A new service password takes the old one first.', scenarios: ['first-sign-in'] },
    answered(changePassword),
    refused(changePassword, 'wrong-credentials'),
  ),
];
