import { COOKIES, tokenOf } from '#lite/core/forms.ts';
import { isSameToken } from '#lite/core/seal.ts';
import type { Visit } from '#lite/core/visit.ts';

/** Longest form that is read, in bytes; those of this hall have a tenth of it. */
const FORM_LIMIT = 4096;

/** What a form says; null where it is longer than any of ours, or of another kind. */
export async function readForm(request: Request): Promise<URLSearchParams | null> {
  if (!/^application\/x-www-form-urlencoded\b/.test(request.headers.get('content-type') ?? '') || !request.body) return null;
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let read = 0;
  for (;;) {
    const part = await reader.read().catch(() => null);
    if (part === null) return null;
    if (part.done) return new URLSearchParams(text + decoder.decode());
    const bytes = part.value as Uint8Array; // a request's body comes in bytes
    read += bytes.byteLength;
    if (read > FORM_LIMIT) return null;
    text += decoder.decode(bytes, { stream: true });
  }
}

/** Whether another site's page may have sent it. A page that gives no referrer, as ours, calls its origin `null`: then the token decides. */
function isFromElsewhere({ headers, url }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return true;
  const origin = headers.get('origin');
  const host = headers.get('host') ?? new URL(url).host;
  return origin !== null && origin !== 'null' && origin !== `http://${host}` && origin !== `https://${host}`;
}

/**
 * Why a form is not taken: `origin`, sent by another site; `cookies`, this browser keeps none; `token`, not shown to this browser in this
 * session, or before the hall was restarted. Null for one of ours.
 */
export function whyForeign(request: Request, visit: Visit): 'origin' | 'cookies' | 'token' | null {
  if (isFromElsewhere(request)) return 'origin';
  if (visit.jar.get(COOKIES.visitor) === null) return 'cookies';
  const isOurs = isSameToken(visit.form.get('token') ?? '', tokenOf(visit)) && /^[0-9a-f]{32}$/.test(visit.form.get('key') ?? '');
  return isOurs ? null : 'token';
}
