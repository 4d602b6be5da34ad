import { describe, expect, test } from 'vitest';
import type { Complaint } from '#contract/care/complaints.ts';
import { DAY, HOUR, instantOf, millisOf } from '#lib/calendar.ts';
import { clientOf, type Client } from '#tests/ledger/client.ts';

const WORDS = { kind: 'complaint', subject: 'network', text: '家里打电话断断续续', concern: null } as const;
const hoursAfter = (moment: string, hours: number) => instantOf(millisOf(moment) + hours * HOUR);
function at(client: Client, persona: string, when: string): void {
  client.moveClock(when);
  client.enter(persona);
}
const look = (client: Client, { id }: { readonly id: string }): Complaint => client.get(`/api/complaints/${id}`).body;

describe('the first reply (S58, S59)', () => {
  test('is promised for 48 hours after acceptance, over a weekend and a year’s end too', () => {
    const client = clientOf('30');
    for (const when of ['2026-11-28T23:59:59+08:00', '2026-12-31T20:00:00+08:00', '2027-02-27T12:00:00+08:00']) {
      at(client, '30', when);
      const { body, status } = client.post('/api/complaints', WORDS);
      expect({ status, due: body.firstReplyDueAt, next: body.nextReplyBy, state: body.state }).toEqual({
        status: 201,
        due: hoursAfter(when, 48),
        next: hoursAfter(when, 48),
        state: 'waiting',
      });
    }
  });

  test('comes in time nearly always; where it does not, the broken promise is written down at that moment and stays; either way it comes, and an SMS says so', () => {
    let late = 0;
    const client = clientOf('30');
    for (let i = 0; i < 60; i++) {
      const made = client.post('/api/complaints', WORDS).body;
      at(client, '30', hoursAfter(made.firstReplyDueAt, 24));
      const { events, isLate, state } = look(client, made);
      const reply = events.find(({ kind }) => kind === 'progress');
      expect(isLate).toBe(millisOf(reply?.at ?? made.createdAt) > millisOf(made.firstReplyDueAt));
      expect(events.filter(({ kind }) => kind === 'missed').map((event) => event.at)).toEqual(isLate ? [made.firstReplyDueAt] : []);
      expect(state).toBe('in-progress');
      expect(client.get('/api/messages').body.messages.some((message) => message.kind === 'complaint' && message.at === reply?.at)).toBe(true);
      late += isLate ? 1 : 0;
    }
    expect(late).toBeGreaterThan(0);
    expect(late).toBeLessThan(15);
  });

  test('persona 17: the one of 49 hours is late, the one of 47 is not, and is answered within the hour', () => {
    const client = clientOf('17');
    const { complaints } = client.get('/api/complaints').body;
    expect(complaints.map(({ state, isLate, firstReplyDueAt }) => ({ state, isLate, firstReplyDueAt }))).toEqual([
      { state: 'waiting', isLate: false, firstReplyDueAt: '2026-11-22T11:00:00+08:00' },
      { state: 'waiting', isLate: true, firstReplyDueAt: '2026-11-22T09:00:00+08:00' },
    ]);
    at(client, '17', '2026-11-22T11:00:00+08:00');
    expect(client.get('/api/complaints').body.complaints.map(({ state, isLate }) => ({ state, isLate }))).toEqual([
      { state: 'in-progress', isLate: false },
      { state: 'waiting', isLate: true },
    ]);
  });
});

describe('the course (S60, S61)', () => {
  const proposed = (client: Client): Complaint => {
    const made = client.post('/api/complaints', { ...WORDS, kind: 'suggestion' }).body;
    at(client, '30', hoursAfter(made.createdAt, 61));
    return look(client, made);
  };

  test('a proposal is accepted, and the matter is closed; nothing more is said then', () => {
    const client = clientOf('30');
    const { id, state } = proposed(client);
    expect(state).toBe('answered');
    expect(client.post(`/api/complaints/${id}/answer`, { answer: 'accept' }).body).toMatchObject({ state: 'closed', nextReplyBy: null });
    expect(client.post(`/api/complaints/${id}/answer`, { answer: 'reject', words: null })).toMatchObject({ status: 409, body: { code: 'complaint-not-answered' } });
    const { events } = look(client, { id });
    at(client, '30', '2027-01-31T10:00:00+08:00');
    expect(look(client, { id }).events).toEqual(events);
  });

  test('rejected, it is looked at again by somebody else and answered within two days, as often as the customer wishes; the operator never closes it', () => {
    const client = clientOf('30');
    const { id } = proposed(client);
    const replies = new Set<string>();
    for (let round = 0; round < 4; round++) {
      const rejected = client.post(`/api/complaints/${id}/answer`, { answer: 'reject', words: '还是不对' }).body;
      expect(rejected.state).toBe('waiting');
      const rejectedAt = rejected.events.at(-1)?.at ?? rejected.createdAt;
      expect(millisOf(rejected.nextReplyBy ?? rejectedAt) - millisOf(rejectedAt)).toBeLessThanOrEqual(2 * DAY);
      at(client, '30', hoursAfter(rejectedAt, 49));
      const { state, events } = look(client, { id });
      expect(state).toBe('answered');
      const last = events.at(-1);
      if (last?.kind === 'proposal') replies.add(last.text['zh-CN']);
    }
    expect(replies.size).toBeGreaterThan(1);
    at(client, '30', '2027-06-01T10:00:00+08:00');
    expect(look(client, { id }).state).toBe('answered');
  });

  test('without a solution it says how far it is, and has one within three days', () => {
    const client = clientOf('30');
    const made = client.post('/api/complaints', WORDS).body;
    at(client, '30', hoursAfter(made.createdAt, 61));
    const progress = look(client, made);
    expect(progress).toMatchObject({ state: 'in-progress' });
    at(client, '30', progress.nextReplyBy ?? '');
    expect(look(client, made).state).toBe('answered');
  });

  test('the customer ends it at any time, once', () => {
    const client = clientOf('30');
    const { id } = client.post('/api/complaints', WORDS).body;
    for (let i = 0; i < 2; i++) expect(client.post(`/api/complaints/${id}/closing`, {}).body.events.map(({ kind }) => kind)).toEqual(['received', 'closed']);
  });
});

