import { fen } from '#lib/money.ts';
import { own, text } from './make.ts';
import type { Service } from './types.ts';

/** Services around calls. */
export const VOICE_SERVICES: readonly Service[] = [
  own('voice', {
    id: 'caller-id',
    name: text('来电显示', 'Caller display'),
    tariffNumber: '26-Y-0311',
    monthlyFee: fen(500),
    keyword: 'QXLDXS',
    summary: text('来电时显示对方号码', 'Shows who is calling'),
    description: text('有电话打进来时，手机上显示对方的号码。', 'Shows the number of whoever calls you.'),
    instructions: [text('开通后不用设置，来电时直接显示。', 'Nothing to set: numbers are shown from the first call.')],
  }),
  own('voice', {
    id: 'ring-back',
    name: text('彩铃', 'Ring-back tone'),
    tariffNumber: '26-Y-0312',
    monthlyFee: fen(500),
    keyword: 'QXCL',
    summary: text('别人打给您时听到音乐', 'Music for those who call you'),
    description: text('别人打给您时，听到的不是“嘟嘟”声，而是您选的音乐。', 'Callers hear music of your choice instead of the ringing tone.'),
    instructions: [
      text('开通后先用默认音乐。', 'A standard tune plays at first.'),
      text('发 CL 加曲目编号到 10086，可以换音乐。', 'Text CL and the number of a tune to 10086 to change it.'),
    ],
  }),
  own('voice', {
    id: 'missed-call',
    name: text('漏话提醒', 'Missed-call notice'),
    tariffNumber: '26-Y-0317',
    monthlyFee: fen(300),
    firstMonth: 'by-day',
    keyword: 'QXLHTX',
    summary: text('关机时谁来过电话，开机告诉您', 'Tells you who called while you were out'),
    description: text(
      '关机或没有信号时漏接的电话，开机后发短信告诉您号码和时间。',
      'Calls missed while your phone is off or out of coverage reach you as a message, with number and time.',
    ),
    instructions: [text('开通后不用设置。', 'Nothing to set.')],
  }),
  own('voice', {
    id: 'fee-reminder',
    name: text('信息费提醒', 'Information-fee reminder'),
    tariffNumber: '26-Y-0320',
    monthlyFee: fen(0),
    keyword: 'QXXXSF',
    summary: text('每月短信告诉您代收了多少信息费', 'A monthly message with what was collected for others'),
    description: text(
      '每月 10 日以后发一条短信，告诉您上月代收的信息费一共多少。免费。',
      'After the 10th of each month a message says how much was collected for other companies the month before. Free.',
    ),
    instructions: [text('下月起发送，不用设置。', 'Messages begin next month; nothing to set.')],
    takesEffect: 'next-month',
  }),
];
