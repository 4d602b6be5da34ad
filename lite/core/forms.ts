import { newKey } from '#lib/ids.ts';
import { html, type Content, type Html } from './html.ts';
import { formToken } from './seal.ts';
import type { Visit } from './visit.ts';

/** Names of this browser's cookies: one that forms are bound to, how pages are shown, a note and what was wrong for the next page, a number that waits for its code. */
export const COOKIES = { visitor: 'lite-visitor', view: 'lite-view', note: 'lite-note', wrong: 'lite-wrong', number: 'lite-number' } as const;

/** The token of this visit's forms: of this browser and of its session as it is now. */
export function tokenOf({ jar, secret }: Pick<Visit, 'jar' | 'secret'>): string {
  return formToken(secret, jar.get(COOKIES.visitor) ?? '', jar.get('__Host-sid') ?? jar.get('sid') ?? '');
}

/**
 * A form that goes to the page it stands on. Its idempotency key is made now, so that sending it twice, or again after Back, is one act
 * (W1); `act` says which of the page's forms it is.
 */
export function form(visit: Visit, act: string, content: Html): Html {
  return html`<form method="post" action="${visit.path}">
    <input type="hidden" name="token" value="${tokenOf(visit)}" /><input type="hidden" name="key" value="${newKey()}" /><input type="hidden" name="act" value="${act}" /> ${content}
  </form>`;
}

/** What a field says, and what is in it; a secret is never shown again. */
export interface Field {
  /** Where the name stands twice on a page. */
  readonly id?: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value?: string;
  readonly isSecret?: boolean;
  readonly autocomplete?: string;
}

/** A field with its words. */
export function field({ name, id = `f-${name}`, label, hint, error, value, isSecret, autocomplete }: Field): Html {
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean).join(' ');
  const attributes: Content = [
    html` inputmode="numeric" autocomplete="${autocomplete ?? 'off'}"`,
    described !== '' && html` aria-describedby="${described}"`,
    error !== undefined && html` aria-invalid="true"`,
    value !== undefined && !isSecret && html` value="${value}"`,
  ];
  return html`<label for="${id}">${label}</label> ${hint !== undefined && html`<small id="${`${id}-hint`}">${hint}</small>`}
    <input id="${id}" name="${name}" type="${isSecret ? 'password' : 'text'}" ${attributes} />${error !== undefined && html`<p class="wrong" id="${`${id}-error`}">${error}</p>`}`;
}

/** The button of a form; `plain` for what is not the main thing. */
export function button(label: string, isPlain = false): Html {
  return html`<button type="submit" ${isPlain && html` class="plain"`}>${label}</button>`;
}

/** The key a form was shown with. */
export const keyOf = (visit: Visit): string => visit.form.get('key') ?? '';
/** What was typed into a field. */
export const typedIn = (visit: Visit, name: string): string => visit.form.get(name) ?? '';
