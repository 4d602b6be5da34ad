import { useTranslation } from '#i18n/use-translation.ts';
import type { OpenStatement } from '#data/statements.ts';
import { ProblemNote } from '#parts/trouble/problem-note.tsx';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { LinkButton } from '#ui/controls/button.tsx';
import { Unseen } from '#ui/text/unseen.tsx';
import type { Reading } from './use-reading.ts';

/** A page that did not come: what is there stays, and reading can go on. Says once, unseen, that a long list has become complete. */
export function ReadingNote({ head, reading }: { readonly head: OpenStatement['head']; readonly reading: Reading }) {
  const { t } = useTranslation('statements');
  const format = useFormatters();
  if (!reading.trouble || reading.isComplete) return <Unseen live>{reading.isComplete ? t('allRead', { quantity: format.count(head.records) }) : ''}</Unseen>;
  return (
    <>
      <ProblemNote trouble={reading.trouble} />
      <p>{t('readingIncomplete', { quantity: format.count(head.records - reading.loaded) })}</p>
      <LinkButton onClick={reading.goOn}>{t('readOn')}</LinkButton>
    </>
  );
}
