import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionsQuery } from '#data/sessions.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Page } from '#parts/page/page.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Notice } from '#ui/notices/message.tsx';
import { OtherDevices } from './other-devices.tsx';
import { useFormatDevice } from './use-format-device.ts';

function Content() {
  const { t } = useTranslation('sessions');
  const format = useFormatters();
  const formatDevice = useFormatDevice();
  const { data } = useSuspenseQuery(sessionsQuery());
  const own = data.sessions.filter(({ isThisOne }) => isThisOne);
  return (
    <>
      <StaleNotice query={sessionsQuery()} asOf={data.asOf} />
      <section>
        <h2>{t('thisOne')}</h2>
        {own.map(({ id, device, since }) => (
          <Row key={id} label={formatDevice(device)} value={t('inUse')} note={t('ownSince', { since: format.moment(since) })} />
        ))}
      </section>
      <OtherDevices sessions={data.sessions.filter(({ isThisOne }) => !isThisOne)}>
        <Notice tone="amber" word={t('notYou')} action={{ href: paths.password(), label: t('changePassword') }}>
          {t('notYouHelp')}
        </Notice>
      </OtherDevices>
    </>
  );
}

/** Where the customer is signed in: this device, the others with a way out each, and what to do about one that is a stranger's (D28). */
export function Component() {
  const { t } = useTranslation('sessions');
  return (
    <Page title={t('title')} back={paths.settings()} shapes={['item', 'text', 'item', 'item', 'button', 'text', 'button']}>
      <Content />
    </Page>
  );
}
