import type { Instant } from '#lib/calendar.ts';

/** What is kept of a page. */
export interface KeepProps {
  /** What the slip of this page is, as its title says. */
  readonly what: string;
  /** Of the file, without its ending; never anything of a person. */
  readonly name: string;
  readonly asOf: Instant;
}

export interface KeepSheetProps extends KeepProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}
