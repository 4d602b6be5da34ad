import { useEffect } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { takeUpdate } from '#platform/take-update.ts';
import { Bar } from '#ui/layout/bar.tsx';
import { Button, ButtonLink } from '#ui/controls/button.tsx';
import { info } from '#ui/text/icons.ts';
import { NoticePanel } from '#ui/notices/notice-panel.tsx';
import { Foot, Screen } from '#ui/layout/screen.tsx';
import { OfflinePage } from './offline-page.tsx';
import { WaitsForNetwork } from './reload-when-online.tsx';

/** Code of an earlier build that is gone, or that the network did not bring. */
const isMissingCode = (error: unknown) => error instanceof Error && (error instanceof TypeError ? /import|module|fetch/i : /preload/i).test(error.message);

/** Code that is gone is the newer build's doing: where there is one it is taken, and the page loaded anew, by itself. What one comes from was another screen: nothing typed is lost. */
function useNewerBuild(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return;
    void takeUpdate('always').then((isTaken) => isTaken && location.reload());
  }, [isWanted]);
}

/** A mistake of ours, or a part of the page that could not be loaded: said plainly, with a way on. React has put the cause on the console. */
export function ErrorPage({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const { t } = useTranslation('common');
  const missing = isMissingCode(error);
  useNewerBuild(missing && navigator.onLine);
  if (missing && !navigator.onLine) return <OfflinePage />;
  return (
    <Screen
      bar={<Bar title={t('product')} />}
      after={
        <Foot>
          <Button onClick={missing ? () => location.reload() : retry}>{missing ? t('reload') : t('retry')}</Button>
          <ButtonLink href={paths.home()} kind="outlined">
            {t('home')}
          </ButtonLink>
        </Foot>
      }
    >
      {missing ? <WaitsForNetwork /> : null}
      <NoticePanel icon={info} tone="amber" title={missing ? t('notLoaded') : t('broken')} rule={<p>{missing ? t('updated') : t('brokenHelp')}</p>} />
    </Screen>
  );
}
