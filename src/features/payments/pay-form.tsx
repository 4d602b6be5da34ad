import { useRef, useState, type SubmitEvent } from 'react';
import { LEAST_PAYMENT, MOST_PAYMENT, PAYMENT_STEP, type AccountStanding } from '#contract/account/payments.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { DIAL_HOTLINE } from '#lib/hotline.ts';
import { fen, formatYuan, type Fen } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { readAmount, readPlain } from '#lib/typed.ts';
import { focusOn } from '#parts/forms/focus.ts';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { Button, ButtonLink, TextLink } from '#ui/controls/button.tsx';
import { Chips } from '#ui/controls/chips.tsx';
import { ReadField } from '#ui/controls/typed/read-field.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';
import { usePay } from './use-pay.ts';

const FORM = 'pay';
const SETTLE = 'settle';
const OTHER = 'other';
/** Amounts a tap away, in fen. */
const AMOUNTS: readonly Fen[] = [1000, 3000, 5000, 10_000, 20_000, 30_000, 50_000].map(fen);
/** Of them, what is chosen for whoever owes nothing. */
const USUAL = String(5000);
/** Whole yuan, as hints say them. */
const wholeYuan = (amount: number) => String(amount / 100);
/** An amount as its figures alone; '' for what is none. */
const readFigures = (text: string) => (readAmount(text) === null ? '' : readPlain(text).replace(/[^\d.]/g, ''));

/** How much: all that is owed first, then amounts a tap away, then one to type. The button says the whole act. */
export function PayForm({ standing: { owed, suspension } }: { readonly standing: AccountStanding }) {
  const { t } = useTranslation('payments');
  const form = useRef<HTMLFormElement>(null);
  const [picked, setPicked] = useState(SETTLE);
  // What was owed may have been paid meanwhile, elsewhere.
  const chosen = picked === SETTLE && owed <= 0 ? USUAL : picked;
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const { pay, isSending, trouble, isUnknown, hasNoCashier } = usePay();

  const isSettling = chosen === SETTLE;
  const amount = isSettling ? owed : chosen === OTHER ? readAmount(typed) : fen(Number(chosen));
  const isAllowed = amount !== null && (isSettling || (amount >= LEAST_PAYMENT && amount <= MOST_PAYMENT && amount % PAYMENT_STEP === 0));
  const left = isAllowed && amount < owed ? fen(owed - amount) : null;
  const limits = { least: wholeYuan(LEAST_PAYMENT), most: wholeYuan(MOST_PAYMENT) };

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isAllowed) return pay(isSettling ? 'arrears' : 'top-up', amount);
    setError(typed.trim() === '' ? t('amountMissing') : t('amountWrong', limits));
    focusOn(form.current, 'input[inputmode]');
  };
  const onType = (text: string) => {
    setTyped(text);
    setError(undefined);
  };
  const options = [
    ...(owed > 0 ? [{ value: SETTLE, label: t('settle', { amount: formatYuan(owed) }), wide: true }] : []),
    ...AMOUNTS.map((each) => ({ value: String(each), label: wholeYuan(each) })),
    { value: OTHER, label: t('other') },
  ];
  return (
    <>
      <form ref={form} id={FORM} noValidate onSubmit={onSubmit} aria-label={t('title')}>
        <FormTrouble trouble={trouble} />
        {isUnknown ? <Message>{t('nothingTaken')}</Message> : null}
        {hasNoCashier ? (
          <Message tone="red">
            {t('noCashier')} <TextLink href={DIAL_HOTLINE}>{t('call')}</TextLink>
          </Message>
        ) : null}
        <Chips legend={t('howMuch')} name="amount" value={chosen} onChange={setPicked} options={options} />
        {chosen === OTHER ? (
          <ReadField
            id="other-amount"
            label={t('amount')}
            hint={t('amountHint', limits)}
            error={error}
            value={typed}
            onText={onType}
            read={readFigures}
            inputMode="decimal"
            autoComplete="off"
            enterKeyHint="go"
            readOnly={isSending}
          />
        ) : null}
        {left === null ? null : <Message tone="amber">{t(suspension ? 'stillMissingToResume' : 'stillOwing', { amount: formatYuan(left) })}</Message>}
        <Note>{t('methods')}</Note>
      </form>
      <Foot>
        <Button type="submit" form={FORM} busy={isSending ? t('leaving') : undefined}>
          {isSettling ? t('settleNow', { amount: formatYuan(owed) }) : isAllowed ? t('payNow', { amount: formatYuan(amount) }) : t('pay')}
        </Button>
        <ButtonLink href={paths.topUp()} kind="text">
          {t('byCard')}
        </ButtonLink>
      </Foot>
    </>
  );
}
