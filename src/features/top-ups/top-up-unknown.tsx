import type { Trouble } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { OpenSlip } from '#parts/trouble/open-slip.tsx';
import { OutcomeUnknown } from '#parts/forms/outcome-unknown.tsx';
import { Button, ButtonLink, LinkButton } from '#ui/controls/button.tsx';
import { Row } from '#ui/figures/row.tsx';

export interface TopUpUnknownProps {
  readonly number: string;
  readonly lastFour: string;
  readonly trouble: Trouble | null;
  readonly isSending: boolean;
  readonly onRetry: () => void;
  readonly onAnother: () => void;
}

/** The outcome of a top-up is unknown: the card and its key are kept, so that trying again can only find out, never top up twice (W5). */
export function TopUpUnknown({ number, lastFour, trouble, isSending, onRetry, onAnother }: TopUpUnknownProps) {
  const { t } = useTranslation('top-ups');
  return (
    <OutcomeUnknown
      slip={
        <OpenSlip state={t('unknown')} title={t('unknownTitle')} leads={[t('unknownLead'), t('neither')]}>
          <Row label={t('number')} value={number} />
          <Row label={t('byCard')} value={t('endsWith', { digits: lastFour })} />
        </OpenSlip>
      }
      trouble={trouble}
      onlyOnce={t('onlyOnce')}
      beside={<LinkButton onClick={isSending ? undefined : onAnother}>{t('otherCard')}</LinkButton>}
    >
      <Button busy={isSending ? t('sending') : undefined} onClick={onRetry}>
        {t('retry')}
      </Button>
      <ButtonLink href={paths.balance()} kind="outlined">
        {t('seeBalance')}
      </ButtonLink>
    </OutcomeUnknown>
  );
}
