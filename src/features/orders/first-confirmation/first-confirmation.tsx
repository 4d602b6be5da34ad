import type { OfferedTerms } from '#contract/terms.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Button, ButtonLink } from '#ui/controls/button.tsx';
import { clock } from '#ui/text/icons.ts';
import { Message } from '#ui/notices/message.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { DONT, NOT_YET } from '#i18n/words/before-anything.ts';
import { formatAction } from '#i18n/words/format-action.ts';
import { isElder } from '#features/orders/format/is-elder.ts';
import { backTo } from '#features/orders/slip/back-to.ts';
import { CreateTrouble } from './create-trouble.tsx';
import { OpenAlready } from './open-already.tsx';
import { OrderSlip } from '#features/orders/slip/order-slip.tsx';
import { UnknownHere } from '#features/orders/outcome/unknown-here.tsx';
import { useStartOrder } from './use-start-order.ts';
import { WhyNot } from './why-not-later.ts';

/** The terms, and the first confirmation of them: a code follows, or nothing but this tap. Nothing has happened yet, and it says so. */
export function FirstConfirmation({ offered }: { readonly offered: OfferedTerms }) {
  const { t } = useTranslation(['orders', 'terms', 'order-fee']);
  const format = useFormatters();
  const { terms, proof, reason, openOrder, maskedNumber } = offered;
  const { begin, isSending, trouble, isUnknown, unknown } = useStartOrder(offered);
  if (unknown) return <UnknownHere {...unknown} />;
  const slip = <OrderSlip terms={terms} maskedNumber={maskedNumber} number={null} stamp={<Stamp state={t(`order-fee:${NOT_YET[terms.action]}`)} closed={false} tone="grey" />} />;
  if (openOrder !== null) return <OpenAlready order={openOrder}>{slip}</OpenAlready>;
  if (reason !== null)
    return (
      <WhyNot reason={reason} back={backTo(terms)}>
        {slip}
      </WhyNot>
    );
  return (
    <>
      <Columns
        side={
          <>
            {/* To elders the stamp says it. */}
            {proof === 'tap' && isElder() ? null : (
              <Message icon={clock}>
                {t('nothingYet')}
                <br />
                {proof === 'tap' ? null : t('order-fee:nextByCode')}
              </Message>
            )}
            <CreateTrouble trouble={isSending ? null : trouble} isUnknown={isUnknown} />
          </>
        }
      >
        {slip}
      </Columns>
      <Foot>
        <Button busy={isSending ? t('order-fee:sending') : undefined} onClick={begin}>
          {proof === 'tap' ? formatAction(terms, t, format) : t('order-fee:goOnByCode')}
        </Button>
        <ButtonLink href={backTo(terms)} kind="outlined">
          {t(`order-fee:${DONT[terms.action]}`)}
        </ButtonLink>
      </Foot>
    </>
  );
}
