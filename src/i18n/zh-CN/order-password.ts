/** The service password under the terms of an order: where no SMS arrives. */
export default {
  password: '服务密码',
  passwordHint: '6 位数字',
  passwordMissing: '请输入服务密码',
  passwordWrong: '服务密码不对，还可以试 {{attempts}} 次',
  passwordShort: '服务密码是 6 位数字',
  lockedHelp: '{{until}} 以后再试。等不及请打 10086，或带证件到营业厅。',
  show: '显示',
  hide: '隐藏',
} as const;
