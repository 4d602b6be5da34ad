import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveHall, type RunningHost } from '#mocks/hosts/node/serve.ts';
import { newKey } from '#lib/ids.ts';
import { customerIn, keepPresentation, type Customer } from './customer.ts';
import type { Engine } from './engine.ts';
import { openChromium, openFirefox } from './puppeteer.ts';
import { openWebkit } from './webkit.ts';

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
  ['WebKit', openWebkit],
])('in %s', (_, openEngine) => {
  let host: RunningHost;
  let engine: Engine;
  let customer: Customer;

  const control = async (path: string, body: unknown) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': newKey() };
    const response = await fetch(`${host.origin}/__operator/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(response.status).toBe(200);
  };

  beforeAll(async () => {
    host = await serveHall({ folder: 'dist/hall', port: 0, host: '127.0.0.1' });
    engine = await openEngine();
    customer = customerIn(engine, host.origin);
    await keepPresentation(engine, host.origin, { language: 'zh-CN', mode: 'phone', theme: 'light', size: 'normal' });
  });
  afterAll(async () => {
    await engine.close();
    await host.close();
  });

  beforeEach(async () => {
    await control('reset', {});
    await control('clock', { running: false });
    await customer.open('/');
    await customer.type('手机号码', '13900000030');
    await customer.type('服务密码', '246810');
    await customer.press('登录');
    await customer.see('128.60');
  });

  test('a customer signs in, and home says what there is and leads to the month', async () => {
    expect(await customer.path()).toBe('/');
    await customer.see('不欠费，够用到 12 月', '看 10 月账单');
    await customer.press('代收');
    await customer.see('晨读手机报', '怎么算');
    await customer.press('首页');
    await customer.see('128.60');
    if (engine.troubles) expect(engine.troubles()).toEqual([]);
  });

  test('a bill adds up, and an item of it opens', async () => {
    await customer.press('看 10 月账单');
    await customer.see('72.70', '2026 年 10 月 1 日至 10 月 31 日', '已结清');
    expect(await customer.path()).toBe('/bills/2026-10');
    await customer.press('来电显示');
    await customer.see('按整月收', '2024 年 3 月 1 日');
    if (engine.troubles) expect(engine.troubles()).toEqual([]);
  });

  test('an order goes from its terms to its slip, which a reload keeps', async () => {
    await customer.open('/services/missed-call/order?action=subscribe');
    await customer.see('漏话提醒', '3.00', '第 1 步，共 2 步');
    await customer.press('看清楚了，发验证码');
    await customer.see('第 2 步，共 2 步');
    await customer.type('短信验证码', '888888');
    await customer.press('确认开通，每月 3.00 元');
    await customer.see('漏话提醒：开通已办好', '受理单', '看过资费', '验证码确认', '0.90', '127.70');
    await customer.open(await customer.path());
    await customer.see('漏话提醒：开通已办好', '127.70');
    if (engine.troubles) expect(engine.troubles()).toEqual([]);
  });

  test('the statement opens by a second proof, and shows its records', async () => {
    await customer.open('/statements');
    await customer.see('再验证一次');
    await customer.type('短信验证码', '888888');
    await customer.press('验证，然后继续看');
    await customer.see('选一个月');
    await customer.press('10 月清单');
    await customer.see('清单合计', '条记录，与账单一致');
    if (engine.troubles) expect(engine.troubles()).toEqual([]);
  });
});
