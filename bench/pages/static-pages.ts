import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { listen, type Listening } from '#mocks/hosts/node/listen.ts';
import { staticFiles } from '#mocks/hosts/node/pages/static-files.ts';

/** Rules of the app's own style sheets that something on the page is drawn by. Runs in the page. */
const USED_RULES = `
  (() => {
    const used = (rule) => {
      if (rule.selectorText) return document.querySelector(rule.selectorText.replaceAll(/::?(before|after|hover|active|focus|focus-visible|placeholder|marker)\\b/g, '') || '*') ? rule.cssText : '';
      const inner = rule.cssRules ? [...rule.cssRules].map(used).join('') : '';
      return inner && rule.conditionText !== undefined ? '@' + (rule instanceof CSSMediaRule ? 'media ' : 'supports ') + rule.conditionText + '{' + inner + '}' : inner;
    };
    return [...document.styleSheets].filter(({ href }) => href !== null).flatMap((sheet) => [...sheet.cssRules]).map(used).join('');
  })()`;

/** Screens as static pages: the limit that a screen is measured against. */
interface StaticPages {
  /** Keeps the page on show as one file, with the styles it is drawn by and no script. */
  readonly keep: (page: Page, name: string) => Promise<void>;
  /** Serves what has been kept. */
  readonly serve: () => Promise<Listening>;
}

/** @see StaticPages. They lie in a folder of their own. */
export function staticPages(): StaticPages {
  const folder = mkdtempSync(path.join(tmpdir(), 'palm-hall-static-'));
  const inline = /<style>[\s\S]*?<\/style>/.exec(readFileSync('dist/hall/index.html', 'utf8'))?.[0] ?? '';
  writeFileSync(path.join(folder, '404.html'), '');
  return {
    async keep(page, name) {
      const content = await page.locator('#app').innerHTML();
      const more = await page.evaluate<string>(USED_RULES);
      writeFileSync(
        path.join(folder, `${name.replaceAll(' ', '-')}.html`),
        `<!doctype html><html lang="zh-CN" data-mode="phone"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${name}</title>${inline}<style>${more}</style><div id="app">${content}</div></html>`,
      );
    },
    serve: () => listen(staticFiles(folder).fetch, { port: 0, host: '127.0.0.1' }),
  };
}

/** Where a static page of that name lies. */
export const staticAddress = (name: string) => `/${name.replaceAll(' ', '-')}.html`;
