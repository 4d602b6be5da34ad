import { fen } from '#lib/money.ts';
import { byThePiece, text } from './make.ts';
import { COMIC, GAME, LEARN, SOUND, SPORT, STORY, TRAVEL } from './providers.ts';
import type { OnDemand } from './types.ts';

/** Bought by the piece (点播). */
export const PIECES: readonly OnDemand[] = [
  byThePiece(SOUND, {
    id: 'ringtone',
    name: text('铃音点播', 'Ringtone on demand'),
    tariffNumber: '26-D-1702',
    price: fen(100),
    summary: text('点一首，存到手机里', 'A tune for your phone'),
    description: text('点播一首铃音，发到您的手机里，可以一直用。', 'A ringtone sent to your phone, yours to keep.'),
    instructions: [text('点播后按短信里的办法保存。', 'Save it as the message says.')],
  }),
  byThePiece(SOUND, {
    id: 'voice-card',
    name: text('语音贺卡', 'Voice card'),
    tariffNumber: '26-D-1703',
    price: fen(150),
    summary: text('把祝福打电话送到', 'Your wishes, by phone'),
    description: text('录一段祝福，在您定的时间打电话放给对方听。', 'Record your wishes; they are played to somebody at the time you set.'),
    instructions: [text('点播后拨 12593 录音，再输入对方号码和时间。', 'Dial 12593 to record, then enter number and time.')],
  }),
  byThePiece(COMIC, {
    id: 'wallpaper',
    name: text('动态壁纸', 'Moving wallpaper'),
    tariffNumber: '26-D-1711',
    price: fen(100),
    summary: text('换一张会动的壁纸', 'A wallpaper that moves'),
    description: text('点播一张动态壁纸，发到您的手机里，可以一直用。', 'A moving wallpaper sent to your phone, yours to keep.'),
    instructions: [text('点播后按短信里的办法保存。', 'Save it as the message says.')],
  }),
  byThePiece(STORY, {
    id: 'single-audiobook',
    name: text('单本有声书', 'One audiobook'),
    tariffNumber: '26-D-1721',
    price: fen(300),
    summary: text('买一本，一直能听', 'One book, yours to keep'),
    description: text('不开月卡也能买一本有声书，一直能听。', 'One audiobook without the club, yours to keep.'),
    instructions: [text('点播后按短信里的地址打开。', 'Open the address in the message.')],
  }),
  byThePiece(GAME, {
    id: 'game-coins',
    name: text('方糖点券', 'Fangtang coins'),
    tariffNumber: '26-D-1731',
    price: fen(500),
    summary: text('50 点，游戏里用', '50 coins for games'),
    description: text('方糖游戏里用的 50 点，不能退，不能转让。', '50 coins for Fangtang games. They cannot be returned or passed on.'),
    instructions: [text('点播后自动到账。', 'They arrive by themselves.')],
  }),
  byThePiece(SPORT, {
    id: 'match-highlights',
    name: text('赛事集锦', 'Match highlights'),
    tariffNumber: '26-D-1741',
    price: fen(200),
    summary: text('一场比赛的精彩片段', 'The best of one match'),
    description: text('一场比赛五分钟的精彩片段，流量另计。', 'Five minutes of one match; data is charged as usual.'),
    instructions: [text('点播后按短信里的地址观看，7 天内有效。', 'Open the address in the message within seven days.')],
  }),
  byThePiece(LEARN, {
    id: 'mock-exam',
    name: text('模拟试卷', 'Mock exam'),
    tariffNumber: '26-D-1751',
    price: fen(200),
    summary: text('一份试卷，带讲解', 'One paper with answers'),
    description: text('一份模拟试卷，带答案和讲解，可以打印。', 'One exam paper with answers and explanations, to print.'),
    instructions: [text('点播后按短信里的地址打开。', 'Open the address in the message.')],
  }),
  byThePiece(TRAVEL, {
    id: 'city-map',
    name: text('城市地图', 'City map'),
    tariffNumber: '26-D-1761',
    price: fen(200),
    summary: text('没有网也能看的地图', 'A map without a network'),
    description: text('一个城市的地图，存到手机里，没有网络也能看。', 'The map of a city on your phone, also without a network.'),
    instructions: [text('发 DT 加城市名到 10086，再按回复保存。', 'Text DT and a city to 10086 and save what comes.')],
  }),
];
