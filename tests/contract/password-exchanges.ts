import { papersOf } from '#mocks/personas/papers.ts';
import { enter, get, post, withPassword, type ExchangeSequence } from './steps.ts';

const reset = (msisdn: string, code: string, puk: string, newPassword: string) => post('/api/password/reset', { msisdn, code, puk, newPassword });

/** The service password, changed and forgotten: what every host must answer alike. */
export const PASSWORD_EXCHANGES: readonly ExchangeSequence[] = [
  {
    about: 'the service password: wrong, weak, malformed, changed, with its key again, the other session over, the initial one',
    steps: [
      post('/api/password', { oldPassword: '246810', newPassword: '739204' }),
      enter('30'),
      post('/api/password', { oldPassword: '111111', newPassword: '739204' }),
      ...['111111', '139000', '123', '246810'].map((newPassword) => post('/api/password', { oldPassword: '246810', newPassword })),
      post('/api/password', { oldPassword: '246810', newPassword: '739204' }, { key: 'change' }),
      get('/api/home'),
      post('/api/password', { oldPassword: '739204', newPassword: '739204' }),
      get('/__operator/inbox/30'),
      enter('14'),
      get('/api/home'),
      post('/api/password', { oldPassword: '123456', newPassword: '508371' }),
      get('/api/home'),
      withPassword('13900000011', '246810'),
    ],
  },
  {
    about: 'a forgotten password: a code, wrong proofs, a number nobody has, weak, set, too often',
    steps: [
      post('/api/password/reset-codes', { msisdn: '13900000030' }),
      post('/api/password/reset-codes', { msisdn: '13900000030' }),
      post('/api/password/reset-codes', { msisdn: '13900000099' }),
      reset('13900000099', '888888', '00000000', '739204'),
      reset('13900000030', '888888', '00000000', '739204'),
      reset('13900000030', '000000', papersOf('30').puk, '739204'),
      reset('13900000030', '888888', papersOf('30').puk, papersOf('30').idTail),
      reset('13900000030', '888888', papersOf('30').puk, '739204'),
      withPassword('13900000030', '739204'),
      ...[1, 2, 3, 4].map(() => reset('13900000030', '999999', '1', '739204')),
      ...[1, 2, 3, 4].map(() => reset('13900000030', '999999', '00000000', '739204')),
    ],
  },
];
