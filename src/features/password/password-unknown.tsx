import type { Trouble } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { ProblemNote } from '#parts/trouble/problem-note.tsx';
import { Button, ButtonLink } from '#ui/controls/button.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Say } from '#ui/notices/say.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Quiet, Title } from '#ui/text/words.tsx';

export interface PasswordUnknownProps {
  /** Masked. */
  readonly number: string;
  readonly trouble: Trouble | null;
  readonly isSending: boolean;
  readonly onRetry: () => void;
}

/** 结果确认中: both passwords are kept in memory with their key, so that trying again can only find out (W5). */
export function PasswordUnknown({ number, trouble, isSending, onRetry }: PasswordUnknownProps) {
  const { t } = useTranslation('password');
  return (
    <>
      <Slip
        label={t('unknown')}
        stamp={<Stamp state={t('checking')} closed={false} tone="amber" />}
        head={
          <>
            <Title>{t('unknown')}</Title>
            <Quiet>{t('unknownLead')}</Quiet>
          </>
        }
      >
        <Tear />
        <Row label={t('number')} value={number} />
      </Slip>
      <ProblemNote trouble={trouble} />
      <Say tone="jade">{t('onlyOnce')}</Say>
      <Foot>
        <Button busy={isSending ? t('retrying') : undefined} onClick={onRetry}>
          {t('retry')}
        </Button>
        <ButtonLink href={paths.signIn()} kind="outlined">
          {t('tryNew')}
        </ButtonLink>
      </Foot>
    </>
  );
}
