import { useState } from 'react';
import type { Order } from '#contract/orders.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { readCode } from '#lib/typed.ts';
import { focusOn } from '#parts/forms/focus.ts';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { LinkButton } from '#ui/controls/button.tsx';
import { CodeField } from '#ui/controls/typed/secret-fields.tsx';
import { Dial } from '#parts/formatting/dial.tsx';
import { Note } from '#ui/text/text.tsx';
import { useOrderCode } from './use-order-code.ts';
import type { Second } from './use-second-confirmation.ts';

interface CodeInputProps {
  readonly order: Order;
  readonly second: Second;
}

/** The code bound to this order. */
export function CodeInput({ order, second }: CodeInputProps) {
  const { t } = useTranslation('orders');
  const code = useOrderCode(order, second.trouble?.code === 'code-expired' || second.trouble?.problem?.attemptsLeft === 0);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const ask = () => {
    code.ask();
    focusOn(document, '#order-code');
  };
  return (
    <>
      <CodeField
        id="order-code"
        label={t('code')}
        hint={code.note}
        error={second.error}
        value={second.typed}
        onText={second.type}
        read={readCode}
        readOnly={second.isSending}
        end={
          code.label === null ? null : (
            <LinkButton onClick={code.isBusy ? undefined : ask} aria-disabled={code.isBusy ? 'true' : undefined}>
              {code.label}
            </LinkButton>
          )
        }
      />
      <FormTrouble trouble={code.trouble} />
      <div>
        <LinkButton aria-expanded={isHelpOpen} onClick={() => setHelpOpen(!isHelpOpen)}>
          {t('noCode')}
        </LinkButton>
      </div>
      {isHelpOpen ? (
        <Note>
          <Dial>{t('noCodeHelp')}</Dial>
        </Note>
      ) : null}
    </>
  );
}
