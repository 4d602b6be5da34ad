import { describe, expect, test } from 'vitest';
import type { LocalText } from '#contract/core/common.ts';
import { SERVICE_CATEGORIES } from '#contract/offers.ts';
import { SERVICE_PURPOSES } from '#contract/services.ts';
import { FAMILIES } from './families.ts';
import { FINDING } from './finding.ts';
import { CATALOGUE, findingOf, tierOf } from './tariff.ts';
import { UNLISTED } from './unlisted.ts';

const MONTHLY = CATALOGUE.filter((offer) => offer.kind === 'monthly');
const of = (category: string) => CATALOGUE.filter((offer) => offer.category === category);
const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

describe('the catalogue', () => {
  test('has services of all three kinds, many of them by other companies', () => {
    const [voice = [], data = [], information = []] = SERVICE_CATEGORIES.map(of);
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(48);
    expect({ voice: voice.length >= 14, data: data.length >= 14, information: information.length >= 18 }).toEqual({ voice: true, data: true, information: true });
    const codes = new Set(CATALOGUE.flatMap(({ provider }) => provider?.code ?? []));
    expect(codes.size).toBeGreaterThanOrEqual(9);
    expect(information.filter(({ provider }) => provider === null).length).toBeGreaterThan(0);
    expect(information.filter(({ kind }) => kind === 'on-demand').length).toBeGreaterThanOrEqual(5);
    expect([...voice, ...data].filter(({ provider }) => provider !== null)).toEqual([]);
  });

  test('names each thing once: id, name, keyword and tariff number', () => {
    const keywords = MONTHLY.map(({ keyword }) => keyword);
    for (const values of [
      CATALOGUE.map(({ id }) => id),
      CATALOGUE.map(({ name }) => name['zh-CN']),
      CATALOGUE.map(({ name }) => name.en),
      CATALOGUE.map((offer) => offer.tariffNumber),
      keywords,
    ])
      expect(repeated(values)).toEqual([]);
    expect(keywords.filter((keyword) => !/^QX[A-Z]+$/.test(keyword))).toEqual([]);
    expect(CATALOGUE.filter(({ tariffNumber }) => !/^2[5-7]-[YLXD]-\d{4}$/.test(tariffNumber))).toEqual([]);
    expect(CATALOGUE.filter(({ id }) => !/^[a-z]+(-[a-z\d]+)*$/.test(id))).toEqual([]);
  });

  test('says of each service what it is wanted for and what people call it, and of nothing else', () => {
    expect(Object.keys(FINDING).toSorted()).toEqual([...CATALOGUE, ...UNLISTED].map(({ id }) => id).toSorted());
    for (const offer of CATALOGUE) {
      const { purposes, keywords } = findingOf(offer);
      expect({ id: offer.id, repeated: [...repeated(purposes), ...repeated(keywords)] }).toEqual({ id: offer.id, repeated: [] });
      expect(keywords.filter((word) => !/^([a-z]+|[A-Z]+|[\u4e00-\u9fff]+)$/.test(word))).toEqual([]);
      if (offer.kind === 'monthly') expect(keywords).toContain(offer.keyword);
    }
    for (const purpose of SERVICE_PURPOSES) expect(CATALOGUE.filter((offer) => findingOf(offer).purposes.includes(purpose)).length, purpose).toBeGreaterThanOrEqual(3);
  });

  test('gives every tier a name among its family, and names no other', () => {
    const named = Object.entries(FAMILIES).flatMap(([family, { tiers }]) => Object.keys(tiers).map((id) => `${family} ${id}`));
    const tiers = MONTHLY.flatMap(({ id, family }) => (family === null ? [] : [`${family} ${id}`]));
    expect(named.toSorted()).toEqual(tiers.toSorted());
    expect(CATALOGUE.filter((offer) => tierOf(offer) !== null)).toHaveLength(tiers.length);
  });

  test('says everything in both languages: name, summary in a few words, function, one to three steps (S66)', () => {
    const texts = (list: readonly LocalText[]) => list.flatMap((text) => [text['zh-CN'], text.en]);
    for (const { id, name, summary, description, instructions } of CATALOGUE) {
      expect({ id, empty: texts([name, summary, description, ...instructions]).filter((text) => text.trim() === '') }).toEqual({ id, empty: [] });
      expect({ id, hasInstructions: instructions.length >= 1 && instructions.length <= 3, isShort: summary['zh-CN'].length <= 14 }).toEqual({
        id,
        hasInstructions: true,
        isShort: true,
      });
      expect({ id, wrongLanguage: texts([name, summary, description, ...instructions]).filter((text, i) => /\p{Script=Han}/u.test(text) === (i % 2 === 1)) }).toEqual({
        id,
        wrongLanguage: [],
      });
    }
  });

  test('refers only to services there are, and never to a service itself', () => {
    const ids = MONTHLY.map(({ id }) => id);
    for (const { id, excludes, includes, needs } of MONTHLY)
      expect({ id, unknown: [...excludes, ...includes, ...needs].filter((other) => other === id || !ids.includes(other)) }).toEqual({ id, unknown: [] });
  });

  test('a bundle has two or three parts and costs less than they do', () => {
    const bundles = MONTHLY.filter(({ includes }) => includes.length > 0);
    expect(bundles.length).toBeGreaterThanOrEqual(2);
    for (const { id, includes, monthlyFee, takesEffect, provider } of bundles) {
      const parts = MONTHLY.filter((part) => includes.includes(part.id));
      expect({ id, hasTwoOrThreeParts: parts.length === 2 || parts.length === 3, takesEffect }).toEqual({ id, hasTwoOrThreeParts: true, takesEffect: 'next-month' });
      expect({ id, isCheaper: parts.reduce((sum, part) => sum + part.monthlyFee, 0) > monthlyFee }).toEqual({ id, isCheaper: true });
      expect({ id, isOfOneProvider: parts.every((part) => part.provider?.code === provider?.code) }).toEqual({ id, isOfOneProvider: true });
    }
  });

  test('tiers of a family cost more as they go up, and begin alike', () => {
    const names = new Set(MONTHLY.flatMap(({ family }) => family ?? []));
    expect(names.size).toBeGreaterThanOrEqual(2);
    for (const family of names) {
      const tiers = MONTHLY.filter((tier) => tier.family === family);
      expect({ family, hasTiers: tiers.length >= 2, waysToTakeEffect: new Set(tiers.map(({ takesEffect }) => takesEffect)).size }).toEqual({
        family,
        hasTiers: true,
        waysToTakeEffect: 1,
      });
      expect({ family, isAscending: tiers.every(({ monthlyFee }, i) => i === 0 || monthlyFee > (tiers[i - 1]?.monthlyFee ?? 0)) }).toEqual({ family, isAscending: true });
    }
  });

  test.each([
    ['exclusions', 3, MONTHLY.filter(({ excludes }) => excludes.length > 0)],
    ['needs', 2, MONTHLY.filter(({ needs }) => needs.length > 0)],
    ['from next month', 4, MONTHLY.filter(({ takesEffect }) => takesEffect === 'next-month')],
    ['trials of 7 to 30 days', 5, MONTHLY.filter(({ trialDays }) => trialDays !== null && trialDays >= 7 && trialDays <= 30)],
    ['trials of other companies', 3, MONTHLY.filter(({ trialDays, provider }) => trialDays !== null && provider !== null)],
    ['ending at once, though they cost something', 3, MONTHLY.filter(({ ends, monthlyFee }) => ends === 'at-once' && monthlyFee > 0)],
    ['first month by the day', 3, MONTHLY.filter(({ firstMonth }) => firstMonth === 'by-day')],
    ['dearer from 1 December', 1, MONTHLY.filter(({ repriced, monthlyFee }) => repriced?.from === '2026-12-01' && repriced.monthlyFee > monthlyFee)],
    ['not sold yet', 1, CATALOGUE.filter(({ soldFrom }) => soldFrom === '2026-12-15')],
    ['no longer sold', 2, CATALOGUE.filter(({ soldUntil }) => soldUntil !== null && soldUntil < '2026-11-22')],
    ['postpaid only', 1, CATALOGUE.filter(({ audience }) => audience.ratingType === 'postpaid')],
    ['prepaid only', 1, CATALOGUE.filter(({ audience }) => audience.ratingType === 'prepaid')],
    ['not on the intelligent network', 1, CATALOGUE.filter(({ audience }) => audience.network === 'standard')],
    ['registered names only', 1, CATALOGUE.filter(({ audience }) => audience.realName)],
    ['free of charge', 5, MONTHLY.filter(({ monthlyFee }) => monthlyFee === 0)],
    ['set up in 20 seconds', 1, MONTHLY.filter(({ setUpSeconds }) => setUpSeconds === 20)],
    ['set up in 90 seconds', 1, MONTHLY.filter(({ setUpSeconds }) => setUpSeconds === 90)],
    ['refused by its provider', 1, MONTHLY.filter(({ refusesNew }) => refusesNew)],
  ])('holds what testers look for: %s, at least %i', (_what, least, found) => {
    expect(found.length).toBeGreaterThanOrEqual(least);
  });
});
