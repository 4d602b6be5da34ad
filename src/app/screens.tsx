import { Suspense, use } from 'react';
import { Route as At, Routes, useLocation } from 'react-router';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Boundary } from '#parts/boundary.tsx';
import { Waiting } from '#parts/waiting.tsx';
import { Bar } from '#ui/bar.tsx';
import { Screen } from '#ui/screen.tsx';
import { ErrorPage } from './error-page.tsx';
import { ROUTES, type Route } from './routes.ts';
import { UnknownAddressPage } from './unknown-address-page.tsx';

/** A screen whose code is there is drawn at once, also in the very first commit; otherwise React waits for it. */
function Page({ route }: { readonly route: Route }) {
  const { Component } = route.ready() ?? use(route.prepare());
  return <Component />;
}

/** In the place of a screen whose code is on its way. */
function CodeOnItsWay() {
  const { t } = useTranslation('common');
  return (
    <Screen bar={<Bar title={t('product')} back={{ href: paths.home(), label: t('back') }} />}>
      <Waiting shapes={['figure', 'row', 'row', 'row']} onRetry={() => location.reload()} />
    </Screen>
  );
}

/** The screen of the address. */
export function Screens() {
  const { pathname } = useLocation();
  return (
    <Boundary key={pathname} show={(error, retry) => <ErrorPage error={error} retry={retry} />}>
      <Suspense fallback={<CodeOnItsWay />}>
        <Routes>
          {ROUTES.map((route) => (
            <At key={route.path} path={route.path} element={<Page route={route} />} />
          ))}
          <At path="*" element={<UnknownAddressPage />} />
        </Routes>
      </Suspense>
    </Boundary>
  );
}
