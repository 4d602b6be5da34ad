import type { LocalText } from '#contract/core/common.ts';
import type { Fault } from './fault.ts';
import { text } from './scenario.ts';

/** What the customer meets, by fault. */
export const FAULT_TEXTS: Readonly<Record<Fault, LocalText>> = {
  'problem-500': text('系统出错', 'The operator has an error'),
  'html-502': text('网关回了一张网页', 'A gateway answers with a page'),
  'retry-after-503': text('系统忙，说了多久后再来', 'Busy, and says for how long'),
  'gateway-504': text('网关等不到系统', 'A gateway has waited too long'),
  'never-answers': text('一直没有回答', 'Nothing ever comes back'),
  'reset-before': text('还没办，连接就断了', 'Cut off before it was done'),
  'applied-answer-lost': text('办成了，回答丢在路上', 'Done, and the answer lost on the way'),
  'delivered-twice': text('同一个请求到了两次', 'The same request arrives twice'),
  slow: text('回答来得晚，不写多久就是半分钟', 'The answer comes late: after half a minute where no time is given'),
  trickle: text('回答一点一点地来', 'The answer comes in drops'),
  truncated: text('回答只有一半', 'Half an answer'),
  'malformed-json': text('回答不是 JSON', 'The answer is no JSON'),
  'schema-missing': text('回答少了一项', 'A member of the answer is missing'),
  'schema-null': text('回答里一项是空的', 'A member of the answer is null'),
  'schema-wrong-type': text('回答里一项类型不对', 'A member of the answer is of another type'),
  'schema-negative': text('回答里的数是负的', 'A count in the answer is negative'),
  'schema-unknown-enum': text('回答里有没见过的值', 'A word in the answer is on no list'),
  'captive-portal': text('公共 Wi-Fi 的认证页', 'The page of a public Wi-Fi'),
  redirect: text('被转到认证页', 'Sent on to such a page'),
  'empty-204': text('回答是空的', 'An empty answer'),
  'gbk-bytes': text('回答是 GBK 编码', 'An answer in GBK'),
  'expired-401': text('会话过期', 'The session has ended'),
  'other-customer': text('会话已是别人的号码', 'The session is another number’s now'),
  'forbidden-403': text('要再验证一次', 'A second proof is asked for'),
  'gone-404': text('没有这个东西', 'There is no such thing'),
  'conflict-409': text('同一笔还在办', 'The same is still being done'),
  'unprocessable-422': text('同一把钥匙用在了别的事上', 'The key was used for something else'),
  'too-many-429-seconds': text('太频繁，按秒等', 'Too often: wait so many seconds'),
  'too-many-429-date': text('太频繁，等到某时', 'Too often: wait until a date'),
  'locked-423': text('密码要等一等', 'The password has to wait'),
};
