import { describe, expect, test } from 'vitest';
import { arriveAt, folded, pageText, press, see, textOf, unfold } from '#tests/support/page/look.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';

async function at(address: string, persona = '30', language: 'zh-CN' | 'en' = 'zh-CN'): Promise<Hall> {
  const hall = await openHall({ persona, presentation: { language } });
  hall.enter(address);
  return hall;
}

/** The opened item of a bill, as it reads. */
async function itemOf(name: string): Promise<string> {
  await see(name);
  await unfold(name);
  await see('怎么算');
  return textOf(folded(name).element()).replace(/\s*\n\s*/g, ' ');
}

describe('a bill', () => {
  test('from the first screen to the last bill in one tap', async () => {
    await at('/');
    await press('看 10 月账单');
    await arriveAt('/bills/2026-10');
    await see('72.70', '2026 年 10 月 1 日至 10 月 31 日', '已结清');
  });

  test('an own item says how it is worked out, since when, and what ends it (S38, S39)', async () => {
    await at('/bills/2026-10');
    const item = await itemOf('来电显示');
    expect(item).toMatch(/怎么算 每月 5\.00 元，按整月收/);
    expect(item).toMatch(/何时起 2024 年 3 月 1 日/);
    expect(item).toMatch(/怎么停 发 \S+ 到 10086，免费。今天退订，12 月起不再收/);
  });

  test('a third-party item names the company and its code, and stands apart with its own subtotal', async () => {
    await at('/bills/2026-10');
    await see('代收费');
    const section = [...document.querySelectorAll('section')].find((one) => one.querySelector(':scope > h2')?.textContent === '代收费');
    expect(section?.innerText).toMatch(/代收费 · .+，代码 \d+/);
    expect(section?.innerText).toContain('小计');
  });

  test('says what makes the difference to the month before, and the parts add up to it', async () => {
    await at('/bills/2026-10');
    await see(/比 9 月(多|少) [\d.]+ 元/);
    const total = /比 9 月(多|少) ([\d.]+) 元/.exec(pageText());
    const wanted = Number(total?.[2]) * (total?.[1] === '少' ? -1 : 1);
    const list = document.querySelector('main ul');
    const parts = [...(list?.querySelectorAll('li') ?? [])].map((item) =>
      Number(/([+−]?)([\d,]+\.\d\d)\s*$/.exec(item.innerText)?.slice(1).join('').replace('−', '-').replace(',', '')),
    );
    expect(parts.length).toBeGreaterThan(0);
    expect(Math.round(parts.reduce((sum, part) => sum + part, 0) * 100)).toBe(Math.round(wanted * 100));
  });

  test('own and third-party add up to the total, and what was paid settles it', async () => {
    await at('/bills/2026-10');
    await see('合计', '尚欠');
    const sums = [...pageText().matchAll(/小计\s*([\d.]+)/g)].map(([, amount]) => Number(amount));
    expect(sums.reduce((sum, part) => sum + part, 0)).toBeCloseTo(72.7, 5);
    expect(pageText()).toMatch(/尚欠\s*0\.00/);
  });

  test('in English it is the same bill', async () => {
    await at('/bills/2026-10', '30', 'en');
    await see('72.70', '1 October 2026', 'Caller');
    expect(document.title).toContain('October');
  });
});

describe('the list of bills', () => {
  test('shows the five closed months with their totals, and the newest one as the slip', async () => {
    await at('/bills');
    await see('72.70', '6月', '7月', '8月', '9月', '10月', '每月固定的费用');
    expect(pageText()).not.toMatch(/(?<!\d)(5|11) 月/);
  });

  test('a new customer has one bill, the first, with nothing to compare it with', async () => {
    await at('/bills', '09');
    await see('10 月', '这是您的第一张账单');
    expect(pageText()).not.toContain('9 月');
  });

  test('arrears are said on home with the day of suspension, and on the bill with what is still owed', async () => {
    const hall = await at('/', '04');
    await see('待缴话费', '120.00', '今晚 24 点前不缴会停机', '10 月账单 268.40 元，已缴 148.40 元', '缴清 120.00 元');
    hall.follow('/bills/2026-10');
    await see('268.40', '待缴', /尚欠\s*120\.00/);
  });

  test('the edges of money are printed exactly', async () => {
    const hall = await at('/bills', '23');
    await see('0.00', '0.01', '−3.50', '99,999,999.99');
    for (const [month, total] of [
      ['2026-07', '0.00'],
      ['2026-08', '0.01'],
      ['2026-09', '−3.50'],
      ['2026-10', '99,999,999.99'],
    ] as const) {
      hall.follow(`/bills/${month}`);
      await arriveAt(`/bills/${month}`);
      await see(`${Number(month.slice(5))} 月账单`, new RegExp(`(^|\\n)${total.replaceAll('.', '\\.')}\\s*元`));
    }
    hall.follow('/balance');
    await see('99,999,999.99');
  });
});

