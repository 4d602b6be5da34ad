import { useSuspenseQuery } from '@tanstack/react-query';
import type { RefundList } from '#contract/care/refunds.ts';
import { refundListQuery } from '#data/care/refunds.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Page } from '#parts/page/page.tsx';
import { StaleNotice } from '#parts/page/stale-notice.tsx';
import { ButtonLink } from '#ui/controls/button.tsx';
import { Row } from '#ui/figures/row.tsx';
import { SectionGrid } from '#ui/layout/section-grid.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { formatState } from './format-refund.ts';
import { Note } from '#ui/text/text.tsx';

/** Still with somebody: the customer, who chooses how it is paid, or the person who decides. */
const isOpen = ({ state }: RefundList['refunds'][number]) => state === 'granted' || state === 'with-person';

/** Some of them under their heading; nothing where there are none. */
function Listed({ title, refunds }: { readonly title: string; readonly refunds: RefundList['refunds'] }) {
  const { t } = useTranslation('refunds');
  const format = useFormatters();
  if (refunds.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {refunds.map((refund) => {
          const { id, name, month, createdAt, total } = refund;
          return (
            <li key={id}>
              <Row
                href={paths.refund(id)}
                label={t('charge', { name: format.name(name), month: format.month(month) })}
                value={total > 0 ? formatAmount(total, format) : formatState(refund, t)}
                note={total > 0 ? formatState(refund, t) : t('askedAt', { time: format.moment(createdAt) })}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Content() {
  const { t } = useTranslation('refunds');
  const { data } = useSuspenseQuery(refundListQuery());
  return (
    <>
      <StaleNotice query={refundListQuery()} asOf={data.asOf} />
      <Note>{t('promise')}</Note>
      {data.refunds.length === 0 ? <p>{t('none')}</p> : null}
      <SectionGrid>
        <Listed title={t('open')} refunds={data.refunds.filter(isOpen)} />
        <Listed title={t('settled')} refunds={data.refunds.filter((refund) => !isOpen(refund))} />
      </SectionGrid>
      <Foot>
        <ButtonLink href={paths.bills()} kind={data.refunds.length === 0 ? 'primary' : 'outlined'}>
          {t('seeBills')}
        </ButtonLink>
      </Foot>
    </>
  );
}

/** Charges asked back, with how each stands (S8). */
export function Component() {
  const { t } = useTranslation('refunds');
  return (
    <Page title={t('title')} back={paths.me()} shapes={['note', 'item', 'item', 'button']}>
      <Content />
    </Page>
  );
}
