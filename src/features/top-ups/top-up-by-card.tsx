import { useRef, useState, type SubmitEvent } from 'react';
import type { AccountStanding } from '#contract/account/payments.ts';
import { CARD_DIGITS } from '#contract/account/top-ups.ts';
import { useTopUp } from '#data/account/top-ups.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { focusOn } from '#parts/forms/focus.ts';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { useGoOn } from '#parts/forms/use-go-on.ts';
import { isTerminal } from '#platform/terminal.ts';
import { Button, ButtonLink } from '#ui/controls/button.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Note, Title } from '#ui/text/text.tsx';
import { AccountNow } from './account-now.tsx';
import { CardField } from './card-field.tsx';
import { DoneBefore } from './done-before.tsx';
import { TopUpUnknown } from './top-up-unknown.tsx';

const FORM = 'top-up';

/** One card, from its number to what came of it. The number is in this component's memory alone, and goes once the card is used; a wrong one stays, to be compared with the card. */
export function TopUpByCard({ number, standing, onAnother }: { readonly number: string; readonly standing: AccountStanding; readonly onAnother: () => void }) {
  const { t } = useTranslation('top-ups');
  const goOn = useGoOn();
  const form = useRef<HTMLFormElement>(null);
  const [card, setCard] = useState('');
  const [error, setError] = useState<string>();
  const { submit, isSending, trouble, isUnknown } = useTopUp();

  const doneAt = trouble?.code === 'card-used' ? trouble.problem?.at : undefined;
  const send = async () => {
    if (card.length !== CARD_DIGITS) {
      setError(card === '' ? t('missing') : t('tooShort', { count: card.length }));
      focusOn(form.current);
      return;
    }
    const topUp = await submit({ body: { card } }, (refusal) => {
      if (refusal.kind !== 'problem' || refusal.leavesUnknown) return;
      focusOn(form.current)?.select();
    });
    if (topUp === null) return;
    setCard('');
    await goOn(paths.topUpSlip(topUp.number));
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void send();
  };
  const onType = (digits: string) => {
    setCard(digits);
    setError(undefined);
  };

  if (isUnknown) return <TopUpUnknown number={number} lastFour={card.slice(-4)} trouble={trouble} isSending={isSending} onRetry={() => void send()} onAnother={onAnother} />;
  if (doneAt !== undefined) return <DoneBefore at={doneAt} onAnother={onAnother} />;
  return (
    <>
      <form ref={form} id={FORM} noValidate onSubmit={onSubmit} aria-label={t('title')}>
        <Title>{t('forNumber', { number })}</Title>
        <AccountNow standing={standing} />
        <Note>{t('lead')}</Note>
        <FormTrouble trouble={trouble} />
        <CardField id="recharge-card" label={t('card')} hint={t('cardHint')} error={error} digits={card} onDigits={onType} readOnly={isSending} />
      </form>
      <Foot>
        <Button type="submit" form={FORM} busy={isSending ? t('sending') : undefined}>
          {t('submit')}
        </Button>
        {isTerminal() ? null : (
          <ButtonLink href={paths.pay()} kind="text">
            {t('otherWays')}
          </ButtonLink>
        )}
      </Foot>
    </>
  );
}
