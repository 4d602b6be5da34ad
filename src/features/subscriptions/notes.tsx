import type { Origin } from '#contract/subscriptions.ts';
import type { LocalText } from '#contract/core/common.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { useFormatOrigin } from './origin-line.tsx';

export interface NotesProps {
  readonly provider: { readonly name: LocalText } | null;
  /** How it stands or what became of it, between whose it is and where it comes from. */
  readonly about: string | null;
  readonly origin: Origin;
}

/** What is said below a subscription or a purchase, a line each: for whom it is collected, how it stands, where it comes from. */
export function Notes({ provider, about, origin }: NotesProps) {
  const { t } = useTranslation('subscriptions');
  const format = useFormatters();
  const formatOrigin = useFormatOrigin();
  const notes = [provider && t('collected', { name: format.name(provider.name) }), about, formatOrigin(origin)].filter((note) => note !== null);
  return notes.map((note) => (
    <span key={note}>
      {note}
      <br />
    </span>
  ));
}
