/** Keeping a slip or a bill: as a picture, shared, on paper. Loaded only when asked for. */
export default {
  title: '保存：{{what}}',
  picture: '{{what}}的图片',
  making: '正在画成图片…',
  failed: '图片没有画成。可以打印，也可以在打印里存成 PDF。',
  asOf: '截至 {{time}}',
  share: '发给别人',
  shareFailed: '没有发成。可以先存到手机，再从相册发。',
  save: '存成图片',
  longPress: '也可以长按图片保存。',
  saved: '已存到下载：{{name}}',
  print: '打印 / 存成 PDF',
} as const;
