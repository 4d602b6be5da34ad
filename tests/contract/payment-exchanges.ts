import { secretDigest } from '#mocks/operator/core/secret.ts';
import { DEFAULT_SEED } from '#mocks/world/create-world.ts';
import { enter, get, post, type ExchangeSequence } from './steps.ts';

/** Ids of what is begun by the `nth` write of a world without a secret. */
const idOf = (kind: 'payment' | 'charge', nth: number, msisdn: string) => secretDigest({ seed: DEFAULT_SEED, secret: '' }, `${kind}/${nth}/${msisdn}`);
const [PAYMENT, CHARGE] = [idOf('payment', 2, '13900000006'), idOf('charge', 2, '13900000006')];
const [LATE_PAYMENT, LATE_CHARGE] = [idOf('payment', 2, '13900000030'), idOf('charge', 2, '13900000030')];
const paid = { method: 'alipay', fault: null };

/** Paying through the cashier, as the screen, its page and the tester see it. */
export const PAYMENT_EXCHANGES: readonly ExchangeSequence[] = [
  {
    about: 'paying what is owed: another amount, begun, begun again with its key, paid at the cashier twice, and what came of it',
    steps: [
      get('/api/payments'),
      enter('06'),
      post('/api/payments', { purpose: 'arrears', amount: 26_600 }, { key: 'arrears' }),
      post('/api/payments', { purpose: 'arrears', amount: 26_600 }, { key: 'arrears' }),
      post('/api/payments', { purpose: 'arrears', amount: 1 }),
      ...[999, 1050, 50_100, -1].map((amount) => post('/api/payments', { purpose: 'top-up', amount })),
      get(`/api/payments/${PAYMENT}`),
      get(`/__cashier/charges/${CHARGE}`),
      post(`/__cashier/charges/${CHARGE}/payment`, paid, { key: null, after: 30 }),
      post(`/__cashier/charges/${CHARGE}/payment`, paid, { key: null }),
      post(`/__cashier/charges/${CHARGE}/cancellation`, {}, { key: null }),
      get(`/api/payments/${PAYMENT}`),
      get('/api/payments'),
      get('/api/bills'),
      get('/api/line', { after: 660 }),
      get('/__operator/inbox/06'),
    ],
  },
  {
    about: 'a notice that is late, one that nobody believes, a charge that is not there, and a cashier that is asked in another way',
    steps: [
      enter('30'),
      post('/api/payments', { purpose: 'top-up', amount: 5000 }),
      post(`/__cashier/charges/${LATE_CHARGE}/payment`, { method: 'bank-card', fault: 'notice-late' }, { key: null }),
      post('/__cashier/notices', { id: 'N', reference: LATE_PAYMENT, state: 'paid', amount: 5000, method: 'alipay', signature: '0'.repeat(64) }, { key: null }),
      get(`/api/payments/${LATE_PAYMENT}`, { after: 119 }),
      get(`/api/payments/${LATE_PAYMENT}`, { after: 1 }),
      get('/api/payments/nothing'),
      get('/__cashier/charges/nothing'),
      get(`/__cashier/charges/${LATE_CHARGE}/payment`),
      get('/__cashier/nowhere'),
      post(`/__cashier/charges/${LATE_CHARGE}/payment`, { method: 'cash', fault: null }, { key: null }),
      post(`/__cashier/charges/${LATE_CHARGE}/payment`, paid, { key: null, headers: { 'content-type': 'text/plain' } }),
      get('/__operator/state'),
    ],
  },
];
