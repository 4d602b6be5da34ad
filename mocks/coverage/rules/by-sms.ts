import { createSpamReport, SPAM_HOTLINE, spamText } from '#contract/care/spam-reports.ts';
import { HOTLINE } from '#lib/hotline.ts';
import { answered, texted } from '#mocks/coverage/core/evidence.ts';
import { OF_THE_LITE_HALL, shown, unseen, WORDS_OF_A_PAGE, type CoveredRule } from '#mocks/coverage/core/rule.ts';

/** The words 10086 was written, answered. */
const wrote = (words: RegExp) => texted(({ to, text, replies }) => to === HOTLINE && words.test(text.trim()) && replies.length > 0);

/** By SMS and in the phone's browser, and bad messages. */
export const BY_SMS: readonly CoveredRule[] = [
  shown(
    {
      rule: 'S71',
      zh: '短信和手机网页各有四项服务，是同样的四项。',
      en: 'SMS and the phone-browser hall offer four of the services, both the same four.',
    },
    wrote(/./),
  ),
  shown(
    { rule: 'S72', zh: '查话费，给两个数：上月账单合计和余额。', en: "Asked for fees they give two numbers: the last bill's total and the balance." },
    wrote(/^(ye|zd|余额|账单|话费)/i),
  ),
  shown({ rule: 'S73', zh: '查积分，给总数。', en: 'Asked for points they give the total.' }, wrote(/^(jf|积分)/i)),
  shown({ rule: 'S74', zh: '业务的开、改、停，和这里一样全。', en: 'Services begin, change and end there as fully as here.' }, wrote(/^(kt|db|qx|0000\d)/i)),
  shown({ rule: 'S75', zh: '改服务密码也一样：先旧的，再新的。', en: 'So does the service password: the old one, then the new one.' }, wrote(/^xgmm/i)),
  unseen({ rule: 'S76', zh: '规则里说的“手机网页”，就是那个厅。', en: '"Mobile web" in a rule means that phone-browser hall.' }, OF_THE_LITE_HALL),
  unseen({ rule: 'S77', zh: '产品叫掌上营业厅，处处如此。', en: 'The product is called 掌上营业厅, everywhere.' }, WORDS_OF_A_PAGE),
  shown({ rule: 'S78', zh: '不良信息可以举报。', en: 'Unwanted and harmful messages can be reported.' }, answered(createSpamReport)),
  shown(
    {
      rule: 'S79',
      zh: '举报写成 `号码*内容`，发到 10086999；打 10086 也行。',
      en: 'A report reads `number*content` and goes to 10086999; calling 10086 does as well.',
    },
    answered(createSpamReport, ({ answer, asked }) => answer.text === spamText(asked.sender, asked.content)),
    texted(({ to, text }) => to === SPAM_HOTLINE && /^\d+\*/.test(text)),
  ),
  unseen({ rule: 'S80', zh: '页面说的是社会问题，不是服务的毛病。', en: 'The page speaks of a problem of society, not of a fault in the service.' }, WORDS_OF_A_PAGE),
  unseen({ rule: 'S81', zh: '页面写明运营商不能看短信，也不能自己处置。', en: 'It says that the operator may neither read messages nor act on them by itself.' }, WORDS_OF_A_PAGE),
  shown(
    { rule: 'S82', zh: '不许诺答复，也不许诺处罚，48 小时不适用。', en: 'It promises neither an answer nor a penalty, and the 48 hours do not apply.' },
    answered(createSpamReport),
    texted(({ to, replies }) => to === SPAM_HOTLINE && replies.length === 0),
  ),
];
