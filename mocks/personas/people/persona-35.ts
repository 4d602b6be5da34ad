import { fen } from '#lib/money.ts';
import { COMMON, FRUGAL, moment, numberOf, since } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** Prepaid money used up: the line is barred, and takes calls in until somebody tops up. */
export const persona35: PersonaFile = {
  id: '35',
  english: 'He Jing',
  about: { 'zh-CN': '余额用完，呼出停了，能接不能打', en: 'Money used up: the line is barred, and takes calls but makes none' },
  rules: ['D30'],
  facts: { main: null, points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('35'),
    ...papersOf('35'),
    name: '何静',
    standing: { brand: 'easyown', network: 'standard', region: 'beijing', realName: true },
    joined: moment('2026-09-01 09:30:00'),
    opening: fen(5500),
    habits: FRUGAL,
    subscriptions: [since('standard-card', moment('2026-09-01 09:30:00'), 'hall'), since('caller-id', moment('2026-09-01 09:30:00'), 'hall')],
  },
};
