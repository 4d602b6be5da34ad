import { describe, expect, test } from 'vitest';
import { arriveAt, field, isThere, press, see, seeFocusOn, seeNo, tapWildly, type, typedIn, pageText } from '#tests/support/page/look.ts';
import { codeSent, customerOf } from '#tests/support/page/orders.ts';
import { holdLongWaits } from '#tests/support/page/long-waits.ts';
import { until } from '#tests/support/page/settle.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';

async function atLine(persona = '30', presentation = {}): Promise<Hall> {
  const hall = await openHall({ persona, presentation });
  hall.enter('/line');
  await see(/号码状态|State of the line/);
  return hall;
}
const suspensionsOf = (hall: Hall, persona = '30') => customerOf(hall, persona).suspensions.map(({ kind, until: end }) => ({ kind, isOn: end === null }));

/** What the page is called. */
const title = () => document.querySelector('h1')?.textContent;

async function suspend(hall: Hall): Promise<void> {
  await see('申请停机保号');
  await press('申请停机保号');
  await expect.poll(title).toBe('停机保号');
  await see('免费，到 2026 年 12 月 21 日', '5.00 元', '2027 年 5 月 21 日', '现在还没有办理');
  await press('看清楚了，发验证码');
  await see('已发到');
  await type('短信验证码', codeSent(hall));
  await press('确认停机，首月免费');
  await see('受理单', '停机保号已办好');
}

describe('in service', () => {
  test('since when, that all works, and what may be done', async () => {
    await atLine();
    await see('正常使用', '2024 年 3 月 1 日起', '都正常', '手机丢了', '暂时不用', '首月免费，以后每月 5.00 元，最长 6 个月');
  });
});

describe('停机保号', () => {
  test('is suspended with a code and resumed in the same place without an SMS (S69, D7)', async () => {
    const hall = await atLine();
    await suspend(hall);
    await press('看号码状态');
    await arriveAt('/line');
    await see('停机保号', '今天停的', '2027 年 5 月 21 日', '到期自动复机，号码不会收回', '拨打 10086', '打电话、接电话、上网、收发短信', '停机时收不到短信');
    expect(suspensionsOf(hall)).toEqual([{ kind: 'own-request', isOn: true }]);
    const [asked, confirmed] = [hall.asked('sendOrderCode'), hall.asked('confirmOrder')];
    await press('去复机，不收费');
    await expect.poll(title).toBe('复机');
    await see('办好后马上能用', '6 位数字');
    await type('服务密码', 'abcdef');
    await press('立即复机，不收费');
    await see('服务密码是 6 位数字');
    await seeFocusOn('服务密码');
    expect(hall.asked('confirmOrder')).toBe(confirmed);
    await type('服务密码', '111111');
    await press('立即复机，不收费');
    await see('还可以试 2 次');
    await expect.poll(() => typedIn('服务密码')).toBe('');
    await type('服务密码', '246810');
    await press('立即复机，不收费');
    await see('受理单', '服务密码确认');
    expect({ suspensions: suspensionsOf(hall), codes: hall.asked('sendOrderCode') }).toEqual({ suspensions: [{ kind: 'own-request', isOn: false }], codes: asked });
    await press('看号码状态');
    await see('正常使用');
  });

  test('what cannot be done meanwhile says why and leads here; what was suspended shows its slip', async () => {
    const hall = await atLine();
    await suspend(hall);
    hall.enter('/services/missed-call/order?action=subscribe');
    await see('停机期间不能办，请先复机');
    await press('去停机复机');
    await arriveAt('/line');
    await see('看停机的受理单');
    await press('看停机的受理单');
    await see('受理单', '改主意了，复机');
    hall.enter('/line/order?action=suspend');
    await see('现在不能办');
  });

  test('balance, bills and points can still be looked at, and topping up works', async () => {
    const hall = await atLine();
    await suspend(hall);
    for (const [address, words] of [
      ['/balance', '余额变动'],
      ['/bills', '每月固定的费用'],
      ['/points', '可用'],
      ['/subscriptions', '付费业务锁'],
    ] as const) {
      hall.enter(address);
      await see(words);
    }
    hall.enter('/top-up');
    await see('充值卡号码');
    await type('充值卡号码', '1234567890120050');
    await press('充值');
    await see('已到账');
  });
});

