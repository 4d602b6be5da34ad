import { expect, test } from 'vitest';
import { createClient, clientOf } from '#tests/ledger/client.ts';
import { findServices, firstEntries, groupServices, type Wanted } from './find-services.ts';

const catalogue = createClient().get('/api/services').body;
const found = (wanted: Partial<Wanted>) => findServices(catalogue, { purpose: null, text: '', forMe: false, ...wanted }).map(({ id }) => id);

test.each([
  ['AUDIOBOOK', ['story-club', 'single-audiobook']],
  ['ｗｉ－ｆｉ', ['wifi', 'leisure-bundle']],
  ['WIFI', ['wifi', 'leisure-bundle']],
  ['北京晨读 早报', ['morning-paper', 'papers-bundle']],
  ['夜间 3', ['night-data-3']],
  ['火星', []],
])('“%s” finds %j', (text, ids) => {
  expect(found({ text })).toEqual(ids);
});

test.each([
  ['initials in pinyin', 'llyb', ['data-1', 'data-3', 'data-10']],
  ['initials in capitals', 'LDXS', ['caller-id']],
  ['the word to 10086 that cancels', 'QXTQ', ['weather']],
  ['the same word without QX', 'zhtq', ['weather-alert']],
  ['what it is for abroad', '出国', ['international-calls', 'roaming-calls', 'roaming-data']],
  ['a near word in English', 'overseas', ['international-calls', 'roaming-calls', 'roaming-data']],
  ['whom it is for', '小孩', ['bedtime-stories', 'youth-mode']],
  ['traditional characters', '來電顯示', ['caller-id']],
  ['traditional characters', '電話 國外', ['international-calls', 'roaming-calls']],
  ['a word’s beginning only', 'ring-back', ['ring-back', 'ring-back-member']],
])('%s: “%s”', (_what, text, ids) => {
  expect(found({ text }).toSorted()).toEqual(ids.toSorted());
});

test('“上网” finds every pack of data', () => {
  const packs = catalogue.services.filter(({ purposes, tier }) => purposes[0] === 'data' && tier !== null && tier.family.id !== 'cloud').map(({ id }) => id);
  expect(packs.length).toBeGreaterThan(5);
  expect(found({ text: '上网' })).toEqual(expect.arrayContaining(packs));
});

test('text and purpose narrow together; blanks narrow nothing', () => {
  expect(found({ text: '流量', purpose: 'abroad' })).toEqual(['roaming-data']);
  expect(found({ text: '  ' })).toHaveLength(catalogue.services.length);
});

test('nobody is asked for what they can order while nobody is signed in', () => {
  expect(found({ forMe: true })).toEqual([]);
});

test('every service stands once, under its foremost purpose; what is no longer sold stands last', () => {
  const groups = groupServices(catalogue.services, null);
  expect(groups.map(({ purpose }) => purpose)).toEqual(['data', 'calls', 'abroad', 'family', 'reminders', 'leisure']);
  const listed = groups.flatMap(({ entries }) => entries.flat());
  expect(listed.map(({ id }) => id).toSorted()).toEqual(catalogue.services.map(({ id }) => id).toSorted());
  expect(groups[0]?.entries.at(-1)?.[0].id).toBe('gprs-5');
});

test('tiers are one entry, cheapest first; the one the customer has stands by itself, before them', () => {
  const [data] = groupServices(findServices(catalogue, { purpose: 'data', text: '', forMe: false }), 'data');
  expect(data?.entries[0]?.map(({ id }) => id)).toEqual(['data-1', 'data-3', 'data-10']);
  const own = clientOf('18').get('/api/services').body;
  const entries = groupServices(findServices(own, { purpose: 'data', text: '', forMe: false }), 'data').flatMap((group) => group.entries);
  const night = entries.filter((entry) => entry.some(({ tier }) => tier?.family.id === 'night-data')).map((entry) => entry.map(({ id }) => id));
  expect(night).toHaveLength(2);
  expect(night[0]).toHaveLength(1);
  expect(night[1]).toHaveLength(2);
});

test('so many entries are shown, and the services after them are counted', () => {
  const groups = groupServices(catalogue.services, null);
  const { groups: first, further } = firstEntries(groups, 12);
  expect(first.flatMap(({ entries }) => entries)).toHaveLength(12);
  expect(further + first.flatMap(({ entries }) => entries.flat()).length).toBe(catalogue.services.length);
  expect(firstEntries(groups, 999).further).toBe(0);
});
