import { describe, expect, test } from 'vitest';
import { RECORD_KINDS } from '#contract/statements.ts';
import { DAY, HOUR, millisOf, MINUTE, type Millis } from '#lib/calendar.ts';
import { offerOf } from '#mocks/operator/tariff/tariff.ts';
import { clientOf } from '#tests/ledger/client.ts';
import { at, order } from '#tests/ledger/ordering.ts';
import { appsOf, shareData, type DataPack } from './data-packs.ts';
import type { Usage } from './usage.ts';

const NOON = millisOf('2026-11-10T12:00:00+08:00');
const MIDNIGHT = millisOf('2026-11-10T00:30:00+08:00');
const GB = 1024 * 1024;
const plan = offerOf('gotone-128', 'plan');

/** Data sessions of so many kilobytes at those moments. */
function sessions(...taken: readonly (readonly [at: Millis, kilobytes: number])[]): Usage {
  const column = (of: (session: readonly [Millis, number]) => number) => Float64Array.from(taken, of);
  const none = new Float64Array(taken.length);
  const kind = Uint8Array.from(taken, () => RECORD_KINDS.indexOf('data'));
  return {
    length: taken.length,
    at: column(([when]) => when),
    kind,
    peer: new Int16Array(taken.length),
    place: new Int8Array(taken.length),
    amount: column(([, kilobytes]) => kilobytes),
    minutes: none,
    kilobytes: none,
    messages: none,
  };
}

const pack = (service: string, gigabytes: number, from: Millis, hours: DataPack['hours'] = 'all', apps: DataPack['apps'] = null): DataPack => ({
  service,
  name: { 'zh-CN': service, en: service },
  from,
  kilobytes: gigabytes * GB,
  hours,
  apps,
  where: 'home',
});
const used = (usage: Usage, packs: readonly DataPack[]) => {
  const { beyond, ofPacks } = shareData(usage, usage.length, plan, packs);
  return { beyond: [...beyond].map((kilobytes) => kilobytes / GB), ofPacks: ofPacks.map((share) => share.used / GB) };
};

describe('data of a month', () => {
  test('is taken from the plan of 10 GB, then from the packs, and only what is left over is beyond', () => {
    expect(used(sessions([NOON, 8 * GB], [NOON + HOUR, 4 * GB], [NOON + 2 * HOUR, 3 * GB]), [pack('one', 1, NOON - HOUR), pack('three', 3, NOON - HOUR)])).toEqual({
      beyond: [0, 0, 1],
      ofPacks: [1, 3],
    });
  });

  test('used before a pack was bought is not given back', () => {
    expect(used(sessions([NOON, 12 * GB], [NOON + HOUR, 2 * GB]), [pack('three', 3, NOON + MINUTE)])).toEqual({ beyond: [2, 2], ofPacks: [2] });
  });

  test('used by night is taken from night data first, by day never', () => {
    expect(used(sessions([MIDNIGHT, GB], [NOON, 10 * GB]), [pack('night', 1, MIDNIGHT - HOUR, 'night')])).toEqual({ beyond: [0, 0], ofPacks: [1] });
    expect(used(sessions([NOON, 11 * GB]), [pack('night', 1, MIDNIGHT - HOUR, 'night')])).toEqual({ beyond: [1], ofPacks: [0] });
  });
});

describe('data for one kind of app', () => {
  const moments = Array.from({ length: 1000 }, (_, minute) => NOON + minute * MINUTE);
  const momentOf = (apps: DataPack['apps']) => moments.find((moment) => appsOf(moment, GB) === apps) ?? 0;

  test('is known of every session, and always the same: about two of five are of video, one of ten of music', () => {
    const count = (apps: DataPack['apps']) => moments.filter((moment) => appsOf(moment, GB) === apps).length;
    expect(count('video')).toBeGreaterThan(340);
    expect(count('video')).toBeLessThan(460);
    expect(count('music')).toBeGreaterThan(60);
    expect(count('music')).toBeLessThan(140);
  });

  test('is taken by those apps, before the plan; by others never', () => {
    const packs = [pack('video', 15, MIDNIGHT, 'all', 'video'), pack('music', 6, MIDNIGHT, 'all', 'music')];
    const taken = (apps: DataPack['apps']) => used(sessions([momentOf(apps), GB]), packs).ofPacks;
    expect({ video: taken('video'), music: taken('music'), any: taken(null) }).toEqual({ video: [1, 0], music: [0, 1], any: [0, 0] });
  });

  test('that is used up goes on with the plan, and then costs money', () => {
    expect(used(sessions([momentOf('video'), GB], [NOON + DAY, 10 * GB]), [pack('video', 0.5, MIDNIGHT, 'all', 'video')])).toEqual({ beyond: [0, 0.5], ofPacks: [0.5] });
  });

  test('counts as a part of its own on home, also where a bundle brings it', () => {
    const client = clientOf('30');
    order(client, 'subscribe', 'leisure-bundle');
    at(client, '30', '2026-12-20T10:00:00+08:00');
    const data = client.get('/api/home').body.planLeft.find(({ kind }) => kind === 'data');
    expect(data?.packs).toMatchObject([
      { service: 'streaming', apps: 'video', total: 15 * 1024 },
      { service: 'music-data', apps: 'music', total: 6 * 1024 },
    ]);
    expect(data?.packs.map(({ left, total }) => left < total)).toEqual([true, true]);
    expect(client.get('/api/unbilled').body.planLeft.find(({ kind }) => kind === 'data')).toEqual(data);
    expect(data?.total).toBe(20 * 1024);
  });
});

describe('data for abroad', () => {
  test('is not taken at home, not even where the plan is used up', () => {
    expect(used(sessions([NOON, 12 * GB]), [{ ...pack('abroad', 3, MIDNIGHT), where: 'abroad' }])).toEqual({ beyond: [2], ofPacks: [0] });
  });

  test('counts as a part of its own, whole while one is at home, and changes neither what else is left nor what the rest costs', () => {
    const [without, buyer] = [clientOf('04'), clientOf('04')];
    // Roaming is for postpaid customers who owe nothing.
    for (const card of ['1234567890120100', '1234567890130100']) for (const client of [without, buyer]) client.post('/api/top-ups', { card });
    order(buyer, 'subscribe', 'roaming-calls');
    order(buyer, 'subscribe', 'roaming-data');
    const dataOf = (client: typeof buyer) => client.get('/api/home').body.planLeft.find(({ kind }) => kind === 'data');
    expect(dataOf(buyer)).toMatchObject({ packs: [{ service: 'roaming-data', where: 'abroad', left: 3 * 1024, total: 3 * 1024, lastDay: '2026-11-30' }] });
    expect({ ...dataOf(buyer), packs: [] }).toEqual(dataOf(without));
    const othersOf = (client: typeof buyer) => client.get('/api/unbilled').body.own.items.filter(({ key }) => key !== 'roaming-data' && key !== 'roaming-calls');
    expect(othersOf(buyer)).toEqual(othersOf(without));
    expect(othersOf(buyer).length).toBeGreaterThan(0);
  });
});

test('the statement of the month says what a pack gave, and still comes to what the bill says', () => {
  const client = clientOf('30');
  order(client, 'subscribe', 'data-3');
  at(client, '30', '2026-12-02T10:00:00+08:00');
  client.post('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
  const statement = client.get('/api/statements/2026-11').body;
  expect(statement.dataPacks).toMatchObject([{ name: { en: 'Extra data 3 GB' }, total: 3 * GB }]);
  expect(statement.total).toBe(client.get('/api/bills/2026-11').body.total);
});
