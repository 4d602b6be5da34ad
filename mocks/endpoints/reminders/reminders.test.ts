import { describe, expect, test } from 'vitest';
import { THRESHOLDS } from '#contract/account/reminders.ts';
import { addMonths, type BillMonth } from '#lib/calendar.ts';
import { yuanForFile } from '#lib/money.ts';
import { clientOf, type Client, topUpByCards } from '#tests/ledger/client.ts';

const remindersOf = (client: Client) => client.get('/api/messages').body.messages.filter(({ text }) => text.includes('账户余额不足'));
const go = (client: Client, persona: string, to: string) => {
  client.moveClock(to);
  client.enter(persona);
};

describe('the reminder line (S28 to S30)', () => {
  test('a prepaid customer has one and sets it, to one of those on offer; home and balance go by it at once', () => {
    const client = clientOf('30');
    expect(client.get('/api/reminders').body.threshold).toBe(1000);
    for (const threshold of [0, 999, 5001, '1000', null]) expect(client.post('/api/reminders/threshold', { threshold }).status).toBe(400);
    for (const threshold of THRESHOLDS) expect(client.post('/api/reminders/threshold', { threshold }).body.threshold).toBe(threshold);
    expect(client.get('/api/balance').body.threshold).toBe(5000);
    expect(client.get('/api/home').body.balance.threshold).toBe(5000);
  });

  test('a postpaid customer has none: it is not shown, and cannot be set', () => {
    const client = clientOf('04');
    expect(client.get('/api/reminders').body.threshold).toBeNull();
    expect(client.get('/api/balance').body.threshold).toBeNull();
    expect(client.post('/api/reminders/threshold', { threshold: 2000 })).toMatchObject({ status: 400, body: { fields: ['threshold'] } });
  });

  test('whoever comes under it is told once, in the words of the rule, at ten in the morning (S28, S29); and again after having been above it', () => {
    const client = clientOf('02');
    const before = remindersOf(client);
    expect(before.at(0)).toMatchObject({ kind: 'reminder', undelivered: null, text: '尊敬的客户，您的账户余额不足10.00元，为不影响您的正常通信，请您尽快充值交费。感谢。' });
    expect(before.at(0)?.at).toContain('T10:00:00');
    go(client, '02', '2026-11-24T11:00:00+08:00');
    expect(remindersOf(client)).toHaveLength(before.length);
    client.post('/api/top-ups', { card: '1234567890120050' });
    go(client, '02', '2026-11-25T11:00:00+08:00');
    client.post('/api/reminders/threshold', { threshold: 5000 });
    go(client, '02', '2026-12-02T11:00:00+08:00');
    expect(
      remindersOf(client)
        .map(({ text }) => text)
        .slice(0, remindersOf(client).length - before.length),
    ).toEqual(['尊敬的客户，您的账户余额不足50.00元，为不影响您的正常通信，请您尽快充值交费。感谢。']);
  });
});

describe('the monthly message about information fees (S41 to S47)', () => {
  const order = (client: Client, action: 'subscribe' | 'cancel') => {
    const { terms } = client.get('/api/terms', { action, service: 'fee-reminder' }).body;
    const { id, proof } = client.post('/api/orders', { action, service: 'fee-reminder', version: terms.version }).body;
    client.post(`/api/orders/${id}/confirmation`, proof === 'tap' ? { method: 'tap' } : { method: 'sms-code', code: '888888' });
  };
  const feeMessages = (client: Client) => client.get('/api/messages').body.messages.filter(({ text }) => text.includes('代其他公司收取'));

  test('begins with the next month, comes after the 10th, and its sum is the third-party total of that month’s bill, to the fen', () => {
    const client = clientOf('29');
    topUpByCards(client, 6);
    expect(client.get('/api/reminders').body.feeReminder).toEqual({ service: 'fee-reminder', state: 'off', nextOn: null });
    order(client, 'subscribe');
    expect(client.get('/api/reminders').body.feeReminder).toEqual({ service: 'fee-reminder', state: 'begins', nextOn: '2026-12-11' });
    go(client, '29', '2026-12-11T09:59:59+08:00');
    expect(feeMessages(client)).toEqual([]);
    let month: BillMonth = '2026-11' as BillMonth; // a literal month
    for (let count = 1; count <= 4; count++) {
      const next = addMonths(month, 1);
      go(client, '29', `${next}-11T10:00:00+08:00`);
      const [newest] = feeMessages(client);
      const { thirdParty } = client.get(`/api/bills/${month}`).body;
      expect(thirdParty.subtotal).toBeGreaterThan(0);
      expect(newest?.text).toContain(`您${Number(month.slice(5))}月由我们代其他公司收取的信息费共${yuanForFile(thirdParty.subtotal)}元`);
      expect(newest?.text).toContain('QXXXSF');
      expect(feeMessages(client)).toHaveLength(count);
      month = next;
    }
    order(client, 'cancel');
    expect(client.get('/api/reminders').body.feeReminder).toMatchObject({ state: 'off', nextOn: null });
    go(client, '29', '2027-04-11T10:00:00+08:00');
    expect(feeMessages(client)).toHaveLength(4);
  });

  test('is not on offer on the intelligent network (S45)', () => {
    expect(clientOf('13').get('/api/reminders').body.feeReminder).toBeNull();
  });
});

describe('how far the operator is with the message (S42)', () => {
  const stage = (client: ReturnType<typeof clientOf>, to: string) => client.post('/__operator/fee-reminder', { stage: to }).status;
  const inCatalogue = (client: ReturnType<typeof clientOf>) => client.get('/api/services').body.services.some(({ id }) => id === 'fee-reminder');

  test.each(['hidden', 'announced'])('%s: neither the catalogue, nor its page, nor an order, nor a word by SMS offers it', (to) => {
    const client = clientOf('30');
    expect(inCatalogue(client)).toBe(true);
    expect(stage(client, to)).toBe(200);
    expect(inCatalogue(client)).toBe(false);
    expect(client.get('/api/services/fee-reminder').status).toBe(404);
    expect(client.get('/api/terms', { action: 'subscribe', service: 'fee-reminder' }).status).toBe(404);
    expect(client.post('/api/orders', { action: 'subscribe', service: 'fee-reminder', version: 'x' }).status).toBe(404);
    expect(client.get('/api/reminders').body).toMatchObject({ feeReminderStage: to, feeReminder: null });
    const reply = client.post('/__operator/sms', { from: '13900000030', to: '10086', text: 'DZXXSF' }).body.messages[0]?.text;
    expect(reply).toContain('掌上营业厅短信');
  });

  test('whoever has it keeps it, and can end it; live again, it is offered to everybody', () => {
    const client = clientOf('18');
    stage(client, 'hidden');
    expect(client.get('/api/reminders').body.feeReminder).toMatchObject({ state: 'on' });
    expect(client.get('/api/terms', { action: 'cancel', service: 'fee-reminder' }).body.reason).toBeNull();
    stage(client, 'live');
    expect(inCatalogue(client)).toBe(true);
  });
});
