import { useEffect, useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { canReadAloud, readAloud, stopReadingAloud } from '#platform/read-aloud.ts';
import { saidInPublic } from './said-in-public.ts';
import styles from './speech.module.css';
import { watchAnnouncements } from './watch-announcements.ts';

/**
 * Reads headings, warnings and steps aloud in the language of the page, and writes what it says above the screen, also where the browser has
 * no voice. Others stand near: of amounts, numbers and codes it says only that there is something to read. Nothing of it lasts: it is as loud for the next customer.
 */
export function Speech({ isOn }: { readonly isOn: boolean }) {
  const { t } = useTranslation('kiosk-pad');
  const { language } = useFormatters();
  const [caption, setCaption] = useState('');
  useEffect(() => {
    if (!isOn) return undefined;
    const end = watchAnnouncements(({ text, isUrgent }) => {
      const words = saidInPublic(text) || t('seeScreen');
      if (isUrgent) stopReadingAloud();
      if (canReadAloud()) readAloud(words, language);
      setCaption(words);
    });
    return () => {
      end();
      stopReadingAloud();
      setCaption('');
    };
  }, [isOn, t, language]);
  // Its text stands elsewhere on the screen: a screen reader says it from there.
  return isOn ? (
    <p className={styles.caption} aria-hidden="true">
      {caption}
    </p>
  ) : null;
}
