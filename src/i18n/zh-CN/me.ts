/** What belongs to the customer, and the way out. */
export default {
  title: '我的',
  line: '停机复机',
  inService: '正常使用',
  suspended: '已停机',
  balance: '余额',
  topUp: '充值',
  points: '积分',
  statements: '清单',
  orders: '办理记录',
  password: '服务密码',
  sessions: '登录设备',
  settings: '设置',
  call: '打 10086',
  account: '费用',
  safety: '号码和安全',
} as const;
