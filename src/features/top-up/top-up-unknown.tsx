import type { Trouble } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { ProblemNote } from '#parts/trouble/problem-note.tsx';
import { Button, ButtonLink, LinkButton } from '#ui/controls/button.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Say } from '#ui/notices/say.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Quiet, Title } from '#ui/text/words.tsx';

export interface TopUpUnknownProps {
  readonly number: string;
  readonly lastFour: string;
  readonly trouble: Trouble | null;
  readonly isSending: boolean;
  readonly onRetry: () => void;
  readonly onAnother: () => void;
}

/** 结果确认中: the same slip with its ring still open. The card and its key are kept, so that trying again can only find out, never top up twice (W5). */
export function TopUpUnknown({ number, lastFour, trouble, isSending, onRetry, onAnother }: TopUpUnknownProps) {
  const { t } = useTranslation('top-up');
  return (
    <>
      <Slip
        label={t('unknownTitle')}
        stamp={<Stamp state={t('unknown')} closed={false} tone="amber" />}
        head={
          <>
            <Title>{t('unknownTitle')}</Title>
            <Quiet>{t('unknownLead')}</Quiet>
            <Quiet>{t('neither')}</Quiet>
          </>
        }
      >
        <Tear />
        <Row label={t('number')} value={number} />
        <Row label={t('byCard')} value={t('endsWith', { digits: lastFour })} />
      </Slip>
      <ProblemNote trouble={trouble} />
      <Say tone="jade">{t('onlyOnce')}</Say>
      <div>
        <LinkButton onClick={isSending ? undefined : onAnother}>{t('otherCard')}</LinkButton>
      </div>
      <Foot>
        <Button busy={isSending ? t('sending') : undefined} onClick={onRetry}>
          {t('retry')}
        </Button>
        <ButtonLink href={paths.balance()} kind="outlined">
          {t('seeBalance')}
        </ButtonLink>
      </Foot>
    </>
  );
}
