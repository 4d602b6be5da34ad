import { expect, test } from 'vitest';
import { createClient } from '#tests/ledger/client.ts';
import { findServices, groupServices, type Wanted } from './find-services.ts';

const catalogue = createClient().get('/api/services').body;
const found = (wanted: Partial<Wanted>) => findServices(catalogue, { category: null, text: '', forMe: false, ...wanted }).map(({ id }) => id);

test.each([
  ['听书', ['story-club']],
  ['AUDIOBOOK', ['story-club', 'single-audiobook']],
  ['ｗｉ－ｆｉ', ['wifi', 'leisure-bundle']],
  ['北京晨读 早报', ['papers-bundle']],
  ['夜间 3', ['night-data-3']],
  ['火星', []],
])('“%s” finds %j', (text, ids) => {
  expect(found({ text })).toEqual(ids);
});

test('text and kind narrow together; blanks narrow nothing', () => {
  expect(found({ text: '流量', category: 'voice' })).toEqual([]);
  expect(found({ text: '  ' })).toHaveLength(catalogue.services.length);
});

test('nobody is asked for what they can order while nobody is signed in', () => {
  expect(found({ forMe: true })).toEqual([]);
  expect(groupServices(catalogue.services).map(({ of }) => of)).toEqual(['voice', 'data', 'information']);
});
