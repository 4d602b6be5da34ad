import { useLocation } from 'react-router';
import { useTranslation } from '#i18n/use-translation.ts';
import { TabsView } from './tabs-view.tsx';

/** The tab bar on a screen of a signed-in customer. */
export function SignedInTabs() {
  const { t } = useTranslation('common');
  const { pathname } = useLocation();
  return <TabsView t={t} address={pathname} />;
}
