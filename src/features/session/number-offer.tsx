import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { loadTexts } from '#i18n/index.ts';
import { isTerminal } from '#platform/terminal.ts';
import type { RememberNumberProps } from './remember-number.tsx';

/** The offer to remember the number on this device: nobody waits for its code, and without it the form is whole. A terminal remembers nobody. */
export function NumberOffer({ onThere, ...props }: RememberNumberProps & { readonly onThere: () => void }) {
  const there = useEffectEvent(onThere);
  const [Offer, setOffer] = useState<((props: RememberNumberProps) => ReactNode) | null>(null);
  useEffect(() => {
    if (isTerminal()) return undefined;
    let isGone = false;
    Promise.all([import('./remember-number.tsx'), loadTexts('remembered-number')]).then(
      ([{ RememberNumber }]) => {
        if (isGone) return;
        setOffer(() => RememberNumber);
        there();
      },
      () => undefined, // without a network there is no offer, and nobody signs in either
    );
    return () => {
      isGone = true;
    };
  }, []);
  return Offer && <Offer {...props} />;
}
