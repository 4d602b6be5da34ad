import { Suspense, use, useEffect } from 'react';
import { Route as At, Routes, useLocation } from 'react-router';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Boundary } from '#parts/page/boundary.tsx';
import { Loading } from '#parts/page/loading.tsx';
import { Bar } from '#ui/layout/bar.tsx';
import { Screen } from '#ui/layout/screen.tsx';
import { ErrorPage } from './error-page.tsx';
import { OfflinePage } from './offline-page.tsx';
import { routeAt, UNKNOWN_ADDRESS, type Route } from './routes.ts';

/** A screen whose code is there is drawn at once, also in the very first commit; otherwise React waits for it. */
function Page({ route }: { readonly route: Route }) {
  const { Component } = use(route.load());
  return <Component />;
}

/**
 * The heading takes the focus when another screen comes, so that screen readers and keyboards start there (D22). It stands beside the
 * screen: only once its code is there is there a heading that stays.
 */
function HeadingFocus() {
  useEffect(() => {
    if (window.palmHallIsOpen !== true) return; // the first screen keeps the focus where the customer has put it
    // What the screen is opened at, where it is drawn at once, has taken the focus already.
    if (document.querySelector('main')?.contains(document.activeElement)) return;
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, []);
  return null;
}

/** In the place of a screen whose code is on its way. */
function CodeOnItsWay() {
  const { t } = useTranslation('common');
  if (!navigator.onLine) return <OfflinePage />;
  return (
    <Screen bar={<Bar title={t('product')} back={{ href: paths.home(), label: t('back') }} />}>
      <Loading shapes={['figure', 'row', 'row', 'row']} onRetry={() => location.reload()} />
    </Screen>
  );
}

/** The screen of the address. */
export function Screens() {
  const { pathname } = useLocation();
  const route = routeAt(pathname) ?? UNKNOWN_ADDRESS;
  return (
    <Boundary
      key={pathname}
      show={(error, retry) => (
        <>
          <ErrorPage error={error} retry={retry} />
          <HeadingFocus />
        </>
      )}
    >
      <Suspense fallback={<CodeOnItsWay />}>
        {/* One route alone: the router would read, rank and sort the whole map at every tap. */}
        <Routes>
          <At path={route.path} element={<Page route={route} />} />
        </Routes>
        <HeadingFocus />
      </Suspense>
    </Boundary>
  );
}
