import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { LoaderFunction, RouteObject } from 'react-router';
import { loadTexts } from '#i18n/index.ts';
import { ErrorPage } from './error-page.tsx';
import { Frame } from './frame.tsx';
import { UnknownAddressPage } from './unknown-address-page.tsx';

/** A route module: what it shows, and what it asks for as soon as its address is known. */
interface PageModule {
  readonly Component: ComponentType;
  readonly loader?: (client: QueryClient) => LoaderFunction;
}

/** The whole map: one address, one screen, its code and its texts. */
export function hallRoutes(client: QueryClient): RouteObject[] {
  const page = (path: string, load: () => Promise<PageModule>, ...texts: string[]): RouteObject => ({
    path,
    lazy: async () => {
      const [{ Component, loader }] = await Promise.all([load(), loadTexts(...texts)]);
      return { Component, ...(loader ? { loader: loader(client) } : {}) };
    },
    ErrorBoundary: ErrorPage,
  });
  return [
    {
      Component: Frame,
      ErrorBoundary: ErrorPage,
      HydrateFallback: () => null,
      children: [
        page('/', () => import('#features/home/home-page.tsx'), 'home'),
        page('/sign-in', () => import('#features/sign-in/sign-in-page.tsx'), 'sign-in', 'sign-in-more'),
        page('/bills', () => import('#features/bills/bill-list-page.tsx'), 'bills', 'lines'),
        page('/bills/:month', () => import('#features/bills/bill-page.tsx'), 'bills', 'lines'),
        page('/unbilled', () => import('#features/bills/unbilled-page.tsx'), 'bills', 'lines'),
        page('/statements', () => import('#features/statements/statement-list-page.tsx'), 'statements', 'step-up'),
        page('/statements/:month', () => import('#features/statements/statement-page.tsx'), 'statements', 'step-up'),
        page('/balance', () => import('#features/balance/balance-page.tsx'), 'balance'),
        page('/settings', () => import('#features/settings/settings-page.tsx'), 'settings'),
        page('/password', () => import('#features/password/password-page.tsx'), 'password'),
        ...(import.meta.env.DEV ? [page('/gallery', async () => ({ Component: (await import('#ui/gallery.tsx')).Gallery }))] : []),
        { path: '*', Component: UnknownAddressPage },
      ],
    },
  ];
}
