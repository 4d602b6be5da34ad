import type { Order } from '#contract/orders.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { toneOf } from '#parts/formatting/reasons.ts';
import { useFormatReason } from '#parts/formatting/use-format-reason.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { ButtonLink } from '#ui/controls/button.tsx';
import { clock, info, stop } from '#ui/text/icons.ts';
import { NoticePanel } from '#ui/notices/notice-panel.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Note } from '#ui/text/text.tsx';
import { feePageOf } from '#features/orders/slip/back-to.ts';

const TITLE = { cancelled: 'cancelledTitle', lapsed: 'lapsedTitle', failed: 'failedTitle' } as const;
const SHAPE = { red: stop, amber: clock, grey: info } as const;

/** Given up, lapsed or failed: no slip, because nothing happened. */
export function NothingDone({ order }: { readonly order: Order }) {
  const { t } = useTranslation(['orders-ended', 'orders', 'order-labels']);
  const format = useFormatters();
  const formatReason = useFormatReason();
  const state = order.state === 'cancelled' || order.state === 'lapsed' ? order.state : 'failed';
  const reason = order.failure === null || order.failure.code === 'terms-changed' ? null : order.failure;
  const why = () => {
    if (state !== 'failed') return t(state === 'cancelled' ? 'cancelledLead' : 'lapsedLead');
    return reason === null ? t('failedChanged') : formatReason(reason);
  };
  // Nothing was charged: red is for money that was refused and for a suspended line.
  const tone = state === 'lapsed' ? 'amber' : reason === null ? 'grey' : toneOf(reason);
  return (
    <>
      <NoticePanel
        icon={SHAPE[tone]}
        tone={tone}
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
