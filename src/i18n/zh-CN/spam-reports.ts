/** Reports of bad messages. */
export default {
  title: '举报不良短信',
  lead: '收到诈骗、骚扰短信，把号码和内容交给我们。也可以打 10086。',
  sender: '发来的号码',
  senderHint: '短信上显示的号码，只要数字',
  senderWrong: '请输入 3 到 20 位数字的号码',
  content: '短信内容',
  contentHint: '原样复制，一个字不用改',
  contentMissing: '请粘贴短信内容',
  willSend: '会这样提交',
  bySms: '改用短信发到 {{number}}（免费）',
  whatNext: '不良短信是社会上的事，我们和有关部门一起治理。我们无权查看您的短信，只看您交来的这一条；不能逐条回复，也不能当场处罚发信人。',
  send: '提交举报',
  sending: '正在提交…',
  unknown: '刚才的提交不知道到没到。再点一次也只算一次。',
  arrived: '已收到，{{time}}，编号 {{number}}',
  another: '再举报一条',
} as const;
