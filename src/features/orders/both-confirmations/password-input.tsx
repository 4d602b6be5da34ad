import { useTranslation } from '#i18n/use-translation.ts';
import { PasswordField } from '#ui/controls/typed/secret-fields.tsx';
import type { Second } from '#features/orders/second-confirmation/use-second-confirmation.ts';

/** The service password, where no SMS arrives. */
export function PasswordInput({ second, isSending }: { readonly second: Pick<Second, 'typed' | 'type' | 'error'>; readonly isSending: boolean }) {
  const { t } = useTranslation('order-password');
  return (
    <PasswordField
      id="order-password"
      label={t('password')}
      hint={t('passwordHint')}
      error={second.error}
      labels={{ show: t('show'), hide: t('hide') }}
      value={second.typed}
      readOnly={isSending}
      onChange={(event) => second.type(event.currentTarget.value)}
    />
  );
}
