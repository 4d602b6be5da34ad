import { useTranslation } from '#i18n/use-translation.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { stop } from '#ui/text/icons.ts';
import { Say } from '#ui/notices/say.tsx';
import { Quiet } from '#ui/text/words.tsx';
import { troubleWords } from './trouble-words.ts';
import { useWords } from '#parts/words/use-words.ts';

/** Trouble beside a form: announced, with the way on and the request number. Draws nothing without trouble. `help` stands in the place of the usual way on where that does not apply. */
export function ProblemNote({ trouble, help: own }: { trouble: Trouble | null; help?: string | undefined }) {
  const { t } = useTranslation(['common', 'problems', 'rules', 'order-rules']);
  const words = useWords();
  if (!trouble) return null;
  const { title, help } = troubleWords(trouble, t, words);
  return (
    <div role="alert">
      <Say tone="red" icon={stop}>
        <b>{title}</b>
        <br />
        {own ?? help}
      </Say>
      <Quiet>{t('requestNumber', { number: trouble.requestId })}</Quiet>
    </div>
  );
}
