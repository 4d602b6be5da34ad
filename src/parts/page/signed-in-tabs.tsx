import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { FooterView } from './footer-view.tsx';
import { useSignOut } from './use-sign-out.ts';

/** Sign-out and settings at the foot of every screen of a signed-in customer. */
export function SignedInFooter() {
  const { t } = useTranslation('common');
  const { leave, isLeaving } = useSignOut();
  return <FooterView t={t} settings={paths.settings()} onSignOut={leave} isLeaving={isLeaving} />;
}