describe('a lost phone', () => {
  test('is reported with the password at once, without a fee, and resumed by oneself', async () => {
    const hall = await atLine();
    await press('挂失，马上停机');
    await see('办好后马上停机', '照常收', '6 位数字');
    await type('服务密码', '246810');
    tapWildly('确认挂失，马上停机');
    await see('受理单', '服务密码确认');
    expect({ suspensions: suspensionsOf(hall), confirmed: hall.asked('confirmOrder') }).toEqual({ suspensions: [{ kind: 'lost', isOn: true }], confirmed: 1 });
    hall.enter('/line');
    await see('挂失停机', '停机费', '去复机，不收费');
    await seeNo('到期自动复机');
  });

  test('an unknown outcome is called neither, and the result comes by itself', async () => {
    const hall = await atLine();
    await press('挂失，马上停机');
    await see('6 位数字');
    await hall.control('faults', {
      rules: [
        { endpoint: 'confirmOrder', fault: 'applied-answer-lost', when: { kind: 'first', count: 1 } },
        // Whoever looks at once is not answered: the unknown outcome stays until it is looked at again.
        { endpoint: 'getOrder', fault: 'never-answers', when: { kind: 'first', count: 1 } },
      ],
    });
    await type('服务密码', '246810');
    holdLongWaits();
    await press('确认挂失，马上停机');
    await see('办理结果确认中');
    expect(isThere(field('服务密码'))).toBe(false);
    await until(hall.network, () => pageText().includes('受理单'), 'the slip');
    await see('受理单');
    expect(suspensionsOf(hall)).toEqual([{ kind: 'lost', isOn: true }]);
  });
});

describe('arrears', () => {
  test('say when the line will be suspended; once it is, how it comes back; paid, by when', async () => {
    const hall = await atLine('04');
    await see('还有 120.00 元没缴，11 月 22 日 24 点停机', '缴清 120.00 元', '挂失，马上停机');
    await hall.control('clock', { to: '2026-11-25T10:00:00+08:00' });
    await hall.control('persona', { persona: '04' });
    hall.enter('/line');
    await see('欠费停机', '有账单没缴，已停 2 天', '待缴话费', '120.00', '最迟 10 分钟自动复机');
    expect(suspensionsOf(hall, '04')).toEqual([{ kind: 'arrears', isOn: true }]);
    hall.enter('/line/order?action=resume');
    await see('缴清 120.00 元欠费以后自动复机');
    await press('去充值');
    await see('缴清 120.00 元');
    await press('用充值卡充值');
    await see('充值卡号码');
    for (const card of ['1234567890120100', '1234567890120050']) {
      await type('充值卡号码', card);
      await press('充值');
      await see('已到账');
      if (!card.endsWith('100')) continue;
      await press('再充一张');
      await see('充值卡号码');
    }
    hall.follow('/line');
    await see('话费已缴清，最迟 11 月 25 日 10:10 复机', '就要恢复了');
    await seeNo('有账单没缴');
    await hall.control('clock', { advanceSeconds: 600 });
    hall.enter('/line');
    await see('正常使用', '2026 年 11 月 25 日起');
  });
});

test('in English and in the elder edition', async () => {
  const hall = await atLine('30', { language: 'en' });
  await see('In service', 'Since 1 March 2024', 'Lost your phone?');
  hall.enter('/line/order?action=report-lost');
  await see('Report lost', 'Service password');
  await atLine('30', { mode: 'elder' });
  await see('正常使用', '申请停机保号');
});
