import { useState } from 'react';
import { useLocation } from 'react-router';
import type { HandOff } from '#contract/terminal/hand-offs.ts';
import { useCreateHandOff } from '#data/terminal/hand-off.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { Button } from '#ui/controls/button.tsx';
import { handedOff } from './handed-off.ts';
import { HandOffSheet } from './hand-off-sheet.tsx';

export interface HandOffButtonProps {
  /** The phone has it: the visit is over. */
  readonly onTaken: () => void;
  /** While the code is shown nobody touches the terminal, and nothing may end. */
  readonly onBusy: (isBusy: boolean) => void;
}

/** Takes the page that stands here to one's own phone. */
export function HandOffButton({ onTaken, onBusy }: HandOffButtonProps) {
  const { t } = useTranslation('kiosk');
  const { pathname, search } = useLocation();
  const { submit, isSending, trouble } = useCreateHandOff();
  const [isOpen, setOpen] = useState(false);
  const [made, setMade] = useState<HandOff | null>(null);
  const make = async () => {
    setMade(null);
    setMade(await submit({ body: { address: handedOff(pathname, search) } }));
  };
  return (
    <>
      <Button
        kind="outlined"
        onClick={() => {
          setOpen(true);
          void make();
        }}
      >
        {t('onPhone')}
      </Button>
      <HandOffSheet
        isOpen={isOpen}
        onClose={() => {
          setOpen(false);
          setMade(null);
        }}
        creation={{ isSending, trouble }}
        handOff={made}
        onOver={() => setMade(null)}
        onTaken={onTaken}
        onBusy={onBusy}
        onAnother={() => void make()}
      />
    </>
  );
}
