import { useTranslation } from '#i18n/use-translation.ts';
import type { Trouble } from '#data/wire/trouble.ts';
import { instantOf, isMonth, monthOf, SECOND } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { TextLink } from '#ui/controls/button.tsx';
import { Note } from '#ui/text/text.tsx';

/** Which months can be looked up (S35), from when on the current one, and what can be seen of it meanwhile: as a refusal says. Draws nothing where it says nothing of that. */
export function StatementWindow({ trouble: { problem } }: { readonly trouble: Trouble }) {
  const { t } = useTranslation('refusals');
  const format = useFormatters();
  const { firstMonth: first, lastMonth: last, until } = problem ?? {};
  const opens = Date.parse(until ?? '');
  if (Number.isNaN(opens)) return null;
  const current = { month: format.month(monthOf(opens - SECOND)), day: format.day(instantOf(opens)) };
  const hasMonths = first !== undefined && last !== undefined && isMonth(first) && isMonth(last);
  return (
    <>
      <Note>{hasMonths ? t('canSee', { ...current, first: format.month(first), last: format.month(last) }) : t('noneYet', current)}</Note>
      <p>
        <TextLink href={paths.unbilled()}>{t('meanwhile', current)}</TextLink>
      </p>
    </>
  );
}
