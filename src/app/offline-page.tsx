import { useNavigate } from 'react-router';
import { useTranslation } from '#i18n/use-translation.ts';
import { Bar } from '#ui/layout/bar.tsx';
import { Button } from '#ui/controls/button.tsx';
import { offline } from '#ui/text/icons.ts';
import { NoticePanel } from '#ui/notices/notice-panel.tsx';
import { Foot, Screen } from '#ui/layout/screen.tsx';
import { WaitsForNetwork } from './reload-when-online.tsx';

/** In the place of a screen whose code has not come because the network is gone: it opens by itself once that is back. */
export function OfflinePage() {
  const { t } = useTranslation('common');
  const navigate = useNavigate();
  return (
    <Screen
      bar={<Bar title={t('product')} />}
      after={
        <Foot>
          <Button kind="outlined" onClick={() => void navigate(-1)}>
            {t('back')}
          </Button>
        </Foot>
      }
    >
      <WaitsForNetwork />
      <NoticePanel icon={offline} tone="grey" title={t('offline')} rule={<p>{t('offlineHelp')}</p>} />
    </Screen>
  );
}
