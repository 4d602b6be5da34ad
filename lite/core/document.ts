import { DIAL_HOTLINE } from '#lib/hotline.ts';
import { html, trusted, type Html } from './html.ts';
import { STYLESHEET, STYLESHEET_HASH } from './style.ts';
import type { Shown, Visit } from './visit.ts';
import * as at from './addresses.ts';

/** Nothing but the one stylesheet, and forms that go to ourselves. */
const POLICY = `default-src 'none'; style-src ${STYLESHEET_HASH}; base-uri 'none'; frame-ancestors 'none'; form-action 'self'`;

/** Headers of every answer of this hall (D19): the product's own, a policy without scripts, and nothing is stored anywhere. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': POLICY,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** The same address in the other language, or the other size. */
function switches({ path, query, texts, isElder }: Visit): Html {
  const t = texts.of(['lite', 'settings']);
  const to = (view: string) => `${path}?${new URLSearchParams([...[...query].filter(([name]) => name !== 'view'), ['view', view]]).toString()}`;
  const other = texts.language === 'en' ? { language: 'zh-CN', label: t('settings:chinese') } : { language: 'en', label: t('settings:english') };
  return html`<a href="${to(other.language)}" lang="${other.language}">${other.label}</a> <a href="${to(isElder ? 'usual' : 'elder')}">${t(isElder ? 'usualText' : 'bigText')}</a>`;
}

/** A whole page: the name of the product (S77), its content, the other language and size, and where more is to be had. */
export function documentOf(visit: Visit, { title, body }: Shown): string {
  const t = visit.texts.of(['lite', 'common', 'session']);
  return html`<!doctype html>
    <html lang="${visit.texts.language}" ${visit.isElder && html` class="elder"`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no" />
        <meta name="referrer" content="no-referrer" />
        <title>${t('common:titleOn', { title })}</title>
        ${trusted(`<style>${STYLESHEET}</style>`)}
      </head>
      <body>
        <header>
          <a href="${at.figures}"><b>${t('common:product')}</b></a>
        </header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
        <footer>${switches(visit)} ${visit.portal !== null && html`<a href="${visit.portal}">${t('full')}</a> `}<a href="${DIAL_HOTLINE}">${t('session:dial')}</a></footer>
      </body>
    </html> `.text.replace(/\s*\n\s*/g, '\n');
}
