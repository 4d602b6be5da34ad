import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '#data/session.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { TabsIfSignedIn } from '#parts/page/tabs-if-signed-in.tsx';
import { Bar } from '#ui/layout/bar.tsx';
import { Screen } from '#ui/layout/screen.tsx';
import { TextLink } from '#ui/controls/button.tsx';
import { ResetPassword } from './reset-password.tsx';

/** The forgotten service password; open to everybody, also to somebody signed in by SMS code. */
export function Component() {
  const { t } = useTranslation(['password', 'common']);
  const { data: session } = useQuery(sessionQuery());
  return (
    <Screen bar={<Bar title={t('resetTitle')} back={{ href: session ? paths.password() : paths.signIn(), label: t('common:back') }} />} tabs={<TabsIfSignedIn />}>
      <title>{t('common:titleOn', { title: t('resetTitle') })}</title>
      {session ? null : (
        <p>
          <TextLink href={paths.pukSignIn()}>{t('noSms')}</TextLink>
        </p>
      )}
      <ResetPassword />
    </Screen>
  );
}
