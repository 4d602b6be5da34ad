import { expect, test } from 'vitest';
import { ask } from '#tests/faults/ask.ts';
import { HOUR } from '#lib/calendar.ts';
import { arriveAt, choice, choose, field, isThere, pageText, press, see, type, typedIn } from '#tests/support/page/look.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';
import { signInByPassword } from '#tests/support/page/sign-in.ts';

const WORDS = '家里打电话断断续续，一个月了';

/** A quarter of an hour goes by over what is written; then it is sent. */
async function sendTooLate(hall: Hall, button: string, address: string): Promise<void> {
  await hall.control('clock', { advanceSeconds: 16 * 60 });
  await press(button);
  await arriveAt(`/sign-in?to=${encodeURIComponent(address)}`);
  await see('太久没有操作');
}

async function atComplaint(): Promise<Hall> {
  const hall = await openHall({ persona: '30' });
  hall.enter('/complaints/new');
  await see('48 小时');
  await choose('投诉还是建议', '建议');
  await choose('关于什么', '信号');
  await type('说说是怎么回事', WORDS);
  await sendTooLate(hall, '提交建议', '/complaints/new');
  return hall;
}

test('a complaint that is being written is there again for the same customer, as far as it was, and is sent', async () => {
  const hall = await atComplaint();
  await signInByPassword('13900000030', '246810');
  await arriveAt('/complaints/new');
  await see('48 小时');
  expect(typedIn('说说是怎么回事')).toBe(WORDS);
  expect(choice('关于什么', '信号').element()).toHaveProperty('checked', true);
  await press('提交建议');
  await see('到现在', WORDS);
  expect(customerOf(hall).complaints.map(({ kind, text }) => ({ kind, text }))).toEqual([{ kind: 'suggestion', text: WORDS }]);
  hall.follow('/complaints/new');
  await see('48 小时');
  expect(typedIn('说说是怎么回事')).toBe('');
});

test('another customer who signs in instead finds nothing of it', async () => {
  await atComplaint();
  await signInByPassword('13900000002', '246810');
  await arriveAt('/complaints/new');
  await see('48 小时');
  expect(typedIn('说说是怎么回事')).toBe('');
  expect(pageText()).not.toContain(WORDS);
});

test('nor does anybody after signing out', async () => {
  const hall = await openHall({ persona: '30' });
  hall.enter('/complaints/new');
  await see('48 小时');
  await type('说说是怎么回事', WORDS);
  hall.follow('/me');
  await press('退出登录');
  await arriveAt('/sign-in');
  await signInByPassword('13900000030', '246810');
  await see('128.60');
  hall.follow('/complaints/new');
  await see('48 小时');
  expect(typedIn('说说是怎么回事')).toBe('');
});

test('nobody writes in vain: whoever is not signed in is asked to before the form stands there', async () => {
  const hall = await openHall();
  hall.enter('/complaints/new');
  await arriveAt('/sign-in?to=%2Fcomplaints%2Fnew');
  hall.enter('/spam-reports/new');
  await arriveAt('/sign-in?to=%2Fspam-reports%2Fnew');
});

test('the sender and the words of a bad message are there again', async () => {
  const hall = await openHall({ persona: '30' });
  hall.enter('/spam-reports/new');
  await see('发来的号码');
  await type('发来的号码', '10690000123456');
  await type('短信内容', WORDS);
  await sendTooLate(hall, '提交举报', '/spam-reports/new');
  await signInByPassword('13900000030', '246810');
  await see('发来的号码');
  expect([typedIn('发来的号码'), typedIn('短信内容')]).toEqual(['10690000123456', WORDS]);
});

test('why a proposal is turned down is there again', async () => {
  const hall = await openHall({ persona: '30' });
  const { id } = (await ask('/api/complaints', { kind: 'complaint', subject: 'other', text: WORDS, concern: null })) as { readonly id: string };
  const [kept] = customerOf(hall).complaints;
  kept?.events.push({ kind: 'proposal', at: kept.createdAt + HOUR, text: { 'zh-CN': '修好了', en: 'Mended' } });
  hall.enter(`/complaints/${id}`);
  await press('不接受，再查');
  await type('哪里不满意（可以不写）', '还是断');
  await sendTooLate(hall, '请再查', `/complaints/${id}`);
  await signInByPassword('13900000030', '246810');
  await see('修好了');
  await expect.poll(() => isThere(field('哪里不满意（可以不写）'))).toBe(true);
  expect(typedIn('哪里不满意（可以不写）')).toBe('还是断');
});
