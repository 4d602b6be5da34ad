import { confirmOrder } from '#contract/orders.ts';
import { answered, refused } from '#mocks/coverage/core/evidence.ts';
import { shown, unseen, WORDS_OF_A_PAGE, type CoveredRule } from '#mocks/coverage/core/rule.ts';

/** The agreement, and what is said. */
export const AGREEMENT: readonly CoveredRule[] = [
  unseen(
    {
      rule: 'S1',
      zh: '客户入网的协议是 2007 年 2 月 1 日起施行的那一份，对双方同样有约束力，写明版本和生效日。',
      en: 'The agreement that customers enter is the one in force since 1 February 2007, binds both sides alike, and shows its version and first day.',
    },
    WORDS_OF_A_PAGE,
  ),
  unseen(
    {
      rule: 'S2',
      zh: '协议页写明所依据的三份文件（合同法、电信条例、电信服务规范），不称有别的权威。',
      en: 'Its page names the three texts it rests on (contract law, telecommunications regulations, telecommunications service standard) and claims no other authority.',
    },
    WORDS_OF_A_PAGE,
  ),
  unseen(
    { rule: 'S3', zh: '产品里没有一处说或暗示背后有部委或消协。', en: "Nothing in the product says or hints that a ministry or a consumers' association stands behind it." },
    WORDS_OF_A_PAGE,
  ),
  shown(
    {
      rule: 'S4',
      zh: '买之前就知道项目和价钱，扣的就是那么多。',
      en: 'Items and prices are known before anything is bought, and exactly that is charged.',
      scenarios: ['order-terms-changed', 'tapped-and-lost'],
    },
    answered(confirmOrder, ({ answer: { state, terms, charged } }) => state === 'completed' && charged !== null && charged === terms.firstCharge?.amount),
    refused(confirmOrder, 'order-terms-changed'),
  ),
];
