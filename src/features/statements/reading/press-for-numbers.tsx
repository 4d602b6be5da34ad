import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { SECOND, type Millis } from '#lib/calendar.ts';
import { PressButton } from '#ui/controls/press-button.tsx';
import type { Shown } from './use-full-numbers.ts';

/** Full numbers stand on a terminal no longer than this: somebody may be looking over a shoulder (K9). */
const SHOWN_FOR: Millis = 3 * SECOND;

/** Full numbers on a terminal: while the button is held, and for three seconds at the longest. */
export function PressForNumbers({ shown: { isFull, isFetching, want } }: { readonly shown: Shown }) {
  const { t } = useTranslation('statements');
  const hide = useEffectEvent(() => want(false));
  useEffect(() => {
    if (!isFull) return undefined;
    const timer = setTimeout(() => hide(), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [isFull]);
  return <PressButton onPress={want}>{t(isFetching ? 'showingNumbers' : 'pressForNumbers')}</PressButton>;
}
