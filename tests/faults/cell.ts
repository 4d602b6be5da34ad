import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Endpoint } from '#contract/core/endpoint.ts';
import type { Fault } from '#mocks/scenarios/fault.ts';
import type { Language } from '#i18n/languages.ts';
import { holdLongWaits, releaseLongWaits } from '#tests/support/page/long-waits.ts';
import { addressOf, announced, field, isThere, pageText, press, rawText, typedIn } from '#tests/support/page/look.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';
import { until } from '#tests/support/page/settle.ts';
import { beginning, TEXTS } from '#tests/support/page/texts.ts';
import { EXPECTED, type Outcome } from './what-each-fault-does.ts';
import type { Place } from './place.ts';
import { openStatements, PLACES } from './where-each-endpoint-is-called.ts';

const REQUEST_NUMBER = /[0-9A-Z]{4}-[0-9A-Z]{4}/;
/** Where it is said that something failed, and one stays (D15, D24). */
const isMessage = (outcome: Outcome): outcome is keyof (typeof TEXTS)['zh-CN']['problems'] => outcome in TEXTS['zh-CN'].problems;

/** Every cell of a file: without jitter, and with the long waits held. */
export function withoutLongWaits(): void {
  beforeEach(() => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
  });
  afterEach(() => {
    releaseLongWaits();
    vi.restoreAllMocks();
  });
}

/** What the page must say for an outcome. */
function textFor(outcome: Outcome, place: Place, language: Language): string {
  const texts = TEXTS[language];
  if (isMessage(outcome)) return texts.problems[outcome].title;
  switch (outcome) {
    case 'fine':
      return place.done(texts);
    case 'quiet':
      return (place.quiet ?? place.done)(texts);
    case 'step-up':
      return texts.stepUp.confirm;
    case 'sign-in':
      return texts.signInMore.expired;
    case 'other-customer':
      return texts.signInMore.otherCustomer;
    case 'signed-out':
      return texts.signInMore.signedOut;
    case 'signed-out-unsure':
      return texts.signInMore.signedOutUnsure;
  }
}

function messagesReceived(hall: Hall, persona: string): number {
  const profile = hall.network.operator.world.personas.find(({ id }) => id === persona)?.profile;
  const messages = profile && hall.network.operator.world.customers.get(profile.msisdn)?.messages;
  return messages?.filter(({ text }) => text.includes('验证码')).length ?? 0;
}

/** What holds in every cell, whatever happened. */
function expectWhole(hall: Hall): void {
  const headings = [...document.querySelectorAll('h1')].map((heading) => heading.textContent);
  expect(headings, 'one heading').toHaveLength(1);
  expect(headings[0]).not.toBe('');
  const actions = [...document.querySelectorAll<HTMLElement>('main a, main button, main input, main summary, footer a, footer button')].filter((action) =>
    action.checkVisibility(),
  );
  expect(actions.length, 'an action').toBeGreaterThan(0);
  expect(rawText(), 'raw text').toBeNull();
  expect(pageText(), 'a number in full').not.toMatch(/1390000\d{4}/);
  expect(hall.network.operator.world.violations).toEqual([]);
}

function expectHappened(hall: Hall, { happened }: Place, times: readonly number[]): void {
  if (happened) expect(times, 'how often it has happened').toContain(happened(hall));
}

async function arrive(hall: Hall, place: Place, address: string, fault: Fault, language: Language): Promise<void> {
  const texts = TEXTS[language];
  if (fault === 'other-customer' && place.persona !== null) {
    // Another customer is noticed only by an app that knows one.
    const from = place.address === '/balance' ? '/unbilled' : '/balance';
    hall.enter(from);
    await until(hall.network, () => pageText().includes(from === '/balance' ? texts.balance.movements : beginning(texts.common.leftTitle)), 'the screen before');
  }
  const go = () => (fault === 'other-customer' && place.persona !== null ? hall.follow(address) : hall.enter(address));
  const { ready } = place;
  if (!ready) return go();
  go();
  await until(hall.network, () => pageText().includes(ready(texts)), 'the screen to act on');
}

/** One cell: the fault is applied while the customer does what calls the endpoint; then the network is well again and it is tried again. */
export async function cell(endpoint: Endpoint, fault: Fault, language: Language): Promise<void> {
  const place = PLACES[endpoint.id as keyof typeof PLACES]; // every id has a place, see the first test
  const expected = EXPECTED[fault];
  const isRead = endpoint.method === 'GET';
  const outcome = place.except?.[fault]?.outcome ?? (isRead ? expected.read : expected.write);
  const texts = TEXTS[language];
  const hall = await openHall({ presentation: { language }, ...(place.persona === null ? {} : { persona: place.persona }) });
  holdLongWaits();
  if (place.isOpen) await openStatements();
  const address = (await place.prepare?.(hall)) ?? place.address;
  if (!place.act) await hall.applyFault(endpoint.id, fault);
  await arrive(hall, place, address, fault, language);
  if (place.act) {
    await hall.applyFault(endpoint.id, fault);
    await place.act(texts);
  }

  const words = textFor(outcome, place, language);
  await until(hall.network, () => pageText().includes(words), `${outcome}: ${words}`);
  if (outcome === 'quiet') await until(hall.network, () => hall.asked(endpoint.id) === expected.asked && !hall.network.isBusy(), 'the answer nobody needs');
  expectWhole(hall);
  expect(hall.asked(endpoint.id), 'requests').toBe(isRead ? expected.asked : 1);
  expectHappened(hall, place, outcome === 'fine' ? [1] : expected.isUnknown ? [0, 1] : [0]);
  if (outcome === 'fine' || outcome === 'quiet' || outcome === 'step-up') return;
  expect(announced(), 'announced').toContain(words);
  if (!isMessage(outcome)) return expect(location.pathname).toBe('/sign-in');

  const alert = document.querySelector('[role="alert"]')?.textContent ?? '';
  expect(alert, 'a request number').toMatch(REQUEST_NUMBER);
  for (const [label, text] of Object.entries(place.kept?.(texts) ?? {})) expect(typedIn(label), `${label} is kept`).toBe(text);
  for (const label of place.cleared?.(texts) ?? []) expect(isThere(field(label)) ? typedIn(label) : '', `${label} is cleared`).toBe('');
  if (place.unknown) expect(pageText().includes(place.unknown(texts)), 'that the outcome is unknown').toBe(expected.isUnknown);
  await hall.applyFault(endpoint.id);
  if (isRead) {
    const isFinal = outcome === 'not-found';
    if (isFinal) return expect(addressOf(texts.common.home)).toBe('/');
    await press(texts.common.retry);
  } else {
    // What the screen looks up by itself has come, and the focus is where it is put once all is drawn: nothing moves under the finger.
    await until(hall.network, () => !hall.network.isBusy(), 'the screen at rest');
    await new Promise(requestAnimationFrame);
    await place.act?.(texts);
  }
  await until(hall.network, () => pageText().includes(place.done(texts)), `the second try: ${place.done(texts)}`);
  expectWhole(hall);
  if (!isRead) {
    const [first, second] = hall.network.sent.filter((request) => request.endpoint === endpoint.id).map(({ key }) => key);
    if (second !== undefined || !place.findsOut) expect(first === second, 'the same key again').toBe(expected.isUnknown);
    expectHappened(hall, place, [1]);
  }
  if (place.messages !== undefined) expect(messagesReceived(hall, '30'), 'SMS received').toBe(place.messages);
}
