import type { LocalText } from '#contract/core/common.ts';
import { FIRST_REPLY_HOURS } from '#contract/care/complaints.ts';
import { HOUR, MINUTE, type Millis } from '#lib/calendar.ts';
import { yuanForFile, type Fen } from '#lib/money.ts';
import { seededRandom } from '#mocks/operator/core/random.ts';
import type { StoredComplaint, StoredComplaintEvent } from '#mocks/operator/customer/complaint.ts';

const text = (zh: string, en: string): LocalText => ({ 'zh-CN': zh, en });

/** One first reply in so many is late: a promise that can be broken must be seen to be (S58). */
const ONE_LATE_IN = 12;

/** How long after `at` the operator speaks: the first time nearly always within the promised hours, later within two days. A pure function of complaint and round. */
export function replyDelay(id: string, round: number): Millis {
  const chance = seededRandom(`complaint/${id}/${round}`);
  const isLate = round === 0 && chance.int(1, ONE_LATE_IN) === 1;
  const [least, most] = isLate ? [FIRST_REPLY_HOURS + 1, FIRST_REPLY_HOURS + 12] : [3, round === 0 ? FIRST_REPLY_HOURS - 4 : FIRST_REPLY_HOURS];
  return chance.int(least * 60, most * 60) * MINUTE;
}

/** For how long the operator works on what it had no solution for at first. */
export const PROGRESS_TAKES: Millis = 72 * HOUR;

type Reply = Extract<StoredComplaintEvent, { kind: 'progress' | 'proposal' }>;

/** What the operator finds by looking into what the complaint is about. */
function findingOf({ concern, subject, kind }: StoredComplaint, overcharge: Fen): Omit<Reply, 'at'> {
  if (kind === 'suggestion')
    return {
      kind: 'proposal',
      text: text('谢谢您的建议，已经转给负责的部门，采纳后会在公告里写明。', 'Thank you. We’ve passed your suggestion on; if it’s taken up, you’ll see it in the announcements.'),
    };
  if (concern?.concern.type === 'bill-item') {
    const { name } = concern;
    return overcharge > 0
      ? {
          kind: 'proposal',
          text: text(
            `查过了：“${name['zh-CN']}”多收了${yuanForFile(overcharge)}元，是我们的错。到账单里点开这一笔，点“这笔钱不对”，马上双倍退给您。`,
            `We’ve checked: ${name.en} was ¥${yuanForFile(overcharge)} too much, and that’s our mistake. Open it on the bill and choose “This is wrong”: you get it back twice, right away.`,
          ),
        }
      : {
          kind: 'proposal',
          text: text(
            `查过了：“${name['zh-CN']}”是按办理时的资费收的，记录和账单一致，没有多收。您不认可的话请点“不接受”，我们换人再查。`,
            `We’ve checked: ${name.en} was charged at the price you agreed to, and the records match the bill. If you don’t agree, reject this and somebody else will look again.`,
          ),
        };
  }
  switch (subject) {
    case 'network':
      return {
        kind: 'progress',
        text: text(
          '已经安排工程师检测您常用地点的信号，三天内告诉您结果。',
          'An engineer will check the signal where you usually are. You’ll hear what came of it within three days.',
        ),
      };
    case 'staff':
      return {
        kind: 'progress',
        text: text('很抱歉让您受了委屈。已请当事门店说明情况，三天内给您答复。', 'We’re sorry. We’ve asked the store what happened, and you’ll have an answer within three days.'),
      };
    case 'bill':
      return {
        kind: 'proposal',
        text: text(
          '核对了您近五个月的账单，每一笔都和记录一致。哪一笔不对，请在账单里点开它再投诉，我们逐笔查。',
          'We’ve gone through your last five bills, and every item matches the records. If one is wrong, open it on the bill and complain from there: we’ll look into that one.',
        ),
      };
    case 'service':
      return {
        kind: 'proposal',
        text: text(
          '查过了您的业务记录，没有办错。您想怎么改，可以在“已订业务”里办，不收费。',
          'We’ve checked your services and found nothing set up wrongly. You can change anything under My services, free of charge.',
        ),
      };
    case 'other':
      return {
        kind: 'proposal',
        text: text(
          '您说的情况已经核实并登记。我们按您的意见改，之后请您再看看。',
          'We’ve looked into it and noted what you said. We’ll put it right; please have another look then.',
        ),
      };
  }
}

/** The operator's next word, by what was complained of and how far it has come; never the same person twice. */
export function replyTo(complaint: StoredComplaint, overcharge: Fen): Omit<Reply, 'at'> {
  const rejections = complaint.events.filter(({ kind }) => kind === 'rejected').length;
  if (rejections > 0)
    return {
      kind: 'proposal',
      text:
        rejections === 1
          ? text(
              '换了专人重新核对：前一次的结论没有错，但没有说清楚，很抱歉。专人会在两天内打电话向您逐条说明。',
              'Somebody else has looked again. The finding stands, but we didn’t explain it well, and we’re sorry. They’ll call you within two days to go through it.',
            )
          : text(
              '已由值班经理接手。您不满意，这件事就不会结束；也可以向省通信管理局申诉。',
              'The manager on duty has taken over. It isn’t over until you’re satisfied; you can also appeal to the provincial communications authority.',
            ),
    };
  if (complaint.events.some(({ kind }) => kind === 'progress'))
    return { kind: 'proposal', text: text('处理好了：情况已经核实并改正。请您看看是否解决了。', 'It’s been looked into and put right. Please check whether it’s solved for you.') };
  return findingOf(complaint, overcharge);
}
