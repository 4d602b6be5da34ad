import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulesIn } from '#build/rules.ts';
import type { ResponseOf } from '#contract/core/endpoint.ts';
import type { getCoverage } from '#mocks/control/contracts/coverage.ts';
import type { listExchanges } from '#mocks/control/contracts/exchanges.ts';
import { createMockOperator } from '#mocks/control/mock-operator.ts';
import { createFaultInjector } from '#mocks/hosts/fault-injector.ts';
import { SCENARIOS } from '#mocks/scenarios/scenarios.ts';
import { COVERED_RULES } from './rules.ts';

/** What the test reads of answers, whatever they are. */
type Answer = { readonly id: string; readonly terms: { readonly version: string }; readonly complaints: readonly { readonly id: string }[] } & ResponseOf<typeof getCoverage> &
  ResponseOf<typeof listExchanges>;

/** A tester at a host that has exercised nothing yet. */
function atTheHost() {
  const host = createFaultInjector(createMockOperator({ real: 0 }), () => 'vitest');
  let sessionId: string | null = null;
  let asked = 0;
  const call = (method: string, address: string, body?: unknown): Answer => {
    const [path = '', search = ''] = address.split('?');
    asked += 1;
    const headers = { 'content-type': 'application/json', 'idempotency-key': `key-${asked}` };
    const delivery = host.handle(
      { method, path, query: Object.fromEntries(new URLSearchParams(search)), headers, body: body === undefined ? '' : JSON.stringify(body), sessionId },
      0,
    );
    if (delivery.kind !== 'answer') return {} as Answer; // lost on the wire: nobody reads it
    if (delivery.response.setSession !== undefined) sessionId = delivery.response.setSession;
    return JSON.parse(delivery.response.body || '{}') as Answer; // the contract's own answers, read where they are
  };
  const get = (address: string) => call('GET', address);
  const post = (address: string, body: unknown = {}) => call('POST', address, body);
  const be = (persona: string) => post('/__operator/persona', { persona });
  const order = (action: string, service: string | null) =>
    post('/api/orders', { action, service, version: get(`/api/terms?action=${action}${service === null ? '' : `&service=${service}`}`).terms.version });
  return {
    get,
    post,
    be,
    order,
    confirm: ({ id }: Pick<Answer, 'id'>) => post(`/api/orders/${id}/confirmation`, { method: 'sms-code', code: '888888' }),
    sms: (from: string, text: string, to = '10086') => post('/__operator/sms', { from: `139000000${from}`, to, text }),
    refund: (month: string, key: string) => post('/api/refunds', { month, key, reason: 'over-tariff' }),
    jump: (to: string) => post('/__operator/clock', { to: `${to}+08:00` }),
    coverage: () => get('/__operator/coverage'),
    exchanges: () => get('/__operator/exchanges').exchanges,
  };
}

/** The rule whose sentence begins so: its number would read as if it were proved here. */
const ruleThat = (begins: string) => COVERED_RULES.find(({ sentence }) => sentence.en.startsWith(begins))?.rule;

/** What a thorough tester does: everything that the table says can show. */
function exerciseAll(tester: ReturnType<typeof atTheHost>): void {
  const { get, post, be, order, confirm, sms, refund, jump } = tester;
  be('30');
  for (const address of ['/api/bills', '/api/bills/2026-10', '/api/points', '/api/line', '/api/messages', '/api/reminders', '/api/services/weather']) get(address);
  post('/__operator/fee-reminder', { stage: 'announced' });
  get('/api/reminders');
  post('/__operator/fee-reminder', { stage: 'live' });
  confirm(order('subscribe', 'weather'));
  order('subscribe', 'sports-flash');
  post('/api/reminders/threshold', { threshold: 2000 });
  post('/api/password', { oldPassword: '111111', newPassword: '802513' });
  post('/api/spam-reports', { sender: '10690000', content: '中奖了' });
  const complaint = post('/api/complaints', { kind: 'suggestion', subject: 'other', text: '希望早一点出账单', concern: null });
  post(`/api/complaints/${complaint.id}/closing`);
  be('29');
  confirm(order('purchase', 'ringtone'));
  be('13');
  get('/api/bills');
  get('/api/reminders');
  be('01');
  post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
  get('/api/statements');
  be('15');
  get('/api/refund-subject?month=2026-10&key=voice-magazine');
  const concern = { type: 'bill-item', month: '2026-10', key: 'voice-magazine' };
  const overcharged = post('/api/complaints', { kind: 'complaint', subject: 'bill', text: '这个月多收了钱', concern });
  for (const [month, key] of [
    ['2026-09', 'calls'],
    ['2026-08', 'game-club'],
    ['2026-07', 'full-book-club'],
  ] as const)
    post(`/api/refunds/${refund(month, key).id}/payout`, { to: 'account', insistsOnCash: true });
  be('16');
  for (const [month, key] of [
    ['2026-06', 'sports-flash'],
    ['2026-06', 'daily-poem'],
    ['2026-09', 'calls'],
    ['2026-11', 'weather'],
  ] as const)
    refund(month, key);
  be('12');
  refund('2026-10', 'business-video');
  for (const persona of ['03', '06']) {
    be(persona);
    get('/api/messages');
  }
  jump('2026-11-22T10:31:00');
  be('17');
  for (const { id } of get('/api/complaints').complaints) get(`/api/complaints/${id}`);
  sms('30', 'DZXXSF');
  for (const text of ['YE', 'JF', 'QXTQ', 'XGMM 246810 802513']) sms('02', text);
  sms('30', '10690000*中奖了', '10086999');
  jump('2026-11-25T10:00:00');
  be('15');
  get(`/api/complaints/${overcharged.id}`);
  jump('2026-12-12T12:00:00');
  jump('2027-02-01T00:00:00');
}

