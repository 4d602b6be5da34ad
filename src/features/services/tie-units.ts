/** The text with every figure tied to the Chinese word behind it: 7 点 stays on one line. */
export function tieUnits(text: string): string {
  return text.replace(/(\d) (?=\p{Script=Han})/gu, '$1\u00a0');
}
