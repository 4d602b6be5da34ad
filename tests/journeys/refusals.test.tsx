import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { undialled } from '#tests/support/e2e/inspect.ts';
import { addressOf, arriveAt, press, see, type } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';

/** Colour of the icon, and of the words around it, in what was refused. */
function colours(): { readonly icon: string; readonly ink: string; readonly red: string } {
  const icon = document.querySelector('[role="alert"] svg, footer p svg');
  const probe = document.body.appendChild(document.createElement('i'));
  const computed = (value: string) => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const found = { icon: icon ? getComputedStyle(icon).color : 'none', ink: computed('var(--ink-2)'), red: computed('var(--red)') };
  probe.remove();
  return found;
}

describe('a plain rule, or what is not there, is said in ink', () => {
  test.each([
    ['13', '/bills/2026-10', '这个号码不提供账单'],
    ['01', '/statements', '这个号码暂时不能查清单'],
    ['31', '/statements', '这个号码不能查清单'],
    ['30', '/services/nothing', '没有找到'],
    ['30', '/bills/2019-01', '这个月已经查不到了'],
    ['09', '/services/caller-name', '需要先开通来电显示'],
  ])('persona %s at %s', async (persona, address, words) => {
    const hall = await openHall({ persona });
    hall.enter(address);
    await see(words);
    const { icon, ink } = colours();
    expect(icon).toBe(ink);
  });

  test('money that was refused is red', async () => {
    const hall = await openHall({ persona: '04' });
    hall.enter('/services/weather');
    await see('还欠 120.00 元话费，请先缴清');
    const { icon, red } = colours();
    expect(icon).toBe(red);
  });

  test('so is a card that was used before; its help dials', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/top-up');
    await see('16 位数字');
    await type('充值卡号码', '1234567890120000');
    await press('充值');
    await see('这张充值卡已经用过了');
    const { icon, red } = colours();
    expect(icon).toBe(red);
    expect(undialled()).toEqual([]);
  });
});

test('an address of no service leads to all of them', async () => {
  const hall = await openHall();
  hall.enter('/services/nothing');
  await see('看全部业务');
  expect(addressOf('看全部业务')).toBe('/services');
  expect(hall.network.operator.world.violations).toEqual([]);
  await press('看全部业务');
  await arriveAt('/services');
});

describe('whatever asks to be called dials', () => {
  test.each([
    ['34', '/line', '请带本人身份证件'],
    ['06', '/line', '拨打'],
    ['31', '/statements', '要核对某一笔'],
    ['30', '/bills/2019-01', '更早的请打'],
    ['09', '/points', '还没有兑换过'],
    ['18', '/subscriptions', '没有找到您同意订购的记录'],
    ['05', '/statements', '忘了密码'],
    [null, '/sign-in/puk', '找不到卡板'],
  ])('persona %s at %s', async (persona, address, words) => {
    const hall = await openHall(persona === null ? {} : { persona });
    hall.enter(address);
    await see(words);
    expect(undialled()).toEqual([]);
    expect(document.querySelectorAll('main a[href="tel:10086"]').length).toBeGreaterThan(0);
  });

  test('a failure gives its number, and whom to read it to', async () => {
    const hall = await openHall({ persona: '30' });
    await hall.applyFault('listBills', 'problem-500');
    hall.enter('/bills');
    await see('请求编号');
    expect(undialled()).toEqual([]);
    expect(addressOf('10086')).toBe('tel:10086');
  });
});

describe('an address that leads nowhere', () => {
  test('has a search in the catalogue and every main screen for who is signed in', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/nowhere');
    await see('没有这个页面', '地址可能写错了', '设置');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main nav a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/', '/bills', '/services', '/subscriptions', '/me', '/settings']);
    await type('找业务', '漏话');
    await press('查找');
    await arriveAt(`/services?q=${encodeURIComponent('漏话')}`);
    await see('找到 2 项', '漏话提醒');
  });

  test('leads a visitor to the catalogue too, and home', async () => {
    const hall = await openHall({ presentation: { language: 'en' } });
    hall.enter('/nowhere');
    await see('Page not found');
    await type('Find a service', 'kids');
    await userEvent.keyboard('{Enter}');
    await arriveAt('/services?q=kids');
    await see('2 found');
    hall.enter('/nowhere');
    await see('Page not found');
    expect(document.querySelectorAll('main nav').length).toBe(0);
    await press('Home');
    await arriveAt('/sign-in');
  });
});
