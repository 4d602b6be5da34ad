import { expect, test } from 'vitest';
import { RECORD_TYPES, type RecordType } from '#contract/bills.ts';
import { clientOf } from '#tests/ledger/client.ts';

function granted(persona: string) {
  const client = clientOf(persona);
  client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
  return client;
}

test('page by page a customer gets every record once, newest first', () => {
  const client = granted('08');
  const ats: number[] = [];
  let fees = 0;
  for (let cursor: string | null = '0'; cursor !== null;) {
    const page: ReturnType<typeof client.get<'/api/statements/2026-09'>>['body'] = client.get('/api/statements/2026-09', { cursor }).body;
    ats.push(...page.columns.at);
    fees += page.columns.fee.reduce((all, fee) => all + fee, 0);
    cursor = page.nextCursor;
  }
  expect({ records: ats.length, fees }).toEqual({ records: 20_000, fees: client.get('/api/statements/2026-09').body.total });
  expect(ats.every((at, i) => i === 0 || at <= (ats[i - 1] ?? 0))).toBe(true);
});

test("other people's numbers are masked unless asked for in full (D21)", () => {
  const client = granted('30');
  const masked = client.get('/api/statements/2026-10').body;
  const full = client.get('/api/statements/2026-10', { peers: 'full' }).body;
  expect({ masked: masked.peers, full: full.peers }).toEqual({ masked: 'masked', full: 'full' });
  expect(masked.peerNumbers.filter((peer) => peer.length > 6).every((peer) => peer.includes('*'))).toBe(true);
  expect(full.peerNumbers).toContain('13500004471');
});

test('on the intelligent network the statement stands without a bill beside it (S37)', () => {
  expect(granted('13').get('/api/statements/2026-10').body.billTotal).toBeNull();
});

test('what costs money in October are the minutes and messages after the plan was used up', () => {
  const client = granted('30');
  const pages = [client.get('/api/statements/2026-10').body, client.get('/api/statements/2026-10', { cursor: '200' }).body];
  const charged = (type: RecordType) =>
    pages.flatMap(({ columns }) => columns.charged.filter((_, i) => columns.type[i] === RECORD_TYPES.indexOf(type))).reduce((all, each) => all + each, 0);
  expect({ calls: charged('calls'), data: charged('data'), messages: charged('messages') }).toEqual({ calls: 22, data: 0, messages: 13 });
});
