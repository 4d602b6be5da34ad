import { enter, get, post, type ExchangeSequence } from './steps.ts';

type Extra = Parameters<typeof post>[2];
const terms = (action: string, service?: string) => get(`/api/terms?action=${action}${service === undefined ? '' : `&service=${service}`}`);
/** Looks at the terms and agrees to them: `{version}` is that of the terms heard last, `{order}` the order begun last. */
const begin = (action: string, service?: string, extra?: Extra) => [terms(action, service), post('/api/orders', { action, service: service ?? null, version: '{version}' }, extra)];
const confirm = (body: unknown, extra?: Extra) => post('/api/orders/{order}/confirmation', body, extra);
const TOUCHED = ['/api/home', '/api/unbilled', '/api/balance', '/api/subscriptions', '/api/orders', '/api/line', '/api/services'];

/** Orders, the lock and the line, as every host must answer them. */
export const ORDER_EXCHANGES: readonly ExchangeSequence[] = [
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
      ...TOUCHED.map((path) => get(path)),
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
      ...TOUCHED.map((path) => get(path)),
      ...begin('resume'),
      confirm({ method: 'service-password', servicePassword: '246810' }),
      get('/api/line'),
      get('/api/line', { after: 86_400 * 40 }),
    ],
  },
];
