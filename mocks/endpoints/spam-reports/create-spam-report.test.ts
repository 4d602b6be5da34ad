import { describe, expect, test } from 'vitest';
import { clientOf } from '#tests/ledger/client.ts';

const REPORT = { sender: '10690000123456', content: '恭喜您中奖，请点 http://x.example' };

describe('reporting a bad message (S78 to S82)', () => {
  test('arrives exactly as 10086999 takes it: the sender’s number, a star, the message word for word', () => {
    const client = clientOf('30');
    expect(client.post('/api/spam-reports', REPORT)).toMatchObject({
      status: 201,
      body: { text: '10690000123456*恭喜您中奖，请点 http://x.example', at: '2026-11-22T10:00:00+08:00' },
    });
    expect(client.post('/api/spam-reports', { ...REPORT, sender: '+86 139-0000-1111', content: ' a*b ' }).body.text).toBe('13900001111* a*b ');
  });

  test('promises no reply: nothing is said about it later, by SMS or otherwise (S82)', () => {
    const client = clientOf('30');
    const before = client.get('/api/messages').body.messages.length;
    client.post('/api/spam-reports', REPORT);
    client.moveClock('2026-11-25T10:00:00+08:00');
    client.enter('30');
    expect(client.get('/api/messages').body.messages).toHaveLength(before);
    expect(client.get('/api/complaints').body.complaints).toEqual([]);
  });

  test('a sender that is no number, and a message that is empty or too long, are told apart by field', () => {
    const client = clientOf('30');
    expect(client.post('/api/spam-reports', { ...REPORT, sender: '某某银行' })).toMatchObject({ status: 400, body: { fields: ['sender'] } });
    for (const content of ['', '多'.repeat(501)]) expect(client.post('/api/spam-reports', { ...REPORT, content })).toMatchObject({ status: 400, body: { fields: ['content'] } });
  });

  test('twenty in a day are enough', () => {
    const client = clientOf('30');
    for (let i = 0; i < 20; i++) expect(client.post('/api/spam-reports', REPORT).status).toBe(201);
    expect(client.post('/api/spam-reports', REPORT).status).toBe(429);
  });
});
