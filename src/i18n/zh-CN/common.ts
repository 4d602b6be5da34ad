import first from '#i18n/first/zh-CN.ts';

/** Words used on more than one screen. */
export default {
  ...first,
  titleOn: '{{title}} · 掌上营业厅',
  back: '返回',
  home: '回首页',
  retry: '再试一次',
  close: '关闭',
  print: '打印',
  loading: '正在查询…',
  stillLoading: '还在查，网络有点慢',
  longLoading: '等得有点久了。可以再试一次，也可以先回去。',
  shownAsOf: '这是 {{time}} 的数据，刚才没能更新',
  requestNumber: '请求编号 {{number}}，打 10086 时可以报给我们。',
  tax: '金额均已含税。',
  offline: '现在没有网络',
  offlineHelp: '连上以后会自动打开。',
  updated: '页面有更新，重新加载后继续。',
  broken: '这一页出了点问题',
  brokenHelp: '不是您的操作有误。重新加载一般就好了。',
  unknownAddress: '没有这个页面',
  unknownAddressHelp: '地址可能写错了。您要找的也许在这里：',
} as const;
