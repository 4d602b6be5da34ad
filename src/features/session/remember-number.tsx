import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { askRememberedNumber, useForgetNumber } from '#data/sign-in/remembered-number.ts';
import { isProblem, type Trouble } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { ProblemNote } from '#parts/trouble/problem-note.tsx';
import { noteRemembersNumber, remembersNumber } from '#platform/remembers-number.ts';
import { Checkbox } from '#ui/controls/checkbox.tsx';
import { Message } from '#ui/notices/message.tsx';
import styles from './remember-number.module.css';
import { useReadInPlace } from './use-read-in-place.ts';

export interface RememberNumberProps {
  readonly form: RefObject<HTMLFormElement | null>;
  /** Why the last try to sign in did not succeed. */
  readonly trouble: Trouble | null;
}

/**
 * The number this device remembers (docs/decisions/0023). The tick says that it does; clearing it forgets. The number stands masked in
 * the form's own field, which keeps its text itself, and cannot be changed there meanwhile.
 */
export function RememberNumber({ form, trouble: refused }: RememberNumberProps) {
  const { t } = useTranslation('remembered-number');
  const [isRemembered, setRemembered] = useState(false);
  const [isWished, setWished] = useState(false);
  const [said, setSaid] = useState<'numberForgotten' | 'numberNotRemembered' | null>(null);
  const { submit, isSending, trouble } = useForgetNumber();
  useReadInPlace(form);

  const field = () => form.current?.querySelector<HTMLInputElement>('#msisdn');
  const show = useEffectEvent((masked: string | null) => {
    const input = field();
    if (masked === null) return noteRemembersNumber(false);
    // Another number is being typed already.
    if (input?.value !== '') return undefined;
    input.value = masked;
    input.readOnly = true;
    setRemembered(true);
    return setWished(true);
  });
  const drop = (why: typeof said) => {
    setRemembered(false);
    setWished(false);
    setSaid(why);
  };
  // Forgotten from another device meanwhile: the operator says that a number is missing.
  if (isRemembered && isProblem(refused, 'malformed-request')) drop('numberNotRemembered');
  const empty = useEffectEvent(() => {
    noteRemembersNumber(false);
    const input = field();
    if (!input) return;
    input.value = '';
    input.readOnly = false;
    input.focus();
  });
  useEffect(() => {
    if (said) empty();
  }, [said]);
  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      if (!remembersNumber()) return;
      const { maskedNumber } = await askRememberedNumber();
      if (!isGone) show(maskedNumber);
    };
    ask().catch(() => undefined); // without an answer the number is typed, as on any other device
    return () => {
      isGone = true;
    };
  }, []);
  const forget = async () => {
    if ((await submit({})) !== null) drop('numberForgotten');
  };
  const onTick = (isTicked: boolean) => {
    setSaid(null);
    if (isRemembered) return void forget();
    setWished(isTicked);
    // That there is something to ask for, next time; whether there is, the operator says then.
    noteRemembersNumber(isTicked);
  };
  return (
    <div className={styles.offer}>
      <ProblemNote trouble={isSending ? null : trouble} />
      {said ? (
        <div role="status">
          <Message tone="grey">{t(said)}</Message>
        </div>
      ) : null}
      <Checkbox
        name="remember"
        form="sign-in-form"
        label={t('remember')}
        hint={t(isSending ? 'forgetting' : isRemembered ? 'rememberedHere' : 'rememberHint')}
        checked={isWished}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
    </div>
  );
}
