/** What sign-in says only once the app is there: refusals, codes sent, why one is back here. */
export default {
  numberMissing: '请输入手机号码',
  numberWrong: '手机号码应是 11 位数字，以 1 开头',
  passwordMissing: '请输入服务密码',
  passwordWrong: '服务密码是 6 位数字',
  codeMissing: '请输入短信验证码',
  codeWrong: '验证码是 6 位数字',
  codeSent: '如果 {{number}} 是我们的号码，验证码已发出，5 分钟内有效',
  resendIn: '{{seconds}} 秒后可重发',
  resend: '重新获取',
  sending: '正在发送…',
  expired: '太久没有操作，已为您退出。登录后回到刚才的页面。',
  needed: '登录后就到您要去的页面。',
  signedOut: '已退出。',
  signedOutUnsure: '这台设备上已清除。网络断了一下，服务器那边最多 15 分钟后自动退出。',
  otherCustomer: '这个浏览器换了一个号码登录，刚才的页面已清除。',
  unknownOutcome: '没有收到登录结果，可能已经登录。请照原样再试一次。',
} as const;