describe('a month that cannot be shown says why, and leads on', () => {
  test.each([
    ['2026-13', '没有这个月份', '地址里的月份写错了', '全部账单', '/bills', '72.70'],
    ['October', '没有这个月份', '地址里的月份写错了', '全部账单', '/bills', '72.70'],
    ['2026-11', '这个月还没有出账', '每个月的账单在第二个月 1 日出', '本月至今', '/unbilled', '未出账'],
    ['2027-03', '这个月还没有出账', '每个月的账单在第二个月 1 日出', '本月至今', '/unbilled', '未出账'],
    ['2026-05', '这个月已经查不到了', '可以查 2026 年 6 月 到 2026 年 10 月', '全部账单', '/bills', '72.70'],
    ['2019-01', '这个月已经查不到了', '更早的请打 10086', '全部账单', '/bills', '72.70'],
  ])('%s: %s', async (month, title, help, way, to, there) => {
    const hall = await at(`/bills/${month}`);
    await see(title, help);
    expect(hall.asked('getBill')).toBe(1);
    await press(way);
    await arriveAt(to);
    await see(there);
  });
});

describe('customers without a bill', () => {
  test('an intelligent network customer learns why, and what works now', async () => {
    await at('/', '13');
    await see('62.50', '看余额明细');
    await press('账单');
    await arriveAt('/bills');
    await see('这个号码不提供账单', '智能网号码按规定不出账单', '现在就能看');
    await press(/^本月至今/);
    await arriveAt('/unbilled');
    await see('未出账');
  });
});

describe('the window of months moves at the operator’s midnight (S35)', () => {
  test.each([
    ['a second before', '2026-11-30T23:59:59+08:00', '10 月', '2026-06', '2026-11', '这个月还没有出账'],
    ['at midnight', '2026-12-01T00:00:00+08:00', '11 月', '2026-07', '2026-06', '这个月已经查不到了'],
    ['a second after', '2026-12-01T00:00:01+08:00', '11 月', '2026-07', '2026-06', '这个月已经查不到了'],
  ])('%s', async (_, moment, newest, oldest, refused, words) => {
    const hall = await openHall();
    await hall.control('clock', { to: moment });
    await hall.control('persona', { persona: '30' });
    hall.enter('/bills');
    await see(`2026 年 ${newest}账单`);
    hall.follow(`/bills/${oldest}`);
    await see('看懂账单');
    hall.follow(`/bills/${refused}`);
    await see(words);
  });

  test('a list that is open when the month closes shows the new bill as soon as it is asked for again', async () => {
    const hall = await openHall();
    await hall.control('clock', { to: '2026-11-30T23:59:59+08:00' });
    await hall.control('persona', { persona: '30' });
    hall.enter('/bills');
    await see('2026 年 10 月账单');
    await hall.control('clock', { advanceSeconds: 1 });
    await hall.client.invalidateQueries();
    await see('2026 年 11 月账单');
  });
});

test.each([
  ['zh-CN', '免费业务，用多久都不收月费', '马上停', /0\.00 元/],
  ['en', 'A free service: no monthly fee', 'it stops at once', /¥0\.00/],
] as const)('a service that costs nothing is called free on the bill, and says how it stops (%s)', async (language, how, end, amount) => {
  const hall = await openHall({ persona: '18', presentation: { language } });
  hall.enter('/bills/2026-10');
  await see(how);
  const free = [...document.querySelectorAll('main li')].map((item) => item.textContent).filter((text) => text.includes(how));
  expect(free.length).toBeGreaterThan(1);
  for (const text of free) {
    expect(text).toContain(end);
    expect(text).not.toMatch(amount);
  }
});