describe('what a session has exercised', () => {
  test('knows every commitment of docs/rules.md by its own sentence, and every scenario it names', () => {
    const promised = rulesIn(readFileSync('docs/rules.md', 'utf8')).filter(({ rule }) => rule.startsWith('S'));
    expect(COVERED_RULES.map(({ rule, sentence }) => ({ rule, sentence: sentence.en }))).toEqual(promised);
    for (const { rule, sentence, signs, because } of COVERED_RULES) {
      expect(sentence['zh-CN'], rule).toMatch(/[。]$/);
      expect(signs.length > 0, `${rule} shows by something, or says why it cannot`).toBe(because === null);
    }
    expect(COVERED_RULES.flatMap(({ scenarios }) => scenarios).filter((id) => !SCENARIOS.some((scenario) => scenario.id === id))).toEqual([]);
  });

  test('every rule that can show does, once somebody looks for it; those that cannot say why', () => {
    const tester = atTheHost();
    expect(tester.coverage().rules.filter(({ seen }) => seen)).toEqual([]);
    exerciseAll(tester);
    const missing = tester.coverage().rules.filter(({ seen, because }) => (seen === null) === (because === null));
    expect(missing.map(({ rule, sentence }) => `${rule} ${sentence.en}`)).toEqual([]);
  });

  test('an exchange names what it has exercised, what time did before it included; what was never asked of the operator names nothing', () => {
    const { get, post, be, order, jump, coverage, exchanges } = atTheHost();
    be('30');
    order('subscribe', 'weather');
    expect(exchanges().map(({ endpoint, rules }) => ({ endpoint, rules }))).toEqual([
      { endpoint: 'getTerms', rules: [] },
      { endpoint: 'createOrder', rules: [ruleThat('Asking for a service')] },
    ]);
    expect(coverage().rules.find(({ rule }) => rule === ruleThat('Asking for a service'))?.seen).toMatchObject({ by: 'exchange', number: 2, what: 'createOrder' });
    post('/__operator/faults', { rules: [{ endpoint: 'getPoints', fault: 'problem-500', when: { kind: 'first', count: 1 } }] });
    get('/api/points');
    expect(exchanges().at(-1)?.rules).toEqual([]);
    get('/api/points');
    expect(exchanges().at(-1)?.rules).toEqual([ruleThat('Points are shown')]);
    expect(coverage().cells).toEqual([{ endpoint: 'getPoints', fault: 'problem-500', times: 1 }]);
    jump('2026-12-01T00:00:00');
    expect(coverage().rules.find(({ rule }) => rule === ruleThat('No line is suspended'))?.seen).toMatchObject({
      by: 'job',
      number: null,
      what: expect.stringMatching(/^(barring|arrears-suspension)$/) as string,
    });
  });

  test('what an answer lost on the wire has done counts: the operator did it', () => {
    const { post, be, order, confirm, exchanges } = atTheHost();
    be('30');
    post('/__operator/faults', { rules: [{ endpoint: 'confirmOrder', fault: 'applied-answer-lost', when: { kind: 'always' } }] });
    confirm(order('subscribe', 'weather'));
    expect(exchanges().at(-1)).toMatchObject({ endpoint: 'confirmOrder', status: null });
    expect(exchanges().at(-1)?.rules).toContain(ruleThat('Nobody fills in forms'));
  });
});
