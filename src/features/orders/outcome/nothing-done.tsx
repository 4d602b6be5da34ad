import type { Order } from '#contract/orders.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { useFormatReason } from '#parts/formatting/use-format-reason.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { ButtonLink } from '#ui/controls/button.tsx';
import { clock, info, stop } from '#ui/text/icons.ts';
import { NoticePanel } from '#ui/notices/notice-panel.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Note } from '#ui/text/text.tsx';
import { feePageOf } from '#features/orders/slip/back-to.ts';

const SHAPE = { cancelled: info, lapsed: clock, failed: stop } as const;
const TITLE = { cancelled: 'cancelledTitle', lapsed: 'lapsedTitle', failed: 'failedTitle' } as const;
const TONE = { cancelled: 'grey', lapsed: 'amber', failed: 'red' } as const;

/** Given up, lapsed or failed: no slip, because nothing happened. */
export function NothingDone({ order }: { readonly order: Order }) {
  const { t } = useTranslation(['orders-ended', 'orders', 'order-labels']);
  const format = useFormatters();
  const formatReason = useFormatReason();
  const state = order.state === 'cancelled' || order.state === 'lapsed' ? order.state : 'failed';
  const why = () => {
    if (state !== 'failed') return t(state === 'cancelled' ? 'cancelledLead' : 'lapsedLead');
    return order.failure === null || order.failure.code === 'terms-changed' ? t('failedChanged') : formatReason(order.failure);
  };
  return (
    <>
      <NoticePanel
        icon={SHAPE[state]}
        tone={TONE[state]}
        title={t(TITLE[state])}
        rule={
          <>
            <p>{why()}</p>
            <Note>
              {t('what', { action: t(`order-labels:${order.terms.action}`), name: format.name(order.terms.name) })}
              {order.settledAt === null ? null : ` · ${format.moment(order.settledAt)}`}
            </Note>
          </>
        }
      />
      <Foot>
        <ButtonLink href={feePageOf(order.terms)}>{t('again')}</ButtonLink>
        <ButtonLink href={paths.orders()} kind="outlined">
          {t('orders:toHistory')}
        </ButtonLink>
      </Foot>
    </>
  );
}
