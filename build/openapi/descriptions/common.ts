import type * as common from '#contract/core/common.ts';
import type { Descriptions } from './description.ts';

export const COMMON: Descriptions<typeof common> = {
  operations: {},
  schemas: {
    Fen: {
      description: 'An amount of money in fen, as an integer: 100 fen are 1 yuan (CNY). 12345 is 123.45 yuan. Negative where money goes the other way: a reduction, a payment out.',
      example: 12345,
    },
    Count: { description: 'How many of something; never negative. The unit stands with the member that uses it.', example: 3 },
    Instant: {
      description: 'A moment in RFC 3339, to the second and with its offset. The operator keeps Beijing time: the offset is +08:00.',
      example: '2026-11-22T10:00:00+08:00',
    },
    Month: { description: 'A billing month, `YYYY-MM`: the calendar month in Beijing time, from 00:00 on its first day.', example: '2026-10' },
    Day: { description: 'A calendar day in Beijing time, `YYYY-MM-DD`.', example: '2026-11-22' },
    LocalText: {
      description: 'A name or sentence the operator writes, in both languages. A name of its own, such as that of a provider, may be the same in both.',
      members: { 'zh-CN': 'In simplified Chinese.', en: 'In English.' },
      example: { 'zh-CN': '天气早知道', en: 'Weather ahead' },
    },
    Msisdn: { description: 'A mobile number (MSISDN) without country code: eleven digits that begin with 13 to 19.', example: '13900000030' },
    ServicePassword: { description: 'The service password (服务密码): six digits. It signs in, and confirms what no SMS can confirm.', example: '246810' },
    Puk: { description: 'The PUK code of the SIM card: eight digits, printed on the card it came in.', example: '07119797' },
    SmsCode: { description: 'A code received by SMS (短信验证码): six digits, valid for five minutes and for one use, bound to what it confirms.', example: '888888' },
  },
};
