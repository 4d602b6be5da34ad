import type { TFunction } from 'i18next';
import { paths, routeOf } from '#lib/paths.ts';
import { TabBar } from '#ui/layout/tab-bar.tsx';
import { bill, checkBox, gridPlus, house, person } from '#ui/text/icons.ts';

/** Which addresses stand behind which tab; the others are reached from 我的. */
const BEHIND: readonly (readonly [tab: string, addresses: RegExp])[] = [
  ['home', /^\/$/],
  ['bills', /^\/(kiosk\/)?(bills|unbilled|statements)\b/],
  ['services', /^\/services\b/],
  ['subscriptions', /^\/subscriptions\b/],
  ['me', /./],
];

/** The tabs of a signed-in customer, seen from `address`. Drawn before the app is there too: no hooks. */
export function TabsView({ t, address }: { readonly t: TFunction<'common'>; readonly address: string }) {
  const behind = BEHIND.find(([, addresses]) => addresses.test(address))?.[0];
  const tab = (name: string, href: string, icon: string, label: string) => ({
    href,
    icon,
    name: label,
    current: behind !== name ? undefined : routeOf(href) === address ? ('page' as const) : ('true' as const),
  });
  return (
    <TabBar
      label={t('tabs')}
      tabs={[
        { ...tab('home', paths.home(), house, t('tabHome')), main: true },
        tab('bills', paths.bills(), bill, t('tabBills')),
        tab('services', paths.services(), gridPlus, t('tabServices')),
        tab('subscriptions', paths.subscriptions(), checkBox, t('tabSubscriptions')),
        { ...tab('me', paths.me(), person, t('tabMe')), plainName: t('more'), main: true },
      ]}
    />
  );
}
