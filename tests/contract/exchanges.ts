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
/** Looks at the terms and agrees to them: `{version}` is that of the terms heard last, `{order}` the order begun last. */
const begin = (action: string, service?: string, extra?: Extra) => [terms(action, service), post('/api/orders', { action, service: service ?? null, version: '{version}' }, extra)];
const confirm = (body: unknown, extra?: Extra) => post('/api/orders/{order}/confirmation', body, extra);
const SCREENS = ['/api/session', '/api/home', '/api/bills', '/api/unbilled', '/api/balance', '/api/points', '/api/subscriptions', '/api/orders', '/api/line', '/api/services'];
const terms = (action: string, service?: string) => get(`/api/terms?action=${action}${service === undefined ? '' : `&service=${service}`}`);
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
  ...['01', '02', '04', '07', '08', '09', '10', '13', '14', '18', '23', '24', '29', '30', '31'].map((persona) => ({
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
    about: 'terms of every kind, for what there is and what there is not',
    steps: [
      terms('subscribe', 'missed-call'),
      enter('18'),
      terms('subscribe', 'missed-call'),
      terms('subscribe', 'voicemail'),
      terms('change', 'night-data-5'),
      terms('cancel', 'caller-id'),
      terms('keep', 'comic-club'),
      terms('continue', 'story-club'),
      terms('purchase', 'ringtone'),
      terms('suspend'),
      terms('report-lost'),
      terms('resume'),
      terms('subscribe', '%E6%BC%8F%E8%AF%9D'),
      terms('subscribe', '..%2Fpoints'),
      terms('steal', 'missed-call'),
      get('/api/terms'),
      get('/api/services/caller-id'),
      get('/api/services/nothing'),
    ],
  },
  {
    about: 'both confirmations: begun, already open, code too soon, wrong, right, once more, with its key, given up too late',
    steps: [
      enter('30'),
      ...begin('subscribe', 'missed-call', { key: 'begun' }),
      ...begin('subscribe', 'missed-call', { key: 'begun' }),
      ...begin('subscribe', 'missed-call'),
      post('/api/orders/{order}/codes', {}),
      post('/api/orders/{order}/codes', {}, { after: 61 }),
      confirm({ method: 'sms-code', code: '000000' }),
      confirm({ method: 'tap' }),
      confirm({ method: 'sms-code', code: '12' }),
      confirm({ method: 'sms-code', code: '888888' }, { key: 'done' }),
      confirm({ method: 'sms-code', code: '888888' }, { key: 'done' }),
      confirm({ method: 'sms-code', code: '888888' }),
      post('/api/orders/{order}/cancellation', {}),
      get('/api/orders/{order}'),
      ...SCREENS.map((path) => get(path)),
      get('/__operator/inbox/30'),
      enter('02'),
      get('/api/orders/{order}'),
      confirm({ method: 'sms-code', code: '888888' }),
      get('/api/orders/nothing'),
    ],
  },
  {
    about: 'an order given up, one that lapses, one that is being set up, one on terms that are over',
    steps: [
      enter('30'),
      ...begin('subscribe', 'weather'),
      post('/api/orders/{order}/cancellation', {}),
      ...begin('subscribe', 'weather'),
      get('/api/orders/{order}', { after: 3600 }),
      enter('30'),
      get('/api/orders/{order}'),
      ...begin('subscribe', 'watch'),
      confirm({ method: 'sms-code', code: '888888' }),
      get('/api/orders/{order}', { after: 21 }),
      ...begin('subscribe', 'full-book-club'),
      confirm({ method: 'sms-code', code: '888888' }),
      post('/api/orders', { action: 'subscribe', service: 'missed-call', version: 'another' }),
      get('/api/orders'),
    ],
  },
  {
    about: 'the lock, and a line suspended and resumed',
    steps: [
      enter('30'),
      post('/api/paid-service-lock', { level: 'all', servicePassword: null }),
      ...begin('subscribe', 'missed-call'),
      post('/api/paid-service-lock', { level: 'none', servicePassword: null }),
      post('/api/paid-service-lock', { level: 'none', servicePassword: '111111' }),
      post('/api/paid-service-lock', { level: 'none', servicePassword: '246810' }),
      ...begin('suspend'),
      confirm({ method: 'sms-code', code: '888888' }),
      ...SCREENS.map((path) => get(path)),
      ...begin('resume'),
      confirm({ method: 'service-password', servicePassword: '246810' }),
      get('/api/line'),
      get('/api/line', { after: 86_400 * 40 }),
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
