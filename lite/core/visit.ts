import type { Endpoint, RequestOf, ResponseOf } from '#contract/core/endpoint.ts';
import { LANGUAGES, type Language } from '#i18n/languages.ts';
import { Failure } from './ask.ts';
import { statusOf, type Wrong } from './carried.ts';
import type { Html } from './html.ts';
import type { Jar } from './jar.ts';
import type { Secret } from './seal.ts';
import type { Texts } from './texts.ts';

/** Said once, on the next page: why one is at sign-in, or what has just been done. */
export const NOTES = ['needed', 'expired', 'passwordChanged', 'signedOut', 'passwordDone'] as const;
export type Note = (typeof NOTES)[number];

/** One request of a customer, as pages see it. */
export interface Visit {
  /** Its address, without what follows a question mark. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** What was sent with a form; empty where nothing was. */
  readonly form: URLSearchParams;
  readonly texts: Texts;
  readonly isElder: boolean;
  /** The note of the page before. */
  readonly note: Note | null;
  /** What was wrong with this page's form when it was sent; null where nothing was. */
  readonly wrong: Wrong | null;
  readonly jar: Jar;
  readonly secret: Secret;
  /** Address of the full version; null where none is known. */
  readonly portal: string | null;
  /** Asks the operator. @throws Failure */
  readonly ask: <E extends Endpoint>(endpoint: E, values: RequestOf<E>, key?: string) => Promise<ResponseOf<E>>;
}

/** A page to show; `status` where it is not 200. */
export interface Shown {
  readonly title: string;
  readonly body: Html;
  readonly status?: number;
}

/** Another page to go to (303). */
export interface Moved {
  readonly to: string;
  readonly note?: Note;
  /** What is wrong with the form, said there. */
  readonly wrong?: Wrong;
}
export type Answer = Shown | Moved;

/** What shows an address, and takes its forms; `params` are what the address names. */
export interface Page {
  readonly show: (visit: Visit, ...params: string[]) => Answer | Promise<Answer>;
  readonly send?: (visit: Visit, ...params: string[]) => Promise<Answer>;
}

/** How pages are shown in this browser: language and size, from a cookie that holds nothing else; without one, the language the browser asks for. */
export function viewOf(cookie: string | null, accepted: string): { readonly language: Language; readonly isElder: boolean } {
  const [language, size] = (cookie ?? '').split('.');
  return { language: LANGUAGES.find((known) => known === language) ?? (/^\s*en\b/i.test(accepted) ? 'en' : 'zh-CN'), isElder: size === 'elder' };
}

/** Back to the page of the form, to say what is wrong with it. */
export function again({ path }: Pick<Visit, 'path'>, fields: Wrong['fields'], failure: Failure | null = null, typed: Wrong['typed'] = {}): Moved {
  return { to: path, wrong: { fields, failure, typed } };
}

/** Refusals no form can mend: they lead to another page, or say that the page is none. */
const LEADING_ELSEWHERE = ['session-required', 'session-expired', 'not-found', 'password-change-required'] as const;

/** Does what a form asks for; a refusal is said at the form, beside the fields it means. @throws Failure where it leads elsewhere */
export async function orAgain(visit: Pick<Visit, 'path'>, act: () => Promise<Answer>, fieldsOf: (failure: Failure) => Wrong['fields'] = () => ({})): Promise<Answer> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Failure) || error.is(...LEADING_ELSEWHERE)) throw error;
    return again(visit, fieldsOf(error), error);
  }
}

/** The status of a page: that of what was wrong with its form, the usual one otherwise. */
export function statusAfter({ wrong }: Pick<Visit, 'wrong'>): { readonly status: number } | Record<string, never> {
  return wrong === null ? {} : { status: statusOf(wrong) };
}
