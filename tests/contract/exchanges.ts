import { papersOf } from '#mocks/personas/papers.ts';

/** One request as a test writes it down. */
export interface Step {
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Seconds of real time that pass before it. */
  readonly after?: number;
}

/** A story told to a fresh operator, one cookie from its beginning to its end. */
export interface Scene {
  readonly about: string;
  readonly steps: readonly Step[];
}

let keys = 0;
type Extra = Pick<Step, 'headers' | 'after'> & { readonly key?: string | null };

const get = (path: string, extra: Omit<Extra, 'key'> = {}): Step => ({ method: 'GET', path, ...extra });

function write(method: string, path: string, body: unknown, { key = `key-${++keys}`, headers, after }: Extra = {}): Step {
  const own = { 'content-type': 'application/json', ...(key === null ? {} : { 'idempotency-key': key }) };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { method, path, body: text, headers: { ...own, ...headers }, ...(after === undefined ? {} : { after }) };
}

const post = (path: string, body: unknown, extra?: Extra) => write('POST', path, body, extra);
const enter = (persona: string) => post('/__operator/persona', { persona });
const clock = (body: unknown) => post('/__operator/clock', body);
const withPassword = (msisdn: string, servicePassword: string, extra?: Extra) => post('/api/session', { method: 'service-password', msisdn, servicePassword }, extra);
const withCode = (msisdn: string, code: string) => post('/api/session', { method: 'sms-code', msisdn, code });
const proof = (code: string) => post('/api/step-up', { method: 'sms-code', purpose: 'statements', code });
const reset = (msisdn: string, code: string, puk: string, newPassword: string) => post('/api/password/reset', { msisdn, code, puk, newPassword });
const SCREENS = ['/api/session', '/api/home', '/api/bills', '/api/unbilled', '/api/balance', '/api/points'];
const MONTHS = ['2026-10', '2026-06', '2026-05', '2026-11', '2027-03', '2026-13', 'october', '2026-1', '%00', '%E0%A4%A', '..', '2026-10%2F'];

