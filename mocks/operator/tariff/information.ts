import { fen } from '#lib/money.ts';
import { byThePiece, ofProvider, text } from './make.ts';
import { MORNING, SOUND, WEATHER } from './providers.ts';
import type { CatalogueOffer } from './types.ts';

/** Information services: other companies', which the operator collects for. */
export const INFORMATION_SERVICES: readonly CatalogueOffer[] = [
  ofProvider(MORNING, {
    id: 'morning-paper',
    name: text('晨读手机报', 'Morning mobile paper'),
    tariffNumber: '26-D-1204',
    monthlyFee: fen(300),
    keyword: 'QXCDSJB',
    summary: text('每天早上一份新闻', 'The news every morning'),
    description: text('每天早上 7 点发一份彩信新闻。', 'A picture message with the news every morning at seven.'),
    instructions: [text('开通第二天早上开始收。', 'The first one comes the next morning.')],
  }),
  ofProvider(WEATHER, {
    id: 'weather',
    name: text('天气早知道', 'Early weather'),
    tariffNumber: '26-D-1310',
    monthlyFee: fen(200),
    firstMonth: 'by-day',
    keyword: 'QXTQ',
    summary: text('每天早上一条天气预报', 'The forecast every morning'),
    description: text('每天早上发短信，告诉您今天和明天的天气。', 'A message every morning with the weather of today and tomorrow.'),
    instructions: [text('发 TQ 加城市名到 10086，可以换城市。', 'Text TQ and a city to 10086 to change the city.')],
  }),
  byThePiece(SOUND, {
    id: 'ringtone',
    name: text('铃音点播', 'Ringtone on demand'),
    tariffNumber: '26-D-1702',
    price: fen(100),
    summary: text('点一首，存到手机里', 'A tune for your phone'),
    description: text('点播一首铃音，发到您的手机里，可以一直用。', 'A ringtone sent to your phone, yours to keep.'),
    instructions: [text('点播后按短信里的办法保存。', 'Save it as the message says.')],
  }),
];
