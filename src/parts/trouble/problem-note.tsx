import { useTranslation } from '#i18n/use-translation.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { info } from '#ui/text/icons.ts';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';
import { formatTrouble } from '#i18n/words/format-trouble.ts';
import { toneOf } from './tone-of.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';

/** Trouble beside a form: announced, with the way on and the request number. Draws nothing without trouble. `help` stands in the place of the usual way on where that does not apply. */
export function ProblemNote({ trouble, help: own }: { trouble: Trouble | null; help?: string | undefined }) {
  const { t } = useTranslation(['common', 'problems', 'rules', 'order-rules']);
  const format = useFormatters();
  if (!trouble) return null;
  const { title, help } = formatTrouble(trouble, t, format);
  return (
    <div role="alert">
      <Message tone={toneOf(trouble)} icon={toneOf(trouble) === 'amber' ? info : undefined}>
        <b>{title}</b>
        <br />
        <span>
          <Dial>{own ?? help}</Dial>
        </span>
      </Message>
      <Note>
        <Dial>{t('requestNumber', { number: trouble.requestId })}</Dial>
      </Note>
    </div>
  );
}
