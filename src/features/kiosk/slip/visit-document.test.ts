import i18next from 'i18next';
import { describe, expect, test } from 'vitest';
import { formattersFor } from '#i18n/formatters.ts';
import type { Language } from '#i18n/languages.ts';
import type { Order } from '#contract/orders.ts';
import { instantOf } from '#lib/calendar.ts';
import { escPosOf } from '#lib/terminal/esc-pos.ts';
import { OPENS_AT } from '#mocks/world/create-world.ts';
import { clientOf } from '#tests/ledger/client.ts';
import { order } from '#tests/ledger/ordering.ts';
import { TEXTS } from '#tests/support/page/texts.ts';
import orderLabelsInEnglish from '#i18n/en/order-labels.ts';
import orderLabels from '#i18n/zh-CN/order-labels.ts';
import type { VisitTasks } from '#data/terminal/visit-tasks.ts';
import { linesOf, visitDocument } from './visit-document.ts';

function writingIn(language: Language) {
  const { common, kioskSlip } = TEXTS[language];
  const labels = language === 'en' ? orderLabelsInEnglish : orderLabels;
  const texts = i18next.createInstance();
  void texts.init({
    lng: language,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { common, 'kiosk-slip': kioskSlip, 'order-labels': labels } },
  });
  return { t: texts.getFixedT(language, ['kiosk-slip', 'order-labels', 'common'] as const), format: formattersFor(language) };
}

const visitOf = (orders: readonly Order[]): VisitTasks => ({ asOf: instantOf(OPENS_AT), maskedNumber: '139****0030', orders, payments: [], refunds: [], complaints: [] });

/** Rows of the slip of these orders, `label value`. */
function rowsIn(language: Language, orders: readonly Order[], isSummary = false): string[] {
  return visitDocument(visitOf(orders), isSummary, writingIn(language)).parts.map((part) => Object.values(part).slice(1).join(' ').replaceAll('\u00a0', ' '));
}

describe('what the slip says of an order', () => {
  test.each([
    ['subscribe', 'missed-call', ['开通：漏话提醒', '资费 每月 3.00 元', '已扣 0.90 元']],
    ['subscribe', 'story-club', ['资费 免费体验到 2026 年 11 月 28 日', '到期以后 再确认才收，每月 10.00 元', '提供方 杭州听舟文化有限公司']],
    ['subscribe', 'streaming', ['生效 2026 年 12 月 1 日起']],
    ['purchase', 'ringtone', ['点播：铃音点播', '资费 每次 1.00 元', '已扣 1.00 元']],
    ['cancel', 'ring-back', ['退订：彩铃', '用到 2026 年 11 月 30 日']],
    ['suspend', null, ['停机保号', '资费 免费到 2026 年 12 月 21 日，以后每月 5.00 元']],
  ] as const)('%s %s: its price, or until when it is there', (action, service, said) => {
    const rows = rowsIn('zh-CN', [order(clientOf('30'), action, service)]);
    expect(rows).toEqual(expect.arrayContaining(['号码 139****0030', '签字：', ...said]));
    expect(rows.filter((one) => one.includes('2026 年 11 月 22 日 10:00')).length).toBeGreaterThanOrEqual(4);
  });

  test('in English as English has it, and every character of it can be printed', () => {
    const client = clientOf('30');
    const orders = [order(client, 'subscribe', 'missed-call'), order(client, 'subscribe', 'story-club')];
    expect(rowsIn('en', orders)).toEqual(
      expect.arrayContaining(['Subscribe: Missed-call notice', 'Price ¥3.00 a month', 'After that ¥10.00 a month, only if you confirm again', 'Charged in all ¥0.90']),
    );
    for (const language of ['zh-CN', 'en'] as const) {
      const slip = visitDocument(visitOf(orders), false, writingIn(language));
      expect(new TextDecoder('gb18030').decode(escPosOf(slip))).not.toContain('?');
    }
  });
});

describe('several orders', () => {
  const client = clientOf('30');
  const orders = [order(client, 'subscribe', 'missed-call'), order(client, 'subscribe', 'weather'), order(client, 'purchase', 'ringtone')];
  const numbers = orders.map(({ number }) => number ?? 'none');

  test('come on one slip, in the order they were done, with what was charged in all and one code for their numbers (S65)', () => {
    const rows = rowsIn('zh-CN', orders);
    const charged = orders.reduce((sum, { charged: one }) => sum + (one ?? 0), 0);
    expect(rows.filter((one) => one.startsWith('受理单号')).map((one) => one.split(' ')[1])).toEqual(numbers);
    expect(rows).toEqual(expect.arrayContaining(['本次共办 3 件', `本次共扣 ${(charged / 100).toFixed(2)} 元`, `${numbers.join(' ')} 凭单号可到任一营业厅核对`]));
  });

  test('of a summary are a line each', () => {
    const rows = rowsIn('zh-CN', orders, true);
    expect(rows).toContain(`开通：漏话提醒，单号 ${numbers[0] ?? ''}`);
    expect(rows.filter((one) => one.includes('资费'))).toEqual([]);
    expect(linesOf(visitOf(orders), writingIn('zh-CN'))).toHaveLength(3);
  });
});
