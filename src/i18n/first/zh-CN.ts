/** Words of the first screens, which the page's inline script carries as well: every one counts twice in bytes. Part of `common`. */
export default {
  // The one name of the product (S77).
  product: '掌上营业厅',
  yuan: '元',
  tabs: '主要页面',
  tabHome: '首页',
  tabBills: '账单',
  tabServices: '办业务',
  tabSubscriptions: '已订',
  tabMe: '我的',
  more: '更多',
  notLoaded: '页面没有加载完，网络断了一下。',
  reload: '重新加载',
} as const;
