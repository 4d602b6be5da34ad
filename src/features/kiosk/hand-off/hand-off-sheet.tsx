import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { createHandOff, HandOff } from '#contract/terminal/hand-offs.ts';
import { handOffQuery } from '#data/terminal/hand-off.ts';
import type { Write } from '#data/wire/use-write.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { millisOf, SECOND, type Millis } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { QrCode } from '#features/kiosk/slip/qr-code.tsx';
import { ProblemNote } from '#parts/trouble/problem-note.tsx';
import { Button } from '#ui/controls/button.tsx';
import { Sheet } from '#ui/layout/sheet.tsx';
import { Note } from '#ui/text/text.tsx';
import styles from './hand-off-sheet.module.css';

/** Seconds until then, by how long the operator said it lasts: the terminal's own clock may be wrong. */
function useSecondsLeft({ asOf, expiresAt }: HandOff): number {
  const [shownAt] = useState(Date.now);
  const [now, setNow] = useState<Millis>(shownAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND / 4);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((shownAt + millisOf(expiresAt) - millisOf(asOf) - now) / SECOND));
}

interface ShownProps {
  readonly handOff: HandOff;
  readonly onOver: () => void;
  readonly onTaken: () => void;
  readonly onBusy: (isBusy: boolean) => void;
}

/** The code while it holds. */
function Shown({ handOff, onOver, onTaken, onBusy }: ShownProps) {
  const { t } = useTranslation('hand-off');
  const seconds = useSecondsLeft(handOff);
  const state = useQuery(handOffQuery(handOff.id)).data?.state ?? 'waiting';
  const isOver = seconds === 0 || state === 'over';
  const settle = useEffectEvent(() => {
    if (state === 'open') onTaken();
    else if (isOver) onOver();
  });
  useEffect(() => settle(), [state, isOver]);
  const setBusy = useEffectEvent(onBusy);
  useEffect(() => {
    setBusy(true);
    return () => setBusy(false);
  }, []);
  return (
    <div className={styles.shown}>
      <QrCode text={new URL(paths.handOff(handOff.id), location.origin).href} />
      <p className={styles.seconds}>{t('secondsLeft', { seconds })}</p>
      <ol>
        <li>{t('scan')}</li>
        <li>{t('signIn')}</li>
        <li>{t('carryOn')}</li>
      </ol>
      <Note>{t('clears')}</Note>
      <Note>{t('unsent')}</Note>
    </div>
  );
}

export interface HandOffSheetProps extends Omit<ShownProps, 'handOff'> {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly creation: Pick<Write<typeof createHandOff>, 'isSending' | 'trouble'>;
  /** The one that is shown; null while it is made, and once it is over. */
  readonly handOff: HandOff | null;
  readonly onAnother: () => void;
}

/** The page that stands here, for one's own phone (K8): scanned within a minute, once. */
export function HandOffSheet({ isOpen, onClose, creation, handOff, onAnother, ...shown }: HandOffSheetProps) {
  const { t } = useTranslation(['hand-off', 'common']);
  const { isSending, trouble } = creation;
  const isMissing = handOff === null;
  return (
    <Sheet
      open={isOpen}
      onClose={onClose}
      title={t('onPhone')}
      closeWord={t('common:close')}
      foot={
        isMissing ? (
          <Button busy={isSending ? t('making') : undefined} onClick={onAnother}>
            {t('another')}
          </Button>
        ) : null
      }
    >
      {isMissing && !isSending && trouble === null ? <p role="status">{t('over')}</p> : null}
      <ProblemNote trouble={isSending ? null : trouble} />
      {isMissing ? null : <Shown key={handOff.id} handOff={handOff} {...shown} />}
    </Sheet>
  );
}
