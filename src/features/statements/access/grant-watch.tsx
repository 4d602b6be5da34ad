import { useTranslation } from '#i18n/use-translation.ts';
import type { Millis } from '#lib/calendar.ts';
import { StepUpForm } from '#parts/proof/step-up-form.tsx';
import type { StepUp } from '#parts/proof/use-step-up.ts';
import { Button, LinkButton } from '#ui/controls/button.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Sheet } from '#ui/layout/sheet.tsx';
import { Note } from '#ui/text/text.tsx';
import { minutesToSay, useSecondsLeft, WARNED_BEFORE_SECONDS, type GrantTimes } from './use-grant.ts';

/** While longer is left than this, nothing is said of it. */
const SAID_BEFORE_SECONDS = 180;

/** How long the records stay open, and the way to make it longer. */
export function GrantLeft({ grant, receivedAt, onAsk }: { readonly grant: GrantTimes; readonly receivedAt: Millis; readonly onAsk: (isAsking: boolean) => void }) {
  const { t } = useTranslation('statements');
  const seconds = useSecondsLeft(grant, receivedAt);
  if (seconds >= SAID_BEFORE_SECONDS) return null;
  return (
    <div>
      <Note>{t('grantLeft', { minutes: minutesToSay(seconds) })}</Note>
      <LinkButton onClick={() => onAsk(true)}>{t('confirmAgainTitle')}</LinkButton>
    </div>
  );
}

export interface GrantWatchProps {
  readonly grant: GrantTimes;
  readonly receivedAt: Millis;
  readonly step: StepUp;
  readonly isAsking: boolean;
  readonly onAsk: (isAsking: boolean) => void;
  /** The grant is over: everything it opened must go. */
  readonly onEnd: () => void;
  /** Confirmed again: the new end must be asked for. */
  readonly onOpen: () => void;
}

/**
 * Warns before the grant ends, at the foot of the window, and lets the customer confirm again where they are, with every filter kept.
 * Stands directly in the screen's `main`.
 */
export function GrantWatch({ grant, receivedAt, step, isAsking, onAsk, onEnd, onOpen }: GrantWatchProps) {
  const { t } = useTranslation(['statements', 'common']);
  const seconds = useSecondsLeft(grant, receivedAt, onEnd);
  const opened = () => {
    onAsk(false);
    onOpen();
  };
  return (
    <>
      <Sheet open={isAsking} onClose={() => onAsk(false)} title={t('confirmAgainTitle')} closeWord={t('common:close')}>
        <StepUpForm step={step} proof={grant.secondProof} onOpen={opened} inSheet />
      </Sheet>
      {seconds <= WARNED_BEFORE_SECONDS ? (
        <Foot>
          <div>
            <div role="alert">
              <Message tone="amber">{t('grantEnding')}</Message>
            </div>
            <p aria-hidden="true">{t('grantSeconds', { seconds })}</p>
          </div>
          <Button onClick={() => onAsk(true)}>{t('confirmAgain')}</Button>
        </Foot>
      ) : null}
    </>
  );
}
