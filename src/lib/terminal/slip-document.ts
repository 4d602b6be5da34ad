/** One piece of a printed slip. A `detail` says more of the row above it; a `code` is a QR of its text with the same in words below; a `signature` a line to sign on. */
export type SlipPart =
  | { readonly kind: 'heading' | 'note' | 'detail'; readonly text: string }
  | { readonly kind: 'row' | 'sum'; readonly label: string; readonly value: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'signature'; readonly label: string }
  | { readonly kind: 'code'; readonly text: string; readonly caption: string };

/** What a printed slip says, from top to bottom, whoever prints it: `issuer` and `title` in the middle, then its parts. */
export interface SlipDocument {
  readonly issuer: string;
  readonly title: string;
  readonly parts: readonly SlipPart[];
}

/** A label with its value. */
export const row = (label: string, value: string): SlipPart => ({ kind: 'row', label, value });
/** What the parts below it are about. */
export const heading = (text: string): SlipPart => ({ kind: 'heading', text });
/** A line across the paper. */
export const RULE: SlipPart = { kind: 'rule' };

/** Rows that are printed without asking: a slip of 200 is some 1.2 m long (K10). */
export const MOST_ROWS = 200;

/** How many rows it has: lines with a label and a value. */
export function rowsOf({ parts }: SlipDocument): number {
  return parts.filter(({ kind }) => kind === 'row' || kind === 'sum').length;
}
