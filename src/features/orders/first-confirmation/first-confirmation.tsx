import type { OfferedTerms } from '#contract/terms.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Button, ButtonLink } from '#ui/controls/button.tsx';
import { clock } from '#ui/text/icons.ts';
import { Message } from '#ui/notices/message.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { formatAction, DONT, NOT_YET } from '#i18n/words/format-action.ts';
import { backTo } from '#features/orders/slip/back-to.ts';
import { CreateTrouble } from './create-trouble.tsx';
import { OpenAlready } from './open-already.tsx';
import { OrderSlip } from '#features/orders/slip/order-slip.tsx';
import { TapUnknown } from './tap-unknown.tsx';
import { useStartOrder } from './use-start-order.ts';
import { WhyNot } from './why-not.tsx';

const NEXT = { 'sms-code': 'nextByCode', 'service-password': 'nextByPassword' } as const;

/** The terms, and the first confirmation of them. Nothing has happened yet, and it says so. */
export function FirstConfirmation({ offered }: { readonly offered: OfferedTerms }) {
  const { t } = useTranslation(['orders', 'terms', 'order-fee']);
  const format = useFormatters();
  const { terms, proof, reason, openOrder, maskedNumber } = offered;
  const { begin, isSending, trouble, isUnknown, unknown } = useStartOrder(offered);
  if (unknown) return <TapUnknown {...unknown} />;
  const slip = <OrderSlip terms={terms} maskedNumber={maskedNumber} number={null} stamp={<Stamp state={t(`order-fee:${NOT_YET[terms.action]}`)} closed={false} tone="grey" />} />;
  if (openOrder !== null) return <OpenAlready order={openOrder}>{slip}</OpenAlready>;
  if (reason !== null) {
    return (
      <>
        {slip}
        <WhyNot reason={reason} back={backTo(terms)} />
      </>
    );
  }
  return (
    <>
      {slip}
      <Message icon={clock}>
        {t('nothingYet')}
        <br />
        {proof === 'tap' ? null : t(`order-fee:${NEXT[proof]}`)}
      </Message>
      <CreateTrouble trouble={isSending ? null : trouble} isUnknown={isUnknown} />
      <Foot>
        <Button busy={isSending ? t('order-fee:sending') : undefined} onClick={begin}>
          {proof === 'tap' ? formatAction(terms, t, format) : t(proof === 'sms-code' ? 'order-fee:goOnByCode' : 'order-fee:goOnByPassword')}
        </Button>
        <ButtonLink href={backTo(terms)} kind="outlined">
          {t(`order-fee:${DONT[terms.action]}`)}
        </ButtonLink>
      </Foot>
    </>
  );
}
