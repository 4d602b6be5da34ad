/** A lost phone, reported without having signed in. */
export default {
  title: '挂失',
  notYet: '未停机',
  lead: '现在还没有停机。填好下面的，按一下就停，不收费。',
  byPuk: '想不起密码？用 PUK 码和身份证',
  byPassword: '记得服务密码？用密码挂失',
  password: '服务密码',
  passwordHint: '6 位数字',
  passwordMissing: '请输入服务密码',
  passwordShort: '服务密码是 6 位数字',
  passwordWrong: '服务密码不对，还可以试 {{attempts}} 次',
  show: '显示',
  hide: '隐藏',
  unknown: '没有收到结果。请照原样再填一次，最多挂失一次。',
  report: '确认挂失，马上停机',
  reporting: '正在挂失…',
  byCall: '打 10086 也能挂失。',
} as const;
