import { describe, expect, test } from 'vitest';
import { openLooker } from '#tests/support/e2e/every-screen.ts';
import { leaveVisit, signInAtTerminal, traces, visitTerminal } from '#tests/support/e2e/terminal.ts';

describe('the store terminal', () => {
  const looker = openLooker({ language: 'zh-CN' });

  const atTerminal = () => visitTerminal(looker.hall(), [1080, 1920]);
  async function atBill() {
    const visit = await atTerminal();
    await signInAtTerminal(visit.page, '看账单');
    await visit.page.getByText('72.70').first().waitFor();
    return visit;
  }

  test('the address never changes, and the history never grows, however far one goes (K3)', async () => {
    const { page, context } = await atBill();
    const before = await page.evaluate(() => history.length);
    await page.getByRole('link', { name: /看这张账单/ }).click();
    await page.getByText('畅享套餐月费').first().waitFor();
    await page.getByRole('link', { name: '回菜单' }).click();
    await page.getByRole('link', { name: '查余额' }).click();
    await page.getByText('128.60').first().waitFor();
    expect(await page.evaluate(() => [location.pathname, history.length])).toEqual(['/kiosk', before]);
    await context.close();
  });

  test.each([
    [39_900, 'in-use'],
    [40_000, 'warned'],
    [59_900, 'warned'],
    [60_000, 'over'],
  ] as const)('%i ms after the last touch: %s (K2)', async (untouched, state) => {
    const { page, context } = await atBill();
    await page.clock.pauseAt(new Date(await page.evaluate(() => Date.now() + 1000)));
    await page.keyboard.press('Shift');
    await page.clock.runFor(untouched - 100);
    // The watch looks every tenth of a second: at this one, and not before.
    const isOver = await page.getByRole('button', { name: '开始' }).isVisible();
    expect(isOver).toBe(false);
    await page.clock.runFor(100);
    // The page is loaded anew after a visit, which takes time that passes.
    if (state === 'over') await page.clock.resume();
    if (state === 'over') await page.getByRole('button', { name: '开始' }).waitFor();
    if (state === 'warned') await page.getByText('您还在用吗').waitFor();
    else expect(await page.getByText('您还在用吗').isVisible()).toBe(false);
    await context.close();
  });

  test('the warning counts down in large figures, and whoever is still here goes on, ten times and more (K2)', async () => {
    const { page, context } = await atBill();
    await page.clock.pauseAt(new Date(await page.evaluate(() => Date.now() + 1000)));
    for (let again = 0; again < 11; again++) {
      await page.clock.runFor(41_000);
      await page.getByText('您还在用吗').waitFor();
      await page.getByRole('button', { name: '继续使用' }).click();
      await page.clock.runFor(200);
      await expect.poll(() => page.getByText('您还在用吗').isVisible()).toBe(false);
    }
    await page.getByText('72.70').first().waitFor();
    await context.close();
  });

  test('leaving leaves nothing: no number in the page, the address, what is stored, or a hundred steps back (K3)', async () => {
    const { page, context } = await atBill();
    expect(await traces(page)).toContain('72.70');
    await leaveVisit(page);
    await expect.poll(() => traces(page)).not.toMatch(/139\*{4}0030|13900000030|72\.70|246810/);
    expect(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])).toEqual([[], []]);
    for (let i = 0; i < 10; i++) {
      await page.goBack().catch(() => null);
      expect(await page.content()).not.toMatch(/139\*{4}0030|72\.70/);
    }
    await page.goto('/kiosk');
    await page.getByRole('button', { name: '开始' }).click();
    await page.getByRole('link', { name: '查余额' }).click();
    await page.getByLabel('手机号码').waitFor();
    expect(await page.getByLabel('手机号码').inputValue()).toBe('');
    await context.close();
  });

  test('a page that is loaded anew in the middle of a visit begins another: nobody finds who was there when the power went (K3, K12)', async () => {
    const { page, context } = await atTerminal();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: '中文' }).click();
    await signInAtTerminal(page, '查余额');
    await page.getByText('128.60').first().waitFor();
    await page.reload();
    await page.getByRole('button', { name: '开始' }).click();
    await page.getByRole('link', { name: '查余额' }).click();
    await page.getByLabel('手机号码').waitFor();
    expect(await traces(page)).not.toMatch(/139\*{4}0030|128\.60/);
    await context.close();
  });

  test('language and size go back to usual for whoever comes next (K3)', async () => {
    const { page, context } = await atTerminal();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Larger, simpler' }).click();
    await page.getByRole('button', { name: 'Within reach' }).click();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByText('What would you like to do?').waitFor();
    await leaveVisit(page, 'Leave');
    expect(await page.evaluate(() => [document.documentElement.dataset['mode'], document.documentElement.lang])).toEqual(['phone', 'zh-CN']);
    expect(await page.evaluate(() => 'reach' in document.documentElement.dataset)).toBe(false);
    await context.close();
  });

  test('back to usual also where there is no network to fetch a text by, and nothing goes wrong behind the screen; what is not known to work is not said to (K3, K12)', async () => {
    const { page, context } = await atTerminal();
    const uncaught: string[] = [];
    page.on('pageerror', (error) => uncaught.push(error.message));
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('link', { name: 'Top up by card' }).click();
    await page.getByLabel('Mobile number').waitFor();
    await context.setOffline(true);
    await page.getByRole('status').filter({ hasText: 'We’re offline' }).waitFor();
    const notice = await page.getByText('We’re offline').boundingBox();
    const heading = await page.locator('main').boundingBox();
    expect(notice && heading && notice.x - heading.x, 'in the gutter of the screen below').toBeGreaterThanOrEqual(40);
    expect(await page.getByText('You’re offline', { exact: true }).isVisible(), 'said once').toBe(false);
    await page.getByRole('button', { name: 'Leave' }).click();
    await page.getByRole('button', { name: '开始' }).waitFor();
    await page.clock.runFor(6000);
    await page.getByText('网络不稳，正在重新连接').waitFor();
    await context.setOffline(false);
    await page.clock.runFor(6000);
    await page.getByText('服务正常').waitFor();
    expect(uncaught).toEqual([]);
    await context.close();
  });

  test('with the server gone it still ends at once, says so after thirty seconds, and is back by itself (K3, K12)', async () => {
    const { page, context } = await atBill();
    await page.route('**/*', (route) => route.abort());
    const began = Date.now();
    await page.getByRole('button', { name: '退出' }).click();
    await page.getByRole('button', { name: '开始' }).waitFor();
    expect(Date.now() - began).toBeLessThan(2000);
    expect(await traces(page)).not.toMatch(/72\.70|139\*{4}0030/);
    await page.clock.runFor(36_000);
    await page.getByText('网络断了，恢复以后自动可用').waitFor();
    await page.unroute('**/*');
    await page.clock.runFor(6000);
    await page.getByRole('button', { name: '开始' }).waitFor();
    await context.close();
  });

  test('twelve ways out lead nowhere (K4)', async () => {
    const { page, context } = await atBill();
    const opened: string[] = [];
    context.on('page', (other) => opened.push(other.url()));
    const prevented = await page.evaluate(() => {
      const target = document.querySelector('main') ?? document.body;
      const tried: [string, Event][] = [
        ['menu', new MouseEvent('contextmenu', { bubbles: true, cancelable: true })],
        ['drag', new DragEvent('dragstart', { bubbles: true, cancelable: true })],
        ['drop', new DragEvent('drop', { bubbles: true, cancelable: true })],
        ['select', new Event('selectstart', { bubbles: true, cancelable: true })],
        ['zoom', new WheelEvent('wheel', { ctrlKey: true, bubbles: true, cancelable: true })],
        ['new window', new KeyboardEvent('keydown', { key: 'n', ctrlKey: true, bubbles: true, cancelable: true })],
        ['back', new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true })],
        ['tools', new KeyboardEvent('keydown', { key: 'F12', bubbles: true, cancelable: true })],
        ['task manager', new KeyboardEvent('keydown', { key: 'Escape', shiftKey: true, bubbles: true, cancelable: true })],
        ['reload', new KeyboardEvent('keydown', { key: 'F5', bubbles: true, cancelable: true })],
      ];
      const link = (href: string, more: Partial<HTMLAnchorElement> = {}) => {
        const anchor = Object.assign(document.createElement('a'), { href, textContent: 'out', ...more });
        target.append(anchor);
        return anchor;
      };
      for (const [name, anchor] of [
        ['foreign link', link('https://example.org/')],
        ['new tab', link('/bills', { target: '_blank' })],
        ['download', link('/favicon.svg', { download: 'x' })],
      ] as const)
        tried.push([name, Object.defineProperty(new MouseEvent('click', { bubbles: true, cancelable: true }), 'from', { value: anchor })]);
      const results = tried.map(([name, event]) => {
        const from = (event as Event & { from?: Element }).from ?? target; // put there above
        from.dispatchEvent(event);
        return [name, event.defaultPrevented];
      });
      return Object.fromEntries([...results, ['window.open', window.open('https://example.org/') === null]]) as Record<string, boolean>; // names and booleans
    });
    expect(Object.keys(prevented).length).toBeGreaterThanOrEqual(12);
    expect(Object.entries(prevented).filter(([, isPrevented]) => !isPrevented)).toEqual([]);
    expect(opened).toEqual([]);
    await context.close();
  });

  test('who asks for a slip before anything was done is told so, and is still signed in; what was done is then on one slip, and taken, the visit is over (S63, S65)', async () => {
    const { page, context } = await atTerminal();
    await signInAtTerminal(page, '充值卡充值');
    await page.getByLabel('充值卡号码').waitFor();
    expect(await page.locator('#app a[href="/pay"]').count(), 'no way to pay that leads back here').toBe(0);
    await page.getByRole('link', { name: '打小票' }).click();
    await page.getByText('这次还没有办业务，办好了再来打单。').waitFor();
    await page.locator('main').getByRole('link', { name: '回菜单' }).click();
    await page.getByRole('link', { name: '充值卡充值' }).click();
    await page.getByLabel('充值卡号码').fill('1234567812340050');
    await page.locator('footer').getByRole('button', { name: '充值' }).click();
    await page.getByText('178.60').first().waitFor();
    await page.getByRole('link', { name: '打小票' }).click();
    await page.locator('main').getByText('缴费单号').first().waitFor();
    await page.getByRole('button', { name: '不打了' }).click();
    await page.getByRole('button', { name: '开始' }).waitFor();
    await context.close();
  });

  test('a field forgets what was typed, and offers nothing (K5)', async () => {
    const { page, context } = await atTerminal();
    await page.getByRole('button', { name: '开始' }).click();
    await page.getByRole('link', { name: '看账单' }).click();
    for (const field of [page.getByLabel('手机号码'), page.getByRole('textbox', { name: '服务密码' })]) {
      await field.focus();
      expect(await field.getAttribute('autocomplete')).toBe('off');
    }
    expect(await page.getByText('在这台设备上记住号码').count()).toBe(0);
    await context.close();
  });

  test('the screen is hidden from who stands beside at one press, and comes back at another (K9)', async () => {
    const { page, context } = await atBill();
    await page.getByRole('button', { name: '遮住屏幕' }).click();
    const covered = await page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 3)?.closest('dialog')?.textContent);
    expect(covered).toContain('屏幕已遮住');
    await page.getByRole('button', { name: '接着用' }).click();
    await page.getByText('72.70').first().waitFor();
    await context.close();
  });
});
