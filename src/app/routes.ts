import type { ComponentType } from 'react';
import { matchPath } from 'react-router';
import { loadTexts } from '#i18n/index.ts';

/** A route module. */
interface PageModule {
  readonly Component: ComponentType;
}

/** One address of the map: its screen's code and texts, fetched once, when they are first needed. */
export interface Route {
  readonly path: string;
  readonly prepare: () => Promise<PageModule>;
  /** The same as a head start, before the screen is drawn; tries again what has failed before. */
  readonly foresee: () => void;
  /** The module once it is there. */
  readonly ready: () => PageModule | null;
}

function page(path: string, load: () => Promise<PageModule>, ...texts: string[]): Route {
  let prepared: Promise<PageModule> | null = null;
  let ready: PageModule | null = null;
  let hasFailed = false;
  const fetchAll = async () => {
    const [module] = await Promise.all([load(), loadTexts(...texts)]);
    ready = module;
    return module;
  };
  // A failure is kept: drawing asks again and again for the same promise, and must be told, not sent to the network anew.
  const prepare = () => {
    prepared ??= fetchAll().catch((error: unknown) => {
      hasFailed = true;
      throw error;
    });
    return prepared;
  };
  const foresee = () => {
    if (hasFailed) prepared = null;
    hasFailed = false;
    prepare().catch(() => undefined); // only a head start; the screen itself says what went wrong
  };
  return { path, ready: () => ready, prepare, foresee };
}

/** The whole map: one address, one screen. */
export const ROUTES: readonly Route[] = [
  page('/', () => import('#features/home/home-page.tsx'), 'home'),
  page('/sign-in', () => import('#features/sign-in/sign-in-page.tsx'), 'sign-in', 'sign-in-more'),
  page('/bills', () => import('#features/bills/bill-list-page.tsx'), 'bills', 'lines', 'rules'),
  page('/bills/:month', () => import('#features/bills/bill-page.tsx'), 'bills', 'lines', 'rules'),
  page('/unbilled', () => import('#features/bills/unbilled-page.tsx'), 'bills', 'lines', 'rules'),
  page('/statements', () => import('#features/statements/statement-list-page.tsx'), 'statements', 'step-up', 'refusals', 'rules'),
  page('/statements/:month', () => import('#features/statements/statement-page.tsx'), 'statements', 'step-up', 'refusals', 'rules'),
  page('/balance', () => import('#features/balance/balance-page.tsx'), 'balance'),
  page('/points', () => import('#features/points/points-page.tsx'), 'points'),
  page('/top-up', () => import('#features/top-up/top-up-page.tsx'), 'top-up', 'rules'),
  page('/services', () => import('#features/services/services-page.tsx'), 'services', 'reasons'),
  page('/services/:service', () => import('#features/services/service-page.tsx'), 'services', 'reasons'),
  page('/services/:service/order', () => import('#features/orders/fee-page.tsx'), 'order-fee', 'orders', 'terms', 'reasons', 'order-rules'),
  page('/line/order', () => import('#features/orders/fee-page.tsx'), 'order-fee', 'orders', 'terms', 'reasons', 'order-rules'),
  page('/orders', () => import('#features/orders/order-list-page.tsx'), 'order-list', 'order-words', 'terms'),
  page('/orders/:order', () => import('#features/orders/order-page.tsx'), 'orders', 'order-words', 'terms', 'reasons', 'order-rules'),
  page('/subscriptions', () => import('#features/subscriptions/subscriptions-page.tsx'), 'subscriptions', 'order-rules'),
  page('/line', () => import('#features/line/line-page.tsx'), 'line'),
  page('/settings', () => import('#features/settings/settings-page.tsx'), 'settings'),
  page('/password', () => import('#features/password/password-page.tsx'), 'password', 'rules'),
  page('/password/forgotten', () => import('#features/password/forgotten-page.tsx'), 'password', 'rules'),
  ...(import.meta.env.DEV ? [page('/gallery', async () => ({ Component: (await import('#ui/gallery/gallery.tsx')).Gallery }))] : []),
];

/** The route of an address without its search; undefined for an address that leads nowhere. */
export function routeAt(pathname: string): Route | undefined {
  return ROUTES.find((route) => matchPath(route.path, pathname));
}
