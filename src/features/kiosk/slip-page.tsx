import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionsQuery } from '#data/sessions.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Page } from '#parts/page/page.tsx';
import { VisitSlip } from './slip/visit-slip.tsx';
import { AtTerminal } from './visit/at-terminal.tsx';
import { useVisit } from './visit/visit-context.ts';

/** What was done since this sign-in, which is this visit's: the terminal keeps none from before. */
function Content() {
  const { end, setBusy } = useVisit();
  const { data } = useSuspenseQuery(sessionsQuery());
  const since = data.sessions.find(({ isThisOne }) => isThisOne)?.since ?? data.asOf;
  return <VisitSlip since={since} onTaken={end} onBusy={setBusy} />;
}

/** One slip for everything that was done in a visit, printed before one leaves (S63, S65). */
export function Component() {
  const { t } = useTranslation('kiosk');
  return (
    <AtTerminal>
      <Page title={t('slip')} back={paths.terminalMenu()} shapes={['note', 'figure', 'row', 'row', 'button']}>
        <Content />
      </Page>
    </AtTerminal>
  );
}
