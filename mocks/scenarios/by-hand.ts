import type { LocalText } from '#contract/core/common.ts';
import { PLAIN, text, type Scenario } from './scenario.ts';

/** Seen on a screen of a persona, where something is done to the device. */
function onDevice(id: string, persona: string, open: string, about: LocalText, rest: Partial<Pick<Scenario, 'steps' | 'faults' | 'type'>> = {}): Scenario {
  return { ...PLAIN, id: `device-${id}`, group: 'device', persona, open, about, ...rest };
}

const FEE_PAGE = '/services/missed-call/order?action=subscribe';
/** While the oldest of these months is among the five that may be looked at. */
const OCTOBER = [{ do: 'find', path: '/api/bills/2026-10' }] as const;
const JUNE = [{ do: 'find', path: '/api/bills/2026-06' }] as const;
const WAITING = { steps: [{ do: 'order', action: 'subscribe', service: 'missed-call', confirm: false }], type: '888888' } as const;

/** Faults of the device: control sets the stage, and what is said has to be done there. */
export const BY_HAND: readonly Scenario[] = [
  onDevice('offline-before', '30', '/bills', text('先断网，再打开账单', 'Go offline, then open the bills')),
  onDevice('offline-during', '30', '/balance', text('等着的时候断网', 'Go offline while waiting'), {
    faults: [{ endpoint: 'getBalance', fault: 'slow', when: { kind: 'always' } }],
  }),
  onDevice('double-tap', '30', FEE_PAGE, text('在按钮上连点两下，只有一笔', 'Tap the button twice: one order'), {
    steps: [{ do: 'find-offered', action: 'subscribe', service: 'missed-call' }],
  }),
  onDevice('back-after-submit', '30', '/orders/{order}', text('确认后按返回，再前进', 'Confirm, then go back and forward'), WAITING),
  onDevice('reload-after-submit', '30', '/orders/{order}', text('确认后马上刷新', 'Confirm, and reload at once'), {
    ...WAITING,
    faults: [{ endpoint: 'confirmOrder', fault: 'slow', when: { kind: 'first', count: 1 } }],
  }),
  onDevice('tab-restored', '30', '/orders/{order}', text('关掉标签页，再恢复它', 'Close the tab, and restore it'), WAITING),
  onDevice('two-tabs', '30', '/orders/{order}', text('在两个标签页里各确认一次，只办一笔', 'Confirm in two tabs: done once'), WAITING),
  onDevice('clock-off', '30', '/unbilled', text('把手机的钟调偏一天，或换个时区', 'Set the phone’s clock a day off, or to another zone')),
  onDevice('update', '30', '/', text('打开着，另一边换上新版本，再点进没打开过的页面', 'Leave it open, serve a new build, then open a screen not seen before')),
  onDevice('storage-blocked', '30', '/settings', text('禁止网站存储，再改显示方式', 'Block storage, then change how it looks')),
  onDevice('stale-read', '30', '/subscriptions', text('办完以后，列表回的还是旧的', 'After a change the list cannot be had anew'), {
    faults: [{ endpoint: 'listSubscriptions', fault: 'problem-500', when: { kind: 'every', k: 2 } }],
  }),
  onDevice('nothing-there', '09', '/complaints', text('什么都还没有', 'There is nothing yet')),
  onDevice('20000-rows', '08', '/statements/2026-10', text('一个月 20,000 条清单', '20,000 records in a month'), { steps: OCTOBER, type: '888888' }),
  onDevice('money-edges', '23', '/bills', text('0.00、0.01、−3.50、99,999,999.99', '0.00, 0.01, −3.50, 99,999,999.99'), { steps: JUNE }),
  onDevice('longest-name', '19', '/me', text('30 个字的姓名', 'A name of 30 characters')),
  onDevice('hostile-text', '22', '/messages', text('带标记、公式和倒写的文字', 'Markup, formulas and turned letters')),
];
