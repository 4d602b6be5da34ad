/**
 * The first inline script of a page, before its styles: it asks for the first screen's data while the rest of the page is still on its way
 * (docs/decisions/0006). Whoever draws it takes the answer from `window.palmHallEarly`.
 */
import { earlyPath, HOME_PATH } from '#lib/early-paths.ts';

declare const API_BASE: string;

const { pathname, search } = location;
// Home's page opens nothing else, and need not carry the others.
const path = PAGE === 'home' ? (pathname === '/' ? HOME_PATH : null) : earlyPath(pathname, search);
if (path !== null) {
  // A host may have put the answer into home's page (docs/operations.md).
  const sent = PAGE === 'home' ? document.getElementById('answer') : null;
  // Without headers of our own: only so may a browser take what the page's `Link` header has asked for already (docs/operations.md).
  const response = sent
    ? Promise.resolve(new Response(sent.textContent, { status: Number(sent.dataset['status']), headers: JSON.parse(sent.dataset['headers'] ?? '{}') as Record<string, string> })) // written by the host
    : fetch(API_BASE + path, { credentials: API_BASE ? 'include' : 'same-origin' });
  response.catch(() => undefined); // the app reads the same promise and says what went wrong
  window.palmHallEarly = { path, requestId: null, response };
}
