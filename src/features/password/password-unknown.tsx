import type { Trouble } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { OpenSlip } from '#parts/trouble/open-slip.tsx';
import { OutcomeUnknown } from '#parts/forms/outcome-unknown.tsx';
import { Button, ButtonLink } from '#ui/controls/button.tsx';
import { Row } from '#ui/figures/row.tsx';

export interface PasswordUnknownProps {
  /** Masked. */
  readonly number: string;
  readonly trouble: Trouble | null;
  readonly isSending: boolean;
  readonly onRetry: () => void;
}

/** The outcome of a change is unknown: both passwords are kept in memory with their key, so that trying again can only find out (W5). */
export function PasswordUnknown({ number, trouble, isSending, onRetry }: PasswordUnknownProps) {
  const { t } = useTranslation('password');
  return (
    <OutcomeUnknown
      slip={
        <OpenSlip state={t('checking')} title={t('unknown')} leads={[t('unknownLead')]}>
          <Row label={t('number')} value={number} />
        </OpenSlip>
      }
      trouble={trouble}
      onlyOnce={t('onlyOnce')}
    >
      <Button busy={isSending ? t('retrying') : undefined} onClick={onRetry}>
        {t('retry')}
      </Button>
      <ButtonLink href={paths.signIn()} kind="outlined">
        {t('tryNew')}
      </ButtonLink>
    </OutcomeUnknown>
  );
}
