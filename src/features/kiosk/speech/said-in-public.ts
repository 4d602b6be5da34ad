/** Ends a sentence, in either language; a point within an amount does not. */
const SENTENCE = /[^。！？；\n]+?(?:[。！？；\n]|[.!?](?=\s|$)|$)/g;
const HOTLINE = /10086\d{0,3}/g;
/** An amount, a masked number, a figure as long as a number, a code or the end of a number; a year is none. */
const PRIVATE = /[¥*]|\d\.\d\d|\d\s?元|\d{5}|(?<!\d)(?!20\d\d)\d{4}(?!\d)/;

/** The sentences of a text that may be heard by whoever stands near: those without amounts, numbers and codes. */
export function saidInPublic(text: string): string {
  const sentences = text.match(SENTENCE) ?? [];
  return sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && !PRIVATE.test(sentence.replace(HOTLINE, '')))
    .join(' ');
}
