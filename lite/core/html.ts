import { DIAL_HOTLINE, HOTLINE } from '#lib/hotline.ts';

/** Text that is HTML already. Made by `html` alone, so that what customers and operators write is always escaped. */
class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
export type { Html };

/** What a template takes: markup, text, figures, lists of them; nothing for null, false and undefined. */
export type Content = Html | string | number | null | false | undefined | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

function written(content: Content): string {
  if (content instanceof Html) return content.text;
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  return content === null || content === undefined || content === false ? '' : content.map(written).join('');
}

/** Markup with values in it, each escaped unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(parts.reduce((all, part, at) => all + written(values[at - 1]) + part));
}

/** A sentence in which the operator's number dials, where it is said to be called. */
export function dialled(sentence: string): Html {
  const link = `<a href="${DIAL_HOTLINE}">${HOTLINE}</a>`;
  return new Html(escaped(sentence).replace(/(?<=[打问] |[Cc]all )10086/g, link));
}

/** Our own stylesheet in its element, which has nobody else's words in it and stands as it is. */
export function trusted(style: string): Html {
  return new Html(style);
}
