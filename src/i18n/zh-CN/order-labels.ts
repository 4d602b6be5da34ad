/** Words for orders wherever they are named: what was done, and by which channel. */
export default {
  subscribe: '开通',
  change: '换档',
  continue: '体验转付费',
  purchase: '点播',
  cancel: '退订',
  keep: '撤销退订',
  suspend: '停机保号',
  'report-lost': '挂失',
  resume: '复机',
  channelHall: '营业厅',
  channelSms: '短信',
  channelWeb: '网上',
  channelHotline: '10086',
} as const;