describe('what it is about', () => {
  test('is named by the operator’s own books, and looked into: what nobody agreed to is found charged too much', () => {
    const client = clientOf('18');
    const { months } = client.get('/api/bills').body;
    const { month } = months.at(-1) ?? {};
    const { thirdParty, own } = client.get(`/api/bills/${month}`).body;
    const items = [...own.items, ...thirdParty.items];
    const reply = (key: string | undefined) => {
      const made = client.post('/api/complaints', { ...WORDS, subject: 'bill', concern: { type: 'bill-item', month, key } }).body;
      at(client, '18', hoursAfter(made.createdAt, 61));
      const last = look(client, made).events.at(-1);
      return last?.kind === 'proposal' ? last.text['zh-CN'] : '';
    };
    expect(reply(items.find(({ origin }) => origin?.consent === 'none')?.key)).toContain('多收了3.00元，是我们的错');
    expect(reply(items.find(({ origin }) => origin?.consent === 'on-record')?.key)).toContain('没有多收');
  });

  test('an order from before this year can be complained about too, by its slip', () => {
    const client = clientOf('30');
    const { id = '' } = client.get('/api/orders').body.orders.at(-1) ?? {};
    const { body, status } = client.post('/api/complaints', { ...WORDS, subject: 'service', concern: { type: 'order', order: id } });
    expect({ status, name: body.concern?.name }).toEqual({ status: 201, name: client.get(`/api/orders/${id}`).body.terms.name });
  });

  test('the records of a month or a day can be complained about without a second proof, and nothing is said of them', () => {
    const client = clientOf('30');
    const viewOf = (concern: Record<string, string>) => client.get('/api/complaint-concern', concern).body;
    expect(viewOf({ type: 'statement', month: '2026-10' })).toMatchObject({ name: { en: 'Statement of October 2026' }, amount: null });
    for (let date = 1; date <= 31; date++)
      expect(viewOf({ type: 'statement', month: '2026-10', day: `2026-10-${String(date).padStart(2, '0')}` })).toMatchObject({
        name: { 'zh-CN': `10 月 ${date} 日的清单` },
        amount: null,
      });
    const concern = { type: 'statement', month: '2026-10', day: '2026-10-03' };
    expect(client.post('/api/complaints', { ...WORDS, concern })).toMatchObject({ status: 201, body: { concern: { concern, amount: null } } });
  });

  test('who is offered no statement has none to complain about (S36)', () => {
    for (const persona of ['01', '31']) expect(clientOf(persona).get('/api/complaint-concern', { type: 'statement', month: '2026-10' }).status).toBe(404);
  });

  test('what this customer does not have is nothing to complain about', () => {
    const client = clientOf('30');
    for (const concern of [
      { type: 'bill-item', month: '2026-10', key: 'nothing' },
      { type: 'order', order: 'nothing' },
      { type: 'message', message: 'M9999' },
      { type: 'statement', month: '2026-11' },
      { type: 'statement', month: '2026-05' },
      { type: 'statement', month: '2026-10', day: '2026-09-03' },
    ]) {
      expect(client.post('/api/complaints', { ...WORDS, concern }).status).toBe(404);
      expect(client.get('/api/complaint-concern', concern as unknown as Record<string, string>).status).toBe(404); // flat text members
    }
  });

  test('neither too short to be understood nor too long to be read; ten in a day are enough; somebody else’s is nobody’s', () => {
    const client = clientOf('30');
    for (const text of ['', '  差  ', '多'.repeat(501)]) expect(client.post('/api/complaints', { ...WORDS, text }).status).toBe(400);
    const made = Array.from({ length: 10 }, () => client.post('/api/complaints', WORDS).body.id);
    expect(client.post('/api/complaints', WORDS).status).toBe(429);
    expect(clientOf('04', client.operator).get(`/api/complaints/${made[0]}`).status).toBe(404);
  });
});
