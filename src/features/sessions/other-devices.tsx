import { useId, useRef, useState, type ReactNode } from 'react';
import type { SignedInDevice } from '#contract/sessions.ts';
import { useEndOtherSessions } from '#data/sessions.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { FormTrouble } from '#parts/forms/form-trouble.tsx';
import { focusOn } from '#parts/forms/focus.ts';
import { Button } from '#ui/controls/button.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';
import { OtherDevice } from './other-device.tsx';

/** What came of the last way out. */
interface Outcome {
  readonly done: string | null;
  readonly trouble: Trouble | null;
}
const NOTHING: Outcome = { done: null, trouble: null };

/** Every other device with its way out, and at the foot the one for all of them: what follows is said before, what came of it after. `children`: what stands below the list. */
export function OtherDevices({ sessions, children }: { readonly sessions: readonly SignedInDevice[]; readonly children: ReactNode }) {
  const { t } = useTranslation('sessions');
  const follows = useId();
  const section = useRef<HTMLElement>(null);
  const [{ done, trouble }, setOutcome] = useState(NOTHING);
  const { submit, isSending } = useEndOtherSessions();
  const onStart = () => setOutcome(NOTHING);
  const onTrouble = (met: Trouble) => setOutcome({ done: null, trouble: met });
  const onDone = (text: string) => {
    setOutcome({ done: text, trouble: null });
    // The button that was pressed is gone with its device.
    focusOn(section.current, 'h2');
  };
  const endAll = async () => {
    onStart();
    if (await submit({}, onTrouble)) onDone(t('othersEnded'));
  };
  return (
    <>
      <section ref={section}>
        <h2 tabIndex={-1}>{t('others')}</h2>
        {done === null ? null : (
          <div role="status">
            <Message tone="jade">{done}</Message>
          </div>
        )}
        <FormTrouble trouble={trouble} />
        {trouble?.leavesUnknown ? <Message tone="amber">{t('unknown')}</Message> : null}
        {sessions.length === 0 ? <p>{t('onlyThis')}</p> : <Note id={follows}>{t('follows')}</Note>}
        <ul>
          {sessions.map((session) => (
            <li key={session.id}>
              <OtherDevice session={session} follows={follows} onStart={onStart} onEnded={(device) => onDone(t('ended', { device }))} onTrouble={onTrouble} />
            </li>
          ))}
        </ul>
      </section>
      {children}
      {sessions.length === 0 ? null : (
        <Foot>
          <Button kind="outlined" aria-describedby={follows} busy={isSending ? t('ending') : undefined} onClick={() => void endAll()}>
            {t('endOthers')}
          </Button>
        </Foot>
      )}
    </>
  );
}
