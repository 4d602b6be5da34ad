import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { LocalText } from '#contract/core/common.ts';
import type { Catalogue, Service } from '#contract/services.ts';
import type { Presentation } from '#platform/presentation.ts';
import { formatYuan } from '#lib/money.ts';
import { smallTargets } from '#tests/support/e2e/inspect.ts';
import { pageText, see, textOf } from '#tests/support/page/look.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';

type Language = Presentation['language'];

const lengthOf = (text: string) => text.replace(/\s/g, '').length;

async function answerOf<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  return (await answer.json()) as T; // judged by the contract at the operator
}

async function allServices(): Promise<Catalogue['services']> {
  return (await answerOf<Catalogue>('/api/services')).services;
}

/** Opens the page of a service and waits until its answer is there. */
async function atService(hall: Hall, { id, name }: { readonly id: string; readonly name: LocalText }, language: Language): Promise<void> {
  hall.follow(`/services/${id}`);
  await expect.poll(() => document.querySelector('h1')?.textContent === name[language] && document.querySelector('main details') !== null).toBe(true);
}

/** The words on the page that are not this service's own: neither what it is called and does, nor amounts, nor the names of others. */
function ownless(service: Service, language: Language): string {
  const { name, summary, description, provider, tiers, includes, includedIn, excludes, needs, fee, tariff } = service;
  const names = [name, summary, description, ...(provider ? [provider.name] : []), ...[...tiers, ...includes, ...includedIn, ...excludes, ...needs].map((other) => other.name)];
  const amounts = [fee.amount, ...tiers.map((tier) => tier.fee.amount), ...(tariff.next ? [tariff.next.amount] : [])].map(formatYuan);
  const own = [...names.map((text) => text[language]), ...amounts].toSorted((one, other) => other.length - one.length);
  return own.reduce((text, words) => text.replaceAll(words, ''), pageText());
}

/** Characters that a page of a service may say besides its own words, those of an announced new fee, and what the first view of the catalogue may say. */
const BUDGET = { 'zh-CN': { service: 75, newFee: 26, catalogue: 245 }, en: { service: 195, newFee: 70, catalogue: 489 } } as const satisfies Record<Language, unknown>;

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  test('the page of a service says its price, what it does, three facts and the act; the rules are folded away, whatever the service', async () => {
    const hall = await openHall({ presentation: { language } });
    hall.enter('/services');
    const long: string[] = [];
    for (const summary of await allServices()) {
      await atService(hall, summary, language);
      const service = await answerOf<Service>(`/api/services/${summary.id}`);
      const text = ownless(service, language);
      if (lengthOf(text) > BUDGET[language].service + (service.tariff.next ? BUDGET[language].newFee : 0))
        long.push(`${summary.id} ${lengthOf(text)}: ${text.replace(/\s+/g, ' ')}`);
    }
    expect(long).toEqual([]);
  });

  test.each([null, '30'])('the catalogue begins with few words for persona %s', async (persona) => {
    const hall = await openHall({ presentation: { language }, ...(persona === null ? {} : { persona }) });
    hall.enter('/services');
    await see(language === 'en' ? 'More (' : '更多（');
    expect(lengthOf(pageText())).toBeLessThanOrEqual(BUDGET[language].catalogue);
  });
});

describe('for elders', () => {
  const lengthAt = async (persona: string, address: string, mode: Presentation['mode'], ready: string) => {
    const hall = await openHall({ persona, presentation: { mode } });
    hall.enter(address);
    await see(ready);
    return lengthOf(pageText());
  };

  test.each([
    ['30', '/services', '更多（'],
    ['18', '/services', '更多（'],
    ['30', '/subscriptions', '晨读手机报'],
    ['18', '/subscriptions', '健康每日一条'],
    ['07', '/subscriptions', '听书月卡'],
    ['30', '/orders', '铃音点播'],
    ['18', '/orders', '旅途指南'],
    ['05', '/orders', '停机保号'],
    ['29', '/orders', '铃音点播'],
    ['18', '/services/voicemail', '看呼叫转移'],
    ['18', '/services/health-tips', '退订'],
  ])('persona %s reads at %s at most 60 %% of the characters of the phone, and every target has 60 px', async (persona, address, ready) => {
    const phone = await lengthAt(persona, address, 'phone', ready);
    expect(await lengthAt(persona, address, 'elder', ready)).toBeLessThanOrEqual(phone * 0.6);
    expect(smallTargets(60)).toEqual([]);
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(smallTargets(60)).toEqual([]);
  });

  test('so does every service', async () => {
    const lengths = { phone: new Map<string, number>(), elder: new Map<string, number>() };
    for (const mode of ['phone', 'elder'] as const) {
      const hall = await openHall({ presentation: { mode } });
      hall.enter('/services');
      for (const service of await allServices()) {
        await atService(hall, service, 'zh-CN');
        lengths[mode].set(service.id, lengthOf(pageText()));
      }
    }
    expect([...lengths.phone].filter(([id, phone]) => (lengths.elder.get(id) ?? Number.NaN) > phone * 0.6)).toEqual([]);
  });

  test('what nobody’s confirmation is on record for comes first, then what costs money; what is free, the lock and the parts of the sum stand behind one word', async () => {
    const hall = await openHall({ persona: '18', presentation: { mode: 'elder' } });
    hall.enter('/subscriptions');
    await see('没有找到您同意订购的记录', '健康每日一条', '3.00');
    const text = pageText();
    expect(text).not.toMatch(/付费业务锁|呼叫等待|超出套餐的用量另算/);
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
    await see('付费业务锁', '呼叫等待', '超出套餐的用量另算');
  });

  test('an item of a bill still finds the service behind that word', async () => {
    const hall = await openHall({ persona: '18', presentation: { mode: 'elder' } });
    hall.enter('/subscriptions?service=call-waiting');
    await see('呼叫等待');
    await expect.poll(() => document.activeElement?.id).toBe('service-call-waiting');
  });
});

test('on a wide screen the catalogue stands in two columns, on a phone in one', async () => {
  const edges = () => new Set([...document.querySelectorAll('h2 + ul > li')].map((entry) => Math.round(entry.getBoundingClientRect().left)));
  const hall = await openHall();
  hall.enter('/services');
  await see('流量月包');
  expect(edges().size).toBe(1);
  const before = { width: innerWidth, height: innerHeight };
  await page.viewport(1280, 900);
  expect(edges().size).toBe(2);
  await page.viewport(before.width, before.height);
});

test('a trial stands on the tier it is for, and only for who can begin one', async () => {
  const tier = (name: string) => textOf([...document.querySelectorAll('ul a')].find((link) => textOf(link).startsWith(name))).replace(/\s+/g, ' ');
  const hall = await openHall();
  hall.enter(`/services?q=${encodeURIComponent('云盘')}`);
  await see('云盘', '6 / 15 元/月');
  expect({ small: tier('200 GB'), large: tier('2 TB').trim() }).toEqual({ small: '200 GB 免费试 30 天', large: '2 TB' });
  const owing = await openHall({ persona: '04' });
  owing.enter(`/services?q=${encodeURIComponent('云盘')}`);
  await see('云盘', '还欠 120.00 元话费');
  expect(pageText()).not.toContain('免费试');
});
