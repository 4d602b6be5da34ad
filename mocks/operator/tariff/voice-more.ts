import { fen } from '#lib/money.ts';
import { own, text } from './make.ts';
import type { MonthlyService } from './types.ts';

/** Whom one calls, where from, and several services in one. */
export const CALLING_SERVICES: readonly MonthlyService[] = [
  own('voice', {
    id: 'family-numbers-3',
    name: text('亲情号码 3 个', 'Three family numbers'),
    tariffNumber: '26-Y-0341',
    monthlyFee: fen(300),
    takesEffect: 'next-month',
    keyword: 'QXQQSG',
    summary: text('和 3 个家人通话不另收费', 'Calls with three relatives at no charge'),
    description: text('选 3 个本公司号码，和他们的国内通话不另收费，每月共 500 分钟。', 'Calls within the country with three numbers of ours, up to 500 minutes a month.'),
    instructions: [text('发 QQ 加号码到 10086，逐个添加。', 'Text QQ and each number to 10086.'), text('每月可以换一个号码。', 'One number can be changed each month.')],
    family: 'family-numbers',
  }),
  own('voice', {
    id: 'family-numbers-5',
    name: text('亲情号码 5 个', 'Five family numbers'),
    tariffNumber: '26-Y-0342',
    monthlyFee: fen(500),
    takesEffect: 'next-month',
    keyword: 'QXQQWG',
    summary: text('和 5 个家人通话不另收费', 'Calls with five relatives at no charge'),
    description: text('选 5 个本公司号码，和他们的国内通话不另收费，每月共 800 分钟。', 'Calls within the country with five numbers of ours, up to 800 minutes a month.'),
    instructions: [text('发 QQ 加号码到 10086，逐个添加。', 'Text QQ and each number to 10086.'), text('每月可以换一个号码。', 'One number can be changed each month.')],
    family: 'family-numbers',
  }),
  own('voice', {
    id: 'international-calls',
    name: text('国际长途', 'International calls'),
    tariffNumber: '26-Y-0351',
    monthlyFee: fen(0),
    ends: 'at-once',
    keyword: 'QXGJCT',
    summary: text('能拨打国外的电话', 'Lets you call abroad'),
    description: text('开通后可以拨打国际和港澳台电话，按目的地计费。功能免费。', 'Lets you call other countries and regions, charged by destination. The function is free.'),
    instructions: [text('拨 00，再拨国家代码和号码。', 'Dial 00, the country code and the number.')],
    audience: { realName: true },
  }),
  own('voice', {
    id: 'roaming-calls',
    name: text('国际漫游', 'International roaming'),
    tariffNumber: '26-Y-0352',
    monthlyFee: fen(0),
    ends: 'at-once',
    keyword: 'QXGJMY',
    summary: text('在国外也能打电话', 'Lets you call while abroad'),
    description: text('在国外接打电话，按所在国家和地区计费。功能免费。', 'Calls while abroad, charged by the country you are in. The function is free.'),
    instructions: [
      text('出国前开通，到当地开机就能用。', 'Order it before you leave; it works when you switch on abroad.'),
      text('拨 *139*86 加号码#，回拨国内。', 'Dial *139*86 and a number# to call home.'),
    ],
    audience: { ratingType: 'postpaid', realName: true },
  }),
  own('voice', {
    id: 'call-keeper',
    name: text('通话管家包', 'Call keeper bundle'),
    tariffNumber: '26-Y-0360',
    monthlyFee: fen(600),
    takesEffect: 'next-month',
    keyword: 'QXTHGJ',
    summary: text('三项通话业务合在一起', 'Three call services in one'),
    description: text(
      '来电显示、漏话提醒和来电黑名单合在一起，比分开订每月省 4.00 元。',
      'Caller display, missed-call notice and call blacklist, ¥4.00 a month less than one by one.',
    ),
    instructions: [text('下月 1 日起换成这个包，原来单订的自动停。', 'Begins on the first of next month, when those ordered singly end by themselves.')],
    includes: ['caller-id', 'missed-call', 'blacklist'],
    excludes: ['missed-call-plus'],
  }),
];
