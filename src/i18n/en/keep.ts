import type { SameTexts } from '#i18n/keys/same-texts.ts';
import type keep from '#i18n/zh-CN/keep.ts';

export default {
  title: 'Save: {{what}}',
  picture: '{{what}} as a picture',
  making: 'Drawing the picture…',
  failed: 'We couldn’t draw the picture. You can print it, or save a PDF from the print dialog.',
  asOf: 'As of {{time}}',
  share: 'Share',
  shareFailed: 'Sharing didn’t work. Save the picture first, then send it from your photos.',
  save: 'Save picture',
  longPress: 'You can also press and hold the picture to save it.',
  saved: 'Saved to your downloads: {{name}}',
  print: 'Print or save as PDF',
} as const satisfies SameTexts<typeof keep>;
