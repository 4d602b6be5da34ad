/** What was done with the number. */
export default {
  title: '使用记录',
  lead: '用这个号码登录、查询、办理过什么。有不是您做的？',
  toSessions: '看登录设备',
  kind: {
    'sign-in': '登录',
    statements: '查看清单',
    password: '修改服务密码',
    order: '办理业务',
    payment: '缴费充值',
    'top-up': '充值卡充值',
    complaint: '投诉建议',
    refund: '申请退费',
  },
  ordered: '办理{{name}}',
  askedBack: '申请退费：{{name}}',
  channel: { web: '网上', sms: '短信', hall: '营业厅', hotline: '电话' },
  onDevice: '网上，{{platform}}',
  platform: { android: '安卓手机', harmony: '鸿蒙手机', ios: '苹果手机', windows: 'Windows 电脑', mac: '苹果电脑', linux: 'Linux 电脑', other: '其他设备' },
  more_other: '更多（还有 {{count}} 条）',
} as const;
