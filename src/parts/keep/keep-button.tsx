import { useEffect, useState, type ComponentType } from 'react';
import { loadTexts } from '#i18n/index.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { isTerminal } from '#platform/terminal.ts';
import { LinkButton } from '#ui/controls/button.tsx';
import { openDetailsForPrint } from '#ui/layout/print.ts';
import type { KeepProps, KeepSheetProps } from './keep-props.ts';

type State = 'idle' | 'loading' | 'failed' | 'open';
const LABEL = { idle: 'keep', loading: 'keepOpens', failed: 'keepReload', open: 'keep' } as const satisfies Record<State, string>;

/** Keeps what is on the slip of this page: a picture, shared or saved, or paper. What that takes is loaded after the tap (docs/decisions/0022). A terminal keeps nothing of anybody. */
export function KeepButton(props: KeepProps) {
  return isTerminal() ? null : <Keep {...props} />;
}

function Keep(props: KeepProps) {
  const { t } = useTranslation('common');
  const [state, setState] = useState<State>('idle');
  const [Sheet, setSheet] = useState<ComponentType<KeepSheetProps> | null>(null);
  useEffect(openDetailsForPrint, []);
  const open = async () => {
    setState('loading');
    try {
      const [{ KeepSheet }] = await Promise.all([import('./keep-sheet.tsx'), loadTexts('keep')]);
      setSheet(() => KeepSheet);
      setState('open');
    } catch {
      setState('failed'); // no network, or an older build that is gone; some browsers ask again for what has failed only after a reload
    }
  };
  return (
    <>
      <LinkButton aria-live="polite" aria-disabled={state === 'loading'} onClick={() => (state === 'failed' ? location.reload() : void open())}>
        {t(LABEL[state])}
      </LinkButton>
      {Sheet && <Sheet {...props} isOpen={state === 'open'} onClose={() => setState('idle')} />}
    </>
  );
}
