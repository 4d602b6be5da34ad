import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '#data/session.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { SignedInFooter } from '#parts/signed-in-footer.tsx';
import { Bar } from '#ui/bar.tsx';
import { lock } from '#ui/icons.ts';
import { Refusal } from '#ui/refusal.tsx';
import { Screen } from '#ui/screen.tsx';
import { Row } from '#ui/row.tsx';

/** Where a service password is changed. With an initial one everything else stays closed until then (the operator refuses it too). */
export function Component() {
  const { t } = useTranslation(['password', 'common']);
  const { data: session } = useQuery(sessionQuery());
  const mustChange = session?.mustChangePassword === true;
  return (
    <Screen bar={<Bar title={t('title')} back={{ href: mustChange ? paths.signIn() : paths.home(), label: t('common:back') }} />} after={<SignedInFooter />}>
      <title>{t('common:titleOn', { title: t('title') })}</title>
      <Refusal
        icon={lock}
        tone="amber"
        title={t(mustChange ? 'mustChange' : 'change')}
        rule={<p>{t(mustChange ? 'why' : 'changeWhy')}</p>}
        parts={[
          {
            title: t('where'),
            body: (
              <>
                <Row label={t('bySms')} note={t('bySmsHow')} />
                <Row label={t('byHotline')} note={t('byHotlineHow')} />
                <Row label={t('inHall')} note={t('inHallHow')} />
              </>
            ),
          },
        ]}
        request={t('afterwards')}
      />
    </Screen>
  );
}
