import { afterEach, expect, test, vi } from 'vitest';
import { ask } from '#tests/faults/ask.ts';
import { arriveAt, pageText, see } from '#tests/support/page/look.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';

afterEach(() => void vi.restoreAllMocks());

const isBlank = () => document.documentElement.hasAttribute('data-unconfirmed');
const restore = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

async function atHome(): Promise<Hall> {
  const hall = await openHall({ persona: '30' });
  hall.enter('/');
  await see('128.60');
  return hall;
}

/** What another tab of this browser tells: whose session it shows, null once it has signed out. */
function tell(subject: string | null): void {
  const channel = new BroadcastChannel('palm-hall.session');
  channel.postMessage(subject);
  setTimeout(() => channel.close(), 100);
}

test('a page that goes into the back-forward cache goes blank, and shows again once its session is confirmed', async () => {
  const hall = await atHome();
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  expect(isBlank()).toBe(true);
  const asked = hall.asked('getSession');
  restore();
  expect(isBlank()).toBe(true);
  await expect.poll(isBlank).toBe(false);
  expect(hall.asked('getSession')).toBe(asked + 1);
  await see('128.60');
});

/** Whether a figure of persona 30 has shown at any moment since. */
function watchFigures(): () => boolean {
  let hasShown = false;
  const watch = new MutationObserver(() => {
    hasShown ||= !isBlank() && pageText().includes('128.60');
  });
  watch.observe(document.documentElement, { attributes: true, subtree: true, childList: true });
  return () => {
    watch.disconnect();
    return hasShown;
  };
}

test('restored after the session has ended, it leads to sign-in without showing a figure', async () => {
  const hall = await atHome();
  await hall.control('clock', { advanceSeconds: 16 * 60 });
  restore();
  const hasShown = watchFigures();
  await arriveAt('/sign-in?to=%2F');
  await expect.poll(isBlank).toBe(false);
  await see('太久没有操作');
  expect(hasShown()).toBe(false);
});

test('when a second customer has signed in in another tab, this one leads to sign-in without showing a figure', async () => {
  await atHome();
  await ask('/api/session', { method: 'sms-code', msisdn: '13900000002', code: '888888' });
  restore();
  const hasShown = watchFigures();
  await arriveAt('/sign-in');
  await expect.poll(isBlank).toBe(false);
  expect(hasShown()).toBe(false);
});

test('signed out in another tab, this one leaves at once', async () => {
  const hall = await atHome();
  hall.network.sessionId = null;
  tell(null);
  await arriveAt('/sign-in?to=%2F');
  await expect.poll(isBlank).toBe(false);
});

test('signed out in another tab, and refused before the session could be confirmed, it does not stay blank at sign-in', async () => {
  const hall = await atHome();
  const subject = (await fetch('/api/session')).headers.get('x-subject');
  await hall.control('faults', { rules: [{ endpoint: 'getSession', fault: 'slow', delayMs: 600, when: { kind: 'always' } }] });
  hall.network.sessionId = null;
  // A sign-out is a write that has ended, so that what stands here is read again, and then the end of the session.
  tell(subject);
  tell(null);
  const hasShown = watchFigures();
  await arriveAt('/sign-in?to=%2F');
  await expect.poll(isBlank).toBe(false);
  await see('手机号码');
  expect(hasShown()).toBe(false);
});

test('what the same customer has done in another tab shows in this one at once', async () => {
  const hall = await atHome();
  await ask('/api/top-ups', { card: '1234567890120050' });
  tell((await fetch('/api/session')).headers.get('x-subject'));
  await see('178.60');
  expect(hall.asked('getHome')).toBe(2);
});

test('a phone that has slept for an hour shows no figure of the session that ended meanwhile, but sign-in', async () => {
  const hall = await atHome();
  await hall.control('clock', { advanceSeconds: 3600 });
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000);
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  await arriveAt('/sign-in');
  await see('太久没有操作');
  expect(pageText()).not.toContain('128.60');
});

test('another tab of the same customer blanks nothing', async () => {
  const hall = await atHome();
  tell((await fetch('/api/session')).headers.get('x-subject'));
  const asked = hall.asked('getSession');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(isBlank()).toBe(false);
  expect(hall.asked('getSession')).toBe(asked);
});

test('without a network it stays blank, says why, and shows once the network is back', async () => {
  const hall = await atHome();
  hall.network.isDown = true;
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  dispatchEvent(new Event('offline'));
  restore();
  await see('现在没有网络');
  expect(isBlank()).toBe(true);
  hall.network.isDown = false;
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: true });
  dispatchEvent(new Event('online'));
  await expect.poll(isBlank).toBe(false);
  await see('128.60');
});

test('nobody is signed in: nothing is asked, nothing is blank', async () => {
  const hall = await openHall();
  hall.enter('/sign-in');
  await see('服务密码');
  restore();
  expect(isBlank()).toBe(false);
  expect(hall.network.sent).toEqual([]);
});
