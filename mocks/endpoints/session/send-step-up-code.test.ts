import { expect, test } from 'vitest';
import { clientOf, codeSentTo, newestSms } from '#tests/ledger/client.ts';

test('the SMS names the statement it opens', () => {
  const client = clientOf('30');
  expect(client.post('/api/step-up/codes', { purpose: 'statements' }).status).toBe(202);
  expect(newestSms(client, '30')).toMatch(/^您正在掌上营业厅查询通话清单，验证码\d{6}/);
});

test.each([
  ['01', 'statement-needs-real-name'],
  ['31', 'statement-not-in-region'],
])('persona %s, who may never see a statement, is sent no code (S36)', (persona, code) => {
  const client = clientOf(persona);
  expect(client.post('/api/step-up/codes', { purpose: 'statements' }).body.code).toBe(code);
  expect(codeSentTo(client, persona)).toBe('none');
});
