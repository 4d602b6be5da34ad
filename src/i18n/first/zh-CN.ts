/** Words of the first screens, which the page's inline script carries as well: every one counts twice in bytes. Part of `common`. */
export default {
  // The one name of the product (S77).
  product: '掌上营业厅',
  yuan: '元',
  settings: '设置',
  signOut: '退出登录',
  signingOut: '正在退出…',
  leftTitle: '本月套餐还剩',
  leftData: '流量',
  leftCalls: '通话',
  leftMessages: '短信',
  leftOf: '共 {{total}}',
  minutes: '{{quantity}} 分钟',
  messages: '{{quantity}} 条',
  notLoaded: '页面没有加载完，网络断了一下。',
  reload: '重新加载',
} as const;
