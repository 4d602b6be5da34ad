import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { billQuery } from '#data/bills.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { SlipToHand, type SlipToHandProps } from '#features/kiosk/slip/slip-to-hand.tsx';
import { billDocument } from './bill-document.ts';

export interface BillSlipProps extends Pick<SlipToHandProps, 'onTaken' | 'onLeft' | 'onBusy'> {
  /** As the address has it; the operator judges it. */
  readonly month: string;
}

/** A bill on paper: previewed, printed and taken. Its texts: `kiosk-slip`, `bills`, `bill-items`. */
export function BillSlip({ month, ...taking }: BillSlipProps) {
  const { t } = useTranslation(['bill-items', 'bills', 'kiosk-slip', 'common']);
  const format = useFormatters();
  const { data: bill } = useSuspenseQuery(billQuery(month));
  const slip = useMemo(() => billDocument(bill, { t, format }), [bill, t, format]);
  return (
    <>
      <StaleNotice query={billQuery(month)} asOf={bill.asOf} />
      <SlipToHand {...taking} matter="bill" slip={slip} onSummary={null} inItsPlace={null} />
    </>
  );
}
