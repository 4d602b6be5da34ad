import { fen } from '#lib/money.ts';
import { COMMON, FRUGAL, moment, month, numberOf, since, topUps } from '#mocks/personas/habits.ts';
import { papersOf } from '#mocks/personas/papers.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** Markup that would run, a cell that would be a formula, letters that turn the line around, and what ends a line in a script. */
const [MARKUP, FORMULA, TURNED, LINES] = ['<img src=x onerror="alert(1)">', '=HYPERLINK("http://example.test","领奖")', '\u202Etxt.exe\u202C', '第一行\u2028第二行\u2029第三行'];

/** Text from outside that wants to be more than text (D20): in messages, in a complaint, and from the provider of a service. */
export const persona22: PersonaFile = {
  id: '22',
  english: 'Robert <b>Tables</b>',
  about: {
    'zh-CN': '短信、投诉和业务提供商里有标记、公式、倒写和换行符',
    en: 'Hostile text in messages, a complaint and a provider’s name: markup, formulas, letters that turn around, line separators',
  },
  rules: ['D9', 'D20'],
  facts: { main: fen(5240), points: null },
  profile: {
    ...COMMON,
    msisdn: numberOf('22'),
    ...papersOf('22'),
    name: '=罗<b>伯</b>特',
    joined: moment('2026-05-18 09:30:00'),
    habits: FRUGAL,
    subscriptions: [since('standard-card', moment('2026-05-18 09:30:00'), 'hall'), since('hostile-text', moment('2026-07-01 00:00:00'), 'web')],
    payments: topUps(month('2026-06'), month('2026-11'), 1, '08', fen(3000)),
    messages: [
      { at: moment('2026-11-12 09:00:00'), kind: 'services', text: `${MARKUP}<script>alert(2)</script>&lt;b&gt;` },
      { at: moment('2026-11-13 09:00:00'), kind: 'services', text: `${FORMULA} +8613900000030 @SUM(A1:A9) -1` },
      { at: moment('2026-11-14 09:00:00'), kind: 'services', text: `附件：发票${TURNED}，请查收` },
      { at: moment('2026-11-15 09:00:00'), kind: 'services', text: `${LINES} {{amount}} \${7*7} %s` },
    ],
    complaints: [{ at: moment('2026-11-19 15:00:00'), subject: 'staff', text: `${MARKUP} ${FORMULA} ${TURNED} ${LINES}`, repliedAfterHours: 30 }],
  },
};
