import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Bar } from '#ui/layout/bar.tsx';
import { ButtonLink } from '#ui/controls/button.tsx';
import { info } from '#ui/text/icons.ts';
import { NoticePanel } from '#ui/notices/notice-panel.tsx';
import { Foot, Screen } from '#ui/layout/screen.tsx';

/** An address that leads nowhere, said kindly. */
export function UnknownAddressPage() {
  const { t } = useTranslation('common');
  return (
    <Screen
      bar={<Bar title={t('product')} back={{ href: paths.home(), label: t('back') }} />}
      after={
        <Foot>
          <ButtonLink href={paths.home()}>{t('home')}</ButtonLink>
        </Foot>
      }
    >
      <title>{t('titleOn', { title: t('unknownAddress') })}</title>
      <NoticePanel icon={info} tone="grey" title={t('unknownAddress')} rule={<p>{t('unknownAddressHelp')}</p>} />
    </Screen>
  );
}