/** What every host must answer alike, to the byte. */
export const SCENES: readonly Scene[] = [
  {
    about: 'signing in with the service password: wrong, wrong, wrong, locked, still locked, open again a day later',
    steps: [
      ...['111111', '222222', '333333', '246810', '246810'].map((password) => withPassword('13900000030', password, { after: 5 })),
      withPassword('13900000030', '246810', { after: 86_400 }),
      get('/api/session'),
      withPassword('13900000099', '246810'),
      withPassword('13812345678', '000000'),
    ],
  },
  {
    about: 'signing in with a code: asked too soon, wrong, right; signing out, and out again',
    steps: [
      post('/api/session/codes', { msisdn: '13900000002' }),
      post('/api/session/codes', { msisdn: '13900000002' }, { after: 10 }),
      post('/api/session/codes', { msisdn: '13900000099' }),
      withCode('13900000002', '000000'),
      withCode('13900000002', '888888'),
      get('/api/home'),
      write('DELETE', '/api/session', ''),
      get('/api/home'),
      write('DELETE', '/api/session', ''),
      post('/api/session/codes', { msisdn: '13900000002' }, { after: 61 }),
      withCode('13900000002', '888888'),
      get('/api/session', { after: 400 }),
    ],
  },
  ...['01', '02', '04', '08', '09', '10', '11', '13', '14', '23', '24', '30', '31'].map((persona) => ({
    about: `what persona ${persona} sees`,
    steps: [
      enter(persona),
      ...SCREENS.map((path) => get(path)),
      get('/api/bills/2026-10'),
      get('/api/statements'),
      post('/api/step-up/codes', { purpose: 'statements' }),
      proof('888888'),
      get('/api/statements'),
      get('/api/statements/2026-10'),
    ],
  })),
  {
    about: 'months in an address, open ones and every bad kind',
    steps: [enter('30'), ...MONTHS.map((month) => get(`/api/bills/${month}`)), proof('888888'), ...MONTHS.map((month) => get(`/api/statements/${month}`))],
  },
  {
    about: 'a second proof: needed, wrong, right, by password, and gone after ten minutes',
    steps: [
      enter('30'),
      get('/api/statements/2026-10'),
      post('/api/step-up/codes', { purpose: 'statements' }),
      post('/api/step-up/codes', { purpose: 'statements' }, { after: 3 }),
      post('/api/step-up/codes', { purpose: 'everything' }),
      proof('123456'),
      proof('888888'),
      get('/api/statements'),
      get('/api/statements/2026-10?peers=full'),
      get('/api/statements/2026-10?cursor=200&peers=masked'),
      get('/api/statements/2026-10?cursor=999999999'),
      get('/api/statements/2026-10?cursor=-1'),
      get('/api/statements/2026-10?cursor=abc&peers=some'),
      get('/api/statements/2026-10?cursor=1&cursor=2&extra=%20'),
      get('/api/statements/2026-10', { after: 601 }),
      post('/api/step-up', { method: 'service-password', purpose: 'statements', servicePassword: '246810' }),
      get('/api/statements/2026-09'),
    ],
  },
  {
    about: 'topping up: a card, the same again, with its key, one unknown, one used, malformed, too often',
    steps: [
      post('/api/top-ups', { card: '1234567890120050' }),
      enter('04'),
      post('/api/top-ups', { card: '1234567890120050' }, { key: 'card' }),
      post('/api/top-ups', { card: '1234567890120050' }, { key: 'card' }),
      post('/api/top-ups', { card: '1234567890120050' }),
      ...['1234567890129999', '1234567890120000', '12345', '1234567890121111', '1234567890121112', '1234567890121113'].map((card) => post('/api/top-ups', { card }, { after: 60 })),
      post('/api/top-ups', { card: '1234567890120100' }),
      ...SCREENS.map((path) => get(path)),
      get('/__operator/inbox/04'),
    ],
  },
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
  {
    about: 'a session left alone for fifteen minutes',
    steps: [enter('30'), get('/api/home', { after: 890 }), get('/api/home', { after: 895 }), get('/api/home', { after: 901 }), get('/api/session')],
  },
  {
    about: 'bodies that are wrong',
    steps: [
      '',
      '{',
      'null',
      '[]',
      '"x"',
      '{"method":"telepathy"}',
      '{"method":"sms-code","msisdn":"139","code":"12"}',
      '{"method":"service-password","msisdn":13900000030,"servicePassword":null}',
      `{"method":"${'长'.repeat(5000)}"}`,
      '{"__proto__":{"method":"sms-code"}}',
      '\u2028',
      '😀',
    ].map((body) => post('/api/session', body)),
  },
  {
    about: "keys: missing, empty, too long, replayed, used for something else, another client's",
    steps: [
      withPassword('13900000030', '246810', { key: null }),
      withPassword('13900000030', '246810', { key: '' }),
      withPassword('13900000030', '246810', { key: 'k'.repeat(201) }),
      withPassword('13900000030', '246810', { key: 'same' }),
      post('/api/step-up/codes', { purpose: 'statements' }, { key: 'code' }),
      post('/api/step-up/codes', { purpose: 'statements' }, { key: 'code', after: 5 }),
      post('/api/step-up/codes', { purpose: 'statements', more: 1 }, { key: 'code' }),
      post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' }, { key: 'code' }),
      post('/api/step-up/codes', { purpose: 'statements' }, { key: 'code', after: 86_401 }),
    ],
  },
  {
    about: 'writes that are no JSON, methods that are not there, addresses that are not there',
    steps: [
      withPassword('13900000030', '246810', { headers: { 'content-type': 'text/plain' } }),
      withPassword('13900000030', '246810', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
      withPassword('13900000030', '246810', { headers: { 'content-type': 'application/json; charset=utf-8' } }),
      ...['PUT', 'PATCH', 'DELETE'].map((method) => write(method, '/api/home', '{}')),
      post('/api/bills', {}),
      ...[
        '/api/',
        '/api/nothing',
        '/api/bills/2026-10/items',
        '/api//home',
        '/api/home/',
        '/api/HOME',
        '/api/%68ome',
        '/api/toString',
        '/api/bills/',
        '/__operator/',
        '/__operator/nothing',
      ].map((path) => get(path)),
    ],
  },
  {
    about: 'control: the list, the state, entering, resetting, an inbox, and what it refuses',
    steps: [
      get('/__operator/personas'),
      get('/__operator/state'),
      enter('30'),
      enter('99'),
      post('/__operator/persona', { persona: 30 }),
      get('/__operator/inbox/30'),
      post('/api/step-up/codes', { purpose: 'statements' }),
      get('/__operator/inbox/30'),
      get('/__operator/inbox/99'),
      get('/__operator/reset'),
      post('/__operator/reset', { seed: -1 }),
      post('/__operator/reset', '{'),
      post('/__operator/reset', { seed: 7 }),
      get('/__operator/state'),
      get('/api/home'),
    ],
  },
  {
    about: 'jumps of the clock, forward, back, and standing still',
    steps: [
      enter('30'),
      clock({ to: '2026-12-01T00:00:00+08:00' }),
      get('/api/home'),
      enter('30'),
      ...SCREENS.map((path) => get(path)),
      get('/api/bills/2026-11'),
      clock({ to: '2027-02-28T23:59:59+08:00' }),
      enter('24'),
      get('/api/bills', { after: 1 }),
      clock({ running: false }),
      get('/__operator/state', { after: 1000 }),
      clock({ advanceSeconds: 86_400 }),
      clock({ to: '2026-11-22T10:00:00+08:00' }),
      get('/api/session'),
      clock({ to: '2020-01-01T00:00:00+08:00' }),
      clock({ to: '2026-02-31T00:00:00+08:00' }),
      clock({ advanceSeconds: 1, running: true }),
      clock({ running: true }),
      get('/__operator/state', { after: 5 }),
    ],
  },
];

/** What the wire does to answers; the box alone knows nothing of it. */
export const FAULTY: Scene = {
  about: 'faults of the wire',
  steps: [
    enter('30'),
    post('/__operator/faults', { rules: [{ endpoint: 'getHome', fault: 'problem-500', times: 1 }] }),
    get('/api/home'),
    get('/api/home'),
    ...[
      'html-502',
      'retry-after-503',
      'gateway-504',
      'malformed-json',
      'schema-missing',
      'schema-null',
      'schema-wrong-type',
      'schema-negative',
      'schema-unknown-enum',
      'captive-portal',
      'empty-204',
      'gbk-bytes',
      'expired-401',
      'other-customer',
      'forbidden-403',
      'gone-404',
      'conflict-409',
      'unprocessable-422',
      'too-many-429-seconds',
      'too-many-429-date',
      'locked-423',
      'truncated',
      'delivered-twice',
    ].flatMap((fault) => [post('/__operator/faults', { rules: [{ endpoint: '*', fault, times: 1 }] }), get('/api/balance')]),
    post('/__operator/faults', { rules: [{ endpoint: '*', fault: 'nobody knows', times: 1 }] }),
    post('/__operator/faults', { rules: 'all' }),
    post('/__operator/faults', '{'),
    post('/__operator/faults', { rules: [] }),
    get('/__operator/faults'),
    get('/api/balance'),
  ],
};
