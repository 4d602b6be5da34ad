import { useEffect, useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Button, ButtonLink } from '#ui/controls/button.tsx';
import { LiteLink } from './lite-link.tsx';
import { clock } from '#ui/text/icons.ts';
import { Message } from '#ui/notices/message.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Skeleton, type SkeletonPart } from '#ui/layout/skeleton.tsx';
import { Unseen } from '#ui/text/unseen.tsx';

/** When the screen says that it is still looking, and when it offers a way out (D23), in ms. */
const STILL_LOOKING_AFTER_MS = 3000;
const OFFERS_RETRY_AFTER_MS = 10_000;

/** What will be there; `isHalf`: on a wide screen in the left of two columns. */
export interface ReservedPlace {
  readonly shapes: readonly SkeletonPart[];
  readonly isHalf?: boolean | undefined;
}

/** What stands in a screen's place while it is fetched: its skeleton, then a word, then a way out. */
export function Loading({ shapes, isHalf = false, onRetry }: ReservedPlace & { onRetry: () => void }) {
  const { t } = useTranslation('common');
  const [phase, setPhase] = useState<'quiet' | 'still' | 'long'>('quiet');
  useEffect(() => {
    const still = setTimeout(() => setPhase('still'), STILL_LOOKING_AFTER_MS);
    const long = setTimeout(() => setPhase('long'), OFFERS_RETRY_AFTER_MS);
    return () => {
      clearTimeout(still);
      clearTimeout(long);
    };
  }, []);
  return (
    <>
      {isHalf ? (
        <Columns>
          <Skeleton shapes={shapes} />
        </Columns>
      ) : (
        <Skeleton shapes={shapes} />
      )}
      {phase === 'quiet' ? <Unseen live>{t('loading')}</Unseen> : null}
      {phase === 'still' ? (
        <div role="status">
          <Message icon={clock}>{t('stillLoading')}</Message>
        </div>
      ) : null}
      {phase === 'long' ? (
        <>
          <div role="status">
            <Message icon={clock} tone="amber">
              {t('longLoading')}
            </Message>
          </div>
          <LiteLink />
          <Foot>
            <Button onClick={onRetry}>{t('retry')}</Button>
            <ButtonLink href={paths.home()} kind="outlined">
              {t('home')}
            </ButtonLink>
          </Foot>
        </>
      ) : null}
    </>
  );
}
