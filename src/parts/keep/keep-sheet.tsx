import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatMomentOfYear } from '#i18n/words/format-moment-of-year.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { saveFile } from '#platform/save-file.ts';
import { canShareFile, shareFile } from '#platform/share-file.ts';
import { Button } from '#ui/controls/button.tsx';
import { Sheet } from '#ui/layout/sheet.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';
import type { KeepSheetProps } from './keep-props.ts';
import { usePicture } from './use-picture.ts';
import styles from './keep-sheet.module.css';

type Outcome = 'none' | 'saved' | 'share-failed';

/** The picture of the slip, and what may become of it: sent on, saved, or paper. Each way is there where the device has it. */
export function KeepSheet({ what, name, asOf, isOpen, onClose }: KeepSheetProps) {
  const { t } = useTranslation(['keep', 'common']);
  const format = useFormatters();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const isPrinting = useRef(false);
  // Once the sheet is closed: paper shows the slip, not what lies over it.
  useEffect(() => {
    if (!isPrinting.current || isOpen) return;
    isPrinting.current = false;
    print();
  }, [isOpen]);
  const picture = usePicture(isOpen, name, { product: t('common:product'), title: what, asOf: t('asOf', { time: formatMomentOfYear(asOf, format) }) });
  const close = () => {
    setOutcome('none');
    onClose();
  };
  const printInstead = () => {
    isPrinting.current = true;
    close();
  };
  const made = picture.state === 'made' ? picture : null;
  const canShare = made !== null && canShareFile(made.file);
  const save = () => {
    if (!made) return;
    saveFile(made.file.name, made.file);
    setOutcome('saved');
  };
  const share = async () => {
    if (!made) return;
    setOutcome('none');
    await shareFile(made.file).catch(() => setOutcome('share-failed'));
  };
  return (
    <Sheet
      open={isOpen}
      onClose={close}
      title={t('title', { what })}
      closeWord={t('common:close')}
      foot={
        <>
          {canShare ? <Button onClick={() => void share()}>{t('share')}</Button> : null}
          {picture.state === 'failed' ? null : (
            <Button kind={canShare ? 'outlined' : 'primary'} busy={made ? undefined : t('making')} onClick={save}>
              {t('save')}
            </Button>
          )}
          <Button kind={picture.state === 'failed' ? 'primary' : 'outlined'} onClick={printInstead}>
            {t('print')}
          </Button>
        </>
      }
    >
      {made ? <img className={styles.picture} src={made.address} alt={t('picture', { what })} /> : null}
      <div role="status">
        {picture.state === 'failed' ? <Message tone="red">{t('failed')}</Message> : null}
        {outcome === 'saved' && made ? <Message tone="jade">{t('saved', { name: made.file.name })}</Message> : null}
        {outcome === 'share-failed' ? <Message tone="red">{t('shareFailed')}</Message> : null}
      </div>
      {made ? (
        <div className={styles.touch}>
          <Note>{t('longPress')}</Note>
        </div>
      ) : null}
    </Sheet>
  );
}
