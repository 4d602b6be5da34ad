import { expect } from 'playwright/test';
import { test } from '#mocks/client/playwright.ts';

test.describe('a customer whose bills are paid', () => {
  test.use({ persona: '30' });

  test('looks at October’s bill', async ({ page, operator }) => {
    await page.goto('/bills');
    await expect(page.getByText('72.70').first()).toBeVisible();
    await operator.expectCalls('listBills').times(1);
    await operator.expectCalls('createPayment').never();
  });

  test('subscribes to a service: confirmed once, and an SMS says so', async ({ page, operator }) => {
    await page.goto('/services/missed-call/order?action=subscribe');
    await page.getByRole('button', { name: '看清楚了，发验证码' }).click();
    await page.getByLabel('短信验证码').fill('888888');
    await page.getByRole('button', { name: '确认开通，每月 3.00 元' }).click();
    await expect(page.getByText('漏话提醒：开通已办好')).toBeVisible();
    await operator.inOrder('createOrder', 'confirmOrder');
    await operator.expectCalls('confirmOrder').times(1);
    expect((await operator.inbox('30'))[0]?.text).toContain('漏话提醒');
  });
});

test.describe('a gateway that fails once', () => {
  test.use({ persona: '30', faults: [{ endpoint: 'getBalance', fault: 'schema-missing', when: { kind: 'first', count: 1 } }] });

  test('is got over by trying again', async ({ page, operator }) => {
    await page.goto('/balance');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByText('128.60').first()).toBeVisible();
    await operator.expectCalls('getBalance').times(2);
  });
});

test.describe('the evening before the suspension', () => {
  test.use({ persona: '04', at: '2026-11-22T20:00:00+08:00' });

  test('a customer in arrears sees until when to pay, and after it that the line is suspended', async ({ page, operator }) => {
    await page.goto('/');
    await expect(page.getByText('今晚 24 点前不缴会停机')).toBeVisible();
    await operator.clock.set('2026-11-23T00:10:00+08:00');
    await operator.enter('04'); // the night has ended the session
    await page.reload();
    await expect(page.getByText('号码已停机')).toBeVisible();
  });
});
