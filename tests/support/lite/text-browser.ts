import { handleLite } from '#lite/handle-lite.ts';
import { secretFrom } from '#lite/core/seal.ts';
import { operatorApp } from '#mocks/hosts/node/operator-app.ts';
import { newKey } from '#lib/ids.ts';

const ORIGIN = 'http://localhost:4173';
/** Of whatever session a customer has, the portal's as well. */
type Cookies = Map<string, string>;

/** A page as somebody without scripts, styles or pictures has it. */
export interface TextPage {
  readonly status: number;
  /** Where one has come to, after all redirects. */
  readonly at: string;
  readonly headers: Headers;
  readonly html: string;
  /** What is read aloud: no markup, one space for many. */
  readonly text: string;
  readonly title: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
  readonly forms: readonly { readonly action: string; readonly fields: Readonly<Record<string, string>>; readonly button: string }[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const plain = (markup: string) =>
  markup
    .replace(/<\/?(a|b|small|span)\b[^>]*>/g, '')
    .replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
const attribute = (tag: string, name: string) => plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

function read(html: string): Omit<TextPage, 'status' | 'at' | 'headers'> {
  return {
    html,
    text: plain(html.replace(/<head>.*?<\/head>/s, '')),
    title: plain(/<h1>(.*?)<\/h1>/s.exec(html)?.[1] ?? ''),
    links: [...html.matchAll(/<a [^>]*>(.*?)<\/a>/gs)].map(([tag, label = '']) => ({ href: attribute(tag, 'href'), label: plain(label) })),
    forms: [...html.matchAll(/<form [^>]*>(.*?)<\/form>/gs)].map(([tag, content = '']) => ({
      action: attribute(tag, 'action'),
      fields: Object.fromEntries([...content.matchAll(/<input [^>]*>/g)].map(([input]) => [attribute(input, 'name'), attribute(input, 'value')])),
      button: plain(/<button[^>]*>(.*?)<\/button>/s.exec(content)?.[1] ?? ''),
    })),
  };
}

/** A lite hall on an operator of its own, and one browser in it that knows HTML, links, forms and cookies. */
export function openLite() {
  let now = Date.parse('2026-11-22T10:00:00+08:00');
  const { app, operator } = operatorApp({ real: () => now });
  const options = { secret: secretFrom('a secret of the tests, long enough to be one'), portal: '/' };
  const cookies: Cookies = new Map();
  const asked: string[] = [];
  let lost: { readonly path: RegExp; readonly when: 'before' | 'after' } | null = null;
  const keep = (response: Response) => {
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/Max-Age=0/.test(cookie)) cookies.delete(name);
      else cookies.set(name, value);
    }
  };
  const cookieHeader = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const once = async (path: string, init: Omit<RequestInit, 'headers'> & { headers?: Readonly<Record<string, string>> } = {}) => {
    const request = new Request(ORIGIN + path, { ...init, headers: { cookie: cookieHeader(), ...init.headers } });
    const response = await handleLite(
      request,
      async (sent) => {
        asked.push(`${sent.method} ${new URL(sent.url).pathname}`);
        const { path: losing, when } = lost ?? { path: /^$/, when: 'before' };
        const isLost = losing.test(new URL(sent.url).pathname);
        if (isLost) lost = null;
        if (isLost && when === 'before') throw new TypeError('nothing came back');
        const answer = await app.fetch(sent);
        if (isLost) throw new TypeError('nothing came back');
        return answer;
      },
      options,
    );
    keep(response);
    return response;
  };
  const follow = async (path: string, response: Response): Promise<TextPage> => {
    const to = response.headers.get('location');
    if (to !== null) return follow(to, await once(to));
    return { status: response.status, at: path, headers: response.headers, ...read(await response.text()) };
  };
  return {
    operator,
    /** What the operator was asked, in order. */
    asked,
    cookies,
    /** The next request to this path gets no answer: lost on the way there (`before`), or on the way back (`after`). */
    lose: (path: RegExp, when: 'before' | 'after') => {
      lost = { path, when };
    },
    /** One request, no redirect followed. */
    once,
    pass: (ms: number) => {
      now += ms;
    },
    open: async (path: string) => follow(path, await once(path)),
    /** Sends the form with this button, filled in; `headers` as a page of another site would have them. */
    async send(page: TextPage, button: string, typed: Record<string, string> = {}, headers: Record<string, string> = { origin: 'null', 'sec-fetch-site': 'same-origin' }) {
      const found = page.forms.find((form) => form.button.includes(button));
      if (!found) throw new Error(`no form with "${button}": ${page.forms.map((form) => form.button).join(', ')} in ${page.text}`);
      const body = new URLSearchParams({ ...found.fields, ...typed });
      return follow(found.action, await once(found.action, { method: 'POST', body, headers }));
    },
    /** Follows the link with these words. */
    async follow(page: TextPage, label: string) {
      const link = page.links.find((one) => one.label.includes(label));
      if (!link) throw new Error(`no link "${label}" in ${page.text}`);
      return this.open(link.href);
    },
    /** The operator's own answer in this browser's session, as the portal would have it. */
    async api(path: string, body?: unknown) {
      const headers = { cookie: cookieHeader(), 'content-type': 'application/json', 'idempotency-key': newKey() };
      const response = await app.request(ORIGIN + path, body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) });
      keep(response);
      const json: unknown = await response.json();
      return json;
    },
    /** Signs a persona in. */
    async be(persona: string) {
      await this.api('/__operator/persona', { persona });
    },
  };
}
export type Lite = ReturnType<typeof openLite>;
