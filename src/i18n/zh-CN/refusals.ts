/** What a screen says beside the rule itself: how to get what is refused, and what works now (S36, S37). */
export default {
  howTo: '怎样可以查',
  realNameHow: '机主带身份证到任一营业厅登记，免费。当场办完，马上就能查近五个月。',
  regionHow: '要核对某一笔，可以打 10086，或到营业厅请工作人员查。换成其他品牌以后，就能自己查了。',
  worksNow: '现在就能看',
  lastBill: '{{month}}账单',
  bills: '账单',
  soFar: '{{month}}至今',
  unbilled: '本月至今',
  balance: '可用余额',
  nothingDone: '没有查询，没有收费。',
  allStatements: '看可以查的月份',
} as const;
