import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeNextBuild, NEXT_MARK, NEXT_TITLE } from '#tests/support/e2e/next-build.ts';
import { openHall, type OpenHall } from '#tests/support/e2e/hall.ts';

const worlds = mkdtempSync(path.join(tmpdir(), 'palm-hall-worlds-'));
let hall: OpenHall;
let next: ReturnType<typeof makeNextBuild>;
let turn = 0;
beforeAll(() => {
  next = makeNextBuild();
});
afterAll(() => {
  next.remove();
  rmSync(worlds, { recursive: true, force: true });
});
beforeEach(async () => {
  turn += 1;
  hall = await openHall(path.join(worlds, `${turn}.jsonl`));
  return () => hall.close();
});

/** On the first build, with its worker in charge of the page. */
async function openKept(persona: string): Promise<Page> {
  const { page } = await hall.visit({ persona });
  await page.goto('/');
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await page.goto('/');
  await settled(page);
  return page;
}

/** The app is there, and has fetched what it fetches while idle. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => window.palmHallIsOpen === true);
  await page.waitForLoadState('networkidle');
}

/** As a phone does when one goes to another app, and comes back. */
const showAs = (page: Page, state: 'hidden' | 'visible') =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

/** Whether page and app are the next build's. @throws Error for a page of one with the app of the other. */
async function isNext(page: Page): Promise<boolean> {
  const title = await page.title();
  const [ofPage, ofApp] = [(await page.locator(NEXT_MARK).count()) > 0, title.endsWith(NEXT_TITLE)];
  if (title.includes('·') && ofPage !== ofApp) throw new Error(`a page of ${ofPage ? 'the next build' : 'this build'} with the other’s app: ${title}`);
  return ofPage;
}

/** Until the next build has come, and waits for its turn. */
const nextWaits = (page: Page) => page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting?.state === 'installed');

/** Follows a link of the app. */
const follow = (page: Page, address: string) =>
  page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href });
    document.getElementById('app')?.append(link);
    link.click();
  }, address);

test('a newer build is taken while the page is out of sight, where one only reads', async () => {
  const page = await openKept('30');
  await page.getByRole('link', { name: '账单', exact: true }).click();
  await page.getByText('72.70').first().waitFor();
  await hall.deploy(next.folder);
  expect(await isNext(page)).toBe(false);
  const loaded = page.waitForEvent('load');
  await showAs(page, 'hidden');
  await loaded;
  await page.getByText('72.70').first().waitFor();
  await settled(page);
  expect(await isNext(page)).toBe(true);
  expect(new URL(page.url()).pathname).toBe('/bills');
});

test('never beside another window of the hall, nor in the middle of an order, which goes on to its slip', async () => {
  const page = await openKept('30');
  const isReady = page.waitForResponse(/\/order-page-/);
  await page.goto('/services/missed-call/order?action=subscribe');
  await settled(page);
  await isReady;
  await page.waitForLoadState('networkidle');
  await hall.deploy(next.folder);
  await showAs(page, 'hidden');
  await showAs(page, 'visible');
  await page.getByRole('button', { name: '看清楚了，发验证码' }).click();
  await page.getByLabel('短信验证码').fill('888888');
  await showAs(page, 'hidden');
  await showAs(page, 'visible');
  expect(await page.getByLabel('短信验证码').inputValue()).toBe('888888');
  await page.getByRole('button', { name: '确认开通，每月 3.00 元' }).click();
  await page.getByText('漏话提醒：开通已办好').waitFor();
  expect(await isNext(page)).toBe(false);
  const other = await page.context().newPage();
  await other.goto('/bills');
  await settled(other);
  await showAs(other, 'hidden');
  await nextWaits(other);
  expect(await isNext(other)).toBe(false);
  await page.close();
  const loaded = other.waitForEvent('load');
  await showAs(other, 'hidden');
  await loaded;
  await settled(other);
  expect(await isNext(other)).toBe(true);
});

test('not while something is typed, nor for whoever is back before it has come', async () => {
  const page = await openKept('30');
  await page.getByRole('link', { name: '办业务', exact: true }).first().click();
  await page.getByRole('searchbox').fill('漏话');
  await page.getByText('找到 2 项').waitFor();
  await hall.deploy(next.folder);
  await showAs(page, 'hidden');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await nextWaits(page);
  await showAs(page, 'hidden');
  await showAs(page, 'visible');
  await page.getByRole('searchbox').fill('');
  await page.getByText('69 项').waitFor();
  await showAs(page, 'visible');
  expect(await isNext(page)).toBe(false);
  const loaded = page.waitForEvent('load');
  await showAs(page, 'hidden');
  await loaded;
  expect(await isNext(page)).toBe(true);
});

test('a page of the build before, whose next screen was never fetched, goes on to that screen by itself; so does another window', async () => {
  const page = await openKept('30');
  const other = await page.context().newPage();
  await other.goto('/');
  await settled(other);
  await hall.deploy(next.folder);
  for (const window of [page, other]) {
    await follow(window, '/points');
    await window.getByRole('heading', { level: 1, name: '积分' }).waitFor();
    expect(await isNext(window)).toBe(true);
  }
});

test('who comes back finds the whole hall of the build before, and the next time the whole hall of the next', async () => {
  const page = await openKept('30');
  const context = page.context();
  const missing: string[] = [];
  context.on('response', (response) => response.status() === 404 && missing.push(response.url()));
  const comeBack = async () => {
    const visit = await context.newPage();
    await visit.goto('/');
    await visit.getByText('128.60').first().waitFor();
    await settled(visit);
    return visit;
  };
  await hall.deploy(next.folder);
  await page.close();
  const back = await comeBack();
  await nextWaits(back);
  expect(await isNext(back)).toBe(false);
  await back.close();
  const again = await comeBack();
  expect(await isNext(again)).toBe(true);
  await follow(again, '/points');
  await again.getByRole('heading', { level: 1, name: '积分' }).waitFor();
  expect(await isNext(again)).toBe(true);
  expect(missing).toEqual([]);
});

test('a terminal takes it on its start screen while nobody is there', async () => {
  const { page } = await hall.visit();
  await page.clock.install();
  await page.goto('/kiosk');
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await hall.deploy(next.folder);
  const loaded = page.waitForEvent('load');
  await page.clock.fastForward('10:01');
  await loaded;
  expect(await page.locator(NEXT_MARK).count()).toBe(1);
});
