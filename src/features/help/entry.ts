import type { Fact } from '#ui/figures/facts.tsx';

/** Parts of help, as an address names them. */
export const HELP_PARTS = ['questions', 'bill', 'charges', 'halls', 'messages'] as const;
export type HelpPart = (typeof HELP_PARTS)[number];

/** One thing that help knows: a question with its answer, a kind of charge, a hall, a message of the portal. `words`: what it is called besides, to be found by. */
export interface HelpEntry {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly words: string;
  readonly facts?: readonly Fact[];
  readonly note?: string;
  readonly link?: { readonly href: string; readonly label: string };
  /** A message of the portal: where it is as near as something else, that comes first. */
  readonly isMessage?: true;
  /** Short enough to stand there unfolded. */
  readonly isOpen?: true;
}
