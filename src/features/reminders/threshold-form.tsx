import { useState, type SubmitEvent } from 'react';
import { THRESHOLDS } from '#contract/account/reminders.ts';
import { useSetThreshold } from '#data/account/reminders.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatYuan, type Fen } from '#lib/money.ts';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { Button } from '#ui/controls/button.tsx';
import { Chips } from '#ui/controls/chips.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';

/** The balance at which one wants to be told: chosen, then set by a button that says the whole act. */
export function ThresholdForm({ threshold }: { readonly threshold: Fen }) {
  const { t } = useTranslation('reminders');
  const [picked, setPicked] = useState<string | null>(null);
  const { submit, isSending, trouble, isUnknown } = useSetThreshold();
  /** What was asked for last; set once the operator says so. */
  const [asked, setAsked] = useState<number | null>(null);
  const isSet = asked === threshold;
  const chosen = THRESHOLDS.find((each) => String(each) === picked) ?? null;
  // Where nobody knows what it is now, what it was is a change as well.
  const isChange = chosen !== null && (isUnknown || chosen !== threshold);
  const pick = (value: string) => {
    setAsked(null);
    setPicked(value);
  };
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!isChange) return;
    setAsked(chosen);
    await submit({ body: { threshold: chosen } });
  };
  return (
    <form noValidate onSubmit={(event) => void onSubmit(event)} aria-label={t('balance')}>
      <FormTrouble trouble={isSending ? null : trouble} />
      {isUnknown ? <Message tone="amber">{t('unknown')}</Message> : null}
      <Chips
        legend={t('tellAt')}
        name="threshold"
        value={picked ?? String(threshold)}
        onChange={pick}
        options={THRESHOLDS.map((each) => ({ value: String(each), label: String(each / 100) }))}
      />
      <Note>{t('tellWhen')}</Note>
      {isSet ? (
        <div role="status">
          <Message tone="jade">{t('isSet', { threshold: formatYuan(threshold) })}</Message>
        </div>
      ) : null}
      {isChange ? (
        <Button type="submit" busy={isSending ? t('setting') : undefined}>
          {t('set', { threshold: String(chosen / 100) })}
        </Button>
      ) : null}
    </form>
  );
}
