import { useQuery } from '@tanstack/react-query';
import type { Order } from '#contract/orders.ts';
import { orderQuery } from '#data/orders.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { clockOf, instantOf, millisOf, MINUTE, type Instant } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { ButtonLink } from '#ui/controls/button.tsx';
import { clock } from '#ui/text/icons.ts';
import { Message } from '#ui/notices/message.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { askAgainIn } from '#parts/forms/ask-again.ts';
import { OrderSlip } from '#features/orders/slip/order-slip.tsx';

/** The minute by which it is done: rounded up, so that it is never over already. */
const nextMinute = (at: Instant): Instant => instantOf(Math.ceil(millisOf(at) / MINUTE) * MINUTE);

/** Confirmed twice, being done: looked at again by itself until it is. */
export function InProgress({ order }: { readonly order: Order }) {
  const { t } = useTranslation(['orders', 'common']);
  useQuery({ ...orderQuery(order.id), refetchInterval: ({ state }) => askAgainIn(state.dataUpdateCount) });
  return (
    <>
      <Columns
        side={
          <div role="status">
            <Message tone="amber" icon={clock}>
              {t('inProgressLead', { time: order.dueBy === null ? '' : clockOf(nextMinute(order.dueBy)) })}
              <br />
              {t('mayLeave')}
            </Message>
          </div>
        }
      >
        <OrderSlip terms={order.terms} maskedNumber={order.maskedNumber} number={null} stamp={<Stamp state={t('inProgress')} closed={false} tone="amber" />} />
      </Columns>
      <Foot>
        <ButtonLink href={paths.home()}>{t('common:home')}</ButtonLink>
        <ButtonLink href={paths.orders()} kind="outlined">
          {t('toHistory')}
        </ButtonLink>
      </Foot>
    </>
  );
}
