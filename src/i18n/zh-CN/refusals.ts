/** What a screen says beside the rule itself: how to get what is refused, and what works now (S36, S37). */
export default {
  howTo: '怎样可以查',
  realNameHow: '机主带身份证到任一营业厅登记，免费。当场办完，马上就能查近五个月。',
  regionHow: '要核对某一笔，可以打 10086，或到营业厅请工作人员查。换成其他品牌以后，就能自己查了。',
  halls: '找营业厅',
  worksNow: '现在就能看',
  lastBill: '{{month}}账单',
  bills: '账单',
  soFar: '{{month}}至今',
  unbilled: '本月至今',
  balance: '可用余额',
  nothingDone: '没有查询，没有收费。',
  canSee: '可查 {{first}}到 {{last}}。{{month}}的通话和短信，{{day}}起可查。',
  noneYet: '还没有可查的月份。{{month}}的通话和短信，{{day}}起可查。',
  whenOpen: '什么时候可以查',
  meanwhile: '先看 {{month}}至今的费用',
  allStatements: '看可以查的月份',
} as const;
