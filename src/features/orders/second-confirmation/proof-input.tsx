import { useState } from 'react';
import type { Order } from '#contract/orders.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { focusOn } from '#parts/forms/focus.ts';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { LinkButton } from '#ui/controls/button.tsx';
import { CodeField, PasswordField } from '#ui/controls/secret-fields.tsx';
import { Dial } from '#parts/formatting/dial.tsx';
import { Note } from '#ui/text/text.tsx';
import { useOrderCode } from './use-order-code.ts';
import type { Second } from './use-second-confirmation.ts';

interface ProofInputProps {
  readonly order: Order;
  readonly second: Second;
}

function CodeInput({ order, second }: ProofInputProps) {
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
        readOnly={second.isSending}
        end={
          <LinkButton onClick={code.isBusy ? undefined : ask} aria-disabled={code.isBusy ? 'true' : undefined}>
            {code.label}
          </LinkButton>
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

function PasswordInput({ second }: Pick<ProofInputProps, 'second'>) {
  const { t } = useTranslation('orders');
  return (
    <PasswordField
      id="order-password"
      label={t('password')}
      hint={t('passwordHint')}
      error={second.error}
      labels={{ show: t('show'), hide: t('hide') }}
      value={second.typed}
      readOnly={second.isSending}
      onChange={(event) => second.type(event.currentTarget.value)}
    />
  );
}

/** What the second confirmation takes: the code bound to this order, or the service password where no SMS arrives. Another tap takes no input. */
export function ProofInput({ order, second }: ProofInputProps) {
  if (order.proof === 'sms-code') return <CodeInput order={order} second={second} />;
  return order.proof === 'service-password' ? <PasswordInput second={second} /> : null;
}
