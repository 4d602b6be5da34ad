/** What the devices of the store terminal say, but for its printer: that is said where one prints. */
export default {
  unreadable: '卡读不出来',
  unreadableNote: '擦一擦，芯片朝上再插一次。不用卡也行：输手机号和服务密码，一样能办。',
  mismatch: '这张卡不是当前号码的',
  mismatchNote: '请换当前号码的卡，或者不用卡接着办。要给这张卡办，请先退出。',
  battery: '停电了，终端在用备用电',
  batteryNote: '还能用几分钟，请先办完手上这一件，新的先别办。已办好的都有效，单子还能打。',
  networkDown: '网络断了',
  networkDownNote: '已办好的都有效。还没确认的没有办，也没有扣费，连上后可以接着办。急用请到柜台。',
} as const;
