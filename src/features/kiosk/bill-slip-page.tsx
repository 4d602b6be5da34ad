import { useNavigate, useParams } from 'react-router';
import { useTranslation } from '#i18n/use-translation.ts';
import { isMonth } from '#lib/calendar.ts';
import { paths, routeOf } from '#lib/paths.ts';
import { refuseBill } from '#parts/bills/bill-refusal.tsx';
import { Page } from '#parts/page/page.tsx';
import { BillSlip } from './bill/bill-slip.tsx';
import { AtTerminal } from './visit/at-terminal.tsx';
import { useVisit } from './visit/visit-context.ts';

function Content({ month, back }: { readonly month: string; readonly back: string }) {
  const { end, setBusy } = useVisit();
  const navigate = useNavigate();
  return <BillSlip month={month} onTaken={() => void navigate(routeOf(back))} onLeft={end} onBusy={setBusy} />;
}

/** One bill, to be taken home on paper; the visit goes on with it. */
export function Component() {
  const { t } = useTranslation('kiosk-slip');
  const month = useParams()['month'] ?? '';
  const back = isMonth(month) ? paths.bill(month) : paths.bills();
  return (
    <AtTerminal>
      <Page title={t('bill.title')} back={back} shapes={['note', ['text', 'figure', 'row', 'row', 'row', 'row']]} refuse={refuseBill}>
        <Content month={month} back={back} />
      </Page>
    </AtTerminal>
  );
}
