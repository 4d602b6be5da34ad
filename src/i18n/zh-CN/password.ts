export default {
  title: '服务密码',
  mustChange: '请先修改初始密码',
  why: '您用的还是初始密码，别人容易猜到。改好以后，这里的账单、清单和余额就都能看了。',
  where: '在这里可以改',
  bySms: '发短信',
  bySmsHow: '发 XGMM 到 10086，按提示先回旧密码，再回新密码，免费',
  byHotline: '打 10086',
  byHotlineHow: '先报旧密码，再设新密码，24 小时都可以',
  inHall: '到营业厅',
  inHallHow: '机主带身份证，任一营业厅都能办',
  afterwards: '改好以后，退出再用新密码登录。',
} as const;
