import { newKey, newRequestId } from '#lib/ids.ts';
import * as at from '#lite/core/addresses.ts';
import { ask, Failure, type FetchApi } from '#lite/core/ask.ts';
import { carriedTo, carry, type Wrong } from '#lite/core/carried.ts';
import { documentOf, HEADERS } from '#lite/core/document.ts';
import { COOKIES } from '#lite/core/forms.ts';
import { createJar, type Jar } from '#lite/core/jar.ts';
import type { Secret } from '#lite/core/seal.ts';
import { NOTES, viewOf, type Answer, type Note, type Visit } from '#lite/core/visit.ts';
import { textsIn } from '#lite/core/texts.ts';
import { readForm, whyForeign } from '#lite/guard.ts';
import { pageFor } from '#lite/routes.ts';
import { failed, foreign } from '#lite/pages/trouble.ts';

/** How this hall is run. */
export interface LiteOptions {
  /** What forms and cookies are sealed with (`drawSecret`, `secretFrom`). */
  readonly secret: Secret;
  /** Address of the full version; null where there is none to go to. */
  readonly portal: string | null;
}

/** A note waits this long for its page, in seconds. */
const NOTE_SECONDS = 60;
/** How pages are shown is kept for a year, in seconds. */
const VIEW_SECONDS = 365 * 86_400;

function takeWrong(jar: Jar, secret: Secret, path: string): Wrong | null {
  const left = jar.get(COOKIES.wrong);
  if (left === null) return null;
  jar.set(COOKIES.wrong, null);
  return carriedTo(secret, path, left);
}

function takeNote(jar: Jar): Note | null {
  const left = jar.get(COOKIES.note);
  if (left === null) return null;
  jar.set(COOKIES.note, null);
  return NOTES.find((note) => note === left) ?? null;
}

/** Where somebody goes whom the operator sends elsewhere first; null where the refusal is to be shown. */
function elsewhere(failure: Failure, path: string): Answer | null {
  if (failure.is('password-change-required')) return { to: at.password };
  if (!failure.is('session-required', 'session-expired')) return null;
  // Who opens the hall has wanted nothing in particular.
  if (failure.is('session-required')) return path === at.figures ? { to: at.signIn } : { to: at.signIn, note: 'needed' };
  return { to: at.signIn, note: failure.problem?.reason === 'password-changed' ? 'passwordChanged' : 'expired' };
}

async function answerTo(visit: Visit, request: Request): Promise<Answer> {
  const found = pageFor(visit.path);
  if (found === null) return failed(visit, new Failure('problem', newRequestId()), 404);
  const { page, params } = found;
  if (request.method === 'GET' || request.method === 'HEAD') return page.show(visit, ...params);
  if (request.method !== 'POST' || !page.send) return failed(visit, new Failure('problem', newRequestId()), 405);
  const why = whyForeign(request, visit);
  return why === null ? page.send(visit, ...params) : foreign(visit, why);
}

/** The answer of an address that changes how pages are shown: back to the same one, shown so; null for every other address. */
function changedView({ path, query, jar, texts, isElder }: Visit): Answer | null {
  const wanted = query.get('view');
  if (wanted === null) return null;
  const language = wanted === 'en' || wanted === 'zh-CN' ? wanted : texts.language;
  const size = wanted === 'elder' || wanted === 'usual' ? wanted : isElder ? 'elder' : 'usual';
  jar.set(COOKIES.view, `${language}.${size}`, VIEW_SECONDS);
  const rest = new URLSearchParams([...query].filter(([name]) => name !== 'view')).toString();
  return { to: rest === '' ? path : `${path}?${rest}` };
}

function responseOf(visit: Visit, answer: Answer, isHead: boolean): Response {
  const headers = new Headers(HEADERS);
  const moved = 'to' in answer;
  if (moved) {
    headers.set('location', answer.to);
    headers.delete('content-type');
    if (answer.note) visit.jar.set(COOKIES.note, answer.note, NOTE_SECONDS);
    if (answer.wrong) visit.jar.set(COOKIES.wrong, carry(visit.secret, answer.to, answer.wrong), NOTE_SECONDS);
  }
  const text = moved || isHead ? null : documentOf(visit, answer);
  for (const cookie of visit.jar.setCookies()) headers.append('set-cookie', cookie);
  return new Response(text, { status: moved ? 303 : (answer.status ?? 200), headers });
}

/**
 * The hall for any phone's browser (S71, S76): one request, one page of plain HTML with plain forms. It is a client of the contract:
 * `fetchApi` reaches the operator, whose session cookie goes through both ways. Never rejects.
 */
export async function handleLite(request: Request, fetchApi: FetchApi, { secret, portal }: LiteOptions): Promise<Response> {
  const { pathname, searchParams: query, protocol } = new URL(request.url);
  const jar = createJar(request.headers.get('cookie'), protocol === 'https:' || /^https\b/.test(request.headers.get('x-forwarded-proto') ?? ''));
  const { language, isElder } = viewOf(jar.get(COOKIES.view), request.headers.get('accept-language') ?? '');
  const form = request.method === 'POST' ? await readForm(request) : new URLSearchParams();
  const path = pathname.replace(/\/+$/, '');
  const isPage = request.method === 'GET' && !query.has('view');
  const isNew = jar.get(COOKIES.visitor) === null;
  const visit: Visit = {
    path,
    query,
    form: form ?? new URLSearchParams(),
    texts: textsIn(language),
    isElder,
    jar,
    note: isPage ? takeNote(jar) : null,
    wrong: isPage ? takeWrong(jar, secret, path) : null,
    secret,
    portal,
    ask: (endpoint, values, key) => ask({ request, jar, fetchApi }, endpoint, values, key),
  };
  if (isNew && request.method === 'GET') jar.set(COOKIES.visitor, newKey());
  const answer = async (): Promise<Answer> => {
    try {
      return changedView(visit) ?? (await answerTo(visit, request));
    } catch (error) {
      const failure = error instanceof Failure ? error : new Failure('problem', newRequestId(), null, error);
      return elsewhere(failure, visit.path) ?? failed(visit, failure);
    }
  };
  return responseOf(visit, await answer(), request.method === 'HEAD');
}
