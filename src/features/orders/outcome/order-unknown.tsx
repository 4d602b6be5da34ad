import { useQuery } from '@tanstack/react-query';
import type { Order } from '#contract/orders.ts';
import { orderQuery } from '#data/orders.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { OutcomeUnknown } from '#parts/forms/outcome-unknown.tsx';
import { Button } from '#ui/controls/button.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Lead } from '#ui/text/text.tsx';
import { askAgainIn } from '#parts/forms/ask-again.ts';
import { OrderSlip } from '#features/orders/slip/order-slip.tsx';

export interface OrderUnknownProps {
  readonly order: Pick<Order, 'id' | 'terms' | 'maskedNumber'>;
  readonly trouble: Trouble | null;
  readonly isSending: boolean;
  readonly onRetry: () => void;
}

/** The outcome of a second confirmation is unknown. Asks by itself at 1, 2 and 4 s, then every 10 s; retrying is the same order (W5). */
export function OrderUnknown({ order, trouble, isSending, onRetry }: OrderUnknownProps) {
  const { t } = useTranslation('orders');
  // Not in the very moment in which nothing was heard.
  const { refetch, isFetching } = useQuery({
    ...orderQuery(order.id),
    refetchOnMount: false,
    refetchInterval: ({ state }) => askAgainIn(state.dataUpdateCount + state.errorUpdateCount - 1),
  });
  return (
    <OutcomeUnknown
      slip={
        <>
          <OrderSlip terms={order.terms} maskedNumber={order.maskedNumber} number={null} stamp={<Stamp state={t('unknown')} closed={false} tone="amber" />} />
          <div role="status">
            <Lead tone="amber">{t('unknownTitle')}</Lead>
            <p>{t('unknownLead')}</p>
          </div>
        </>
      }
      trouble={trouble}
      onlyOnce={t('onlyOnce')}
    >
      <Button busy={isFetching ? t('looking') : undefined} onClick={() => void refetch()}>
        {t('look')}
      </Button>
      <Button kind="outlined" busy={isSending ? t('confirming') : undefined} onClick={onRetry}>
        {t('retry')}
      </Button>
    </OutcomeUnknown>
  );
}
