import { useTranslation } from '#i18n/use-translation.ts';
import { Button } from '#ui/controls/button.tsx';
import { Note } from '#ui/text/text.tsx';
import styles from './no-letters.module.css';

const SENTENCES = ['callMe', 'notUsed', 'badSignal', 'notExplained'] as const;

/** That words cannot be written here, and where they can; in a field of several lines, sentences that are ready. */
export function NoLetters({ onSentence }: { readonly onSentence: ((sentence: string) => void) | null }) {
  const { t } = useTranslation('kiosk-pad');
  return (
    <div className={styles.words}>
      <Note>{t(onSentence ? 'noLettersButSentences' : 'noLetters')}</Note>
      {onSentence ? (
        <div className={styles.sentences}>
          {SENTENCES.map((sentence) => (
            <Button key={sentence} kind="outlined" tabIndex={-1} onClick={() => onSentence(t(sentence))}>
              {t(sentence)}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
