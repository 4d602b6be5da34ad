import { useNavigate } from 'react-router';
import type { OfferedTerms } from '#contract/orders.ts';
import { useConfirmOrder, useCreateOrder } from '#data/orders.ts';
import { isProblem } from '#data/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths, routeOf } from '#lib/paths.ts';
import { ToSignIn } from '#parts/to-sign-in.tsx';
import { useWords } from '#parts/use-words.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { clock } from '#ui/icons.ts';
import { Say } from '#ui/say.tsx';
import { Foot } from '#ui/screen.tsx';
import { Stamp } from '#ui/stamp.tsx';
import { actWords, DONT, NOT_YET } from './action-words.ts';
import { backTo } from './back-to.ts';
import { CreateTrouble } from './create-trouble.tsx';
import { OpenAlready } from './open-already.tsx';
import { OrderSlip } from './order-slip.tsx';
import { WhyNot } from './why-not.tsx';

const NEXT = { 'sms-code': 'nextByCode', 'service-password': 'nextByPassword' } as const;

/** Goes from the terms to the order. What takes only another tap is confirmed by the same one: the terms stood above it. */
function useBegin({ terms, proof }: OfferedTerms) {
  const navigate = useNavigate();
  const create = useCreateOrder();
  const confirm = useConfirmOrder();
  const begin = async () => {
    const order = await create.submit({ body: { action: terms.action, service: terms.service, version: terms.version } });
    if (order === null) return;
    // Whatever comes of the confirmation, the order's own page says it.
    if (proof === 'tap') await confirm.submit({ params: { order: order.id }, body: { method: 'tap' } });
    await navigate(routeOf(paths.order(order.id)), { replace: true });
  };
  return { begin: () => void begin(), isSending: create.isSending || confirm.isSending, trouble: create.trouble, isUnknown: create.isUnknown };
}

/** The terms, and the first confirmation of them. Nothing has happened yet, and it says so. */
export function FirstConfirmation({ offered }: { readonly offered: OfferedTerms }) {
  const { t } = useTranslation(['orders', 'terms']);
  const words = useWords();
  const { terms, proof, refusal, openOrder, maskedNumber } = offered;
  const { begin, isSending, trouble, isUnknown } = useBegin(offered);
  if (trouble && isProblem(trouble, 'session-required', 'session-expired')) return <ToSignIn trouble={trouble} />;
  const slip = <OrderSlip terms={terms} maskedNumber={maskedNumber} number={null} stamp={<Stamp state={t(NOT_YET[terms.action])} closed={false} tone="grey" />} />;
  if (openOrder !== null) return <OpenAlready order={openOrder}>{slip}</OpenAlready>;
  if (refusal !== null) {
    return (
      <>
        {slip}
        <WhyNot reason={refusal} back={backTo(terms)} />
      </>
    );
  }
  return (
    <>
      {slip}
      <Say icon={clock}>
        {t('nothingYet')}
        <br />
        {proof === 'tap' ? null : t(NEXT[proof])}
      </Say>
      <CreateTrouble trouble={isSending ? null : trouble} isUnknown={isUnknown} terms={terms} />
      <Foot>
        <Button busy={isSending ? t('sending') : undefined} onClick={begin}>
          {proof === 'tap' ? actWords(terms, t, words) : t(proof === 'sms-code' ? 'goOnByCode' : 'goOnByPassword')}
        </Button>
        <ButtonLink href={backTo(terms)} kind="outlined">
          {t(DONT[terms.action])}
        </ButtonLink>
      </Foot>
    </>
  );
}
