import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { PAINTED, ROUTE_MAP, type RouteEntry } from '#app/route-map.ts';
import { PERSONAS } from '#mocks/personas/people/all.ts';
import { buildProduction, type Language, type Production } from '#tests/support/source/production.ts';

const KILOBYTE = 1024;
/** Brotli bytes (docs/performance.md). */
const BUDGET = { first: 105 * KILOBYTE, further: 12 * KILOBYTE, statement: 25 * KILOBYTE, terminal: 18.5 * KILOBYTE, page: 14 * KILOBYTE, list: 3.3 * KILOBYTE };
const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

type Screen = Pick<RouteEntry, 'texts'> & { readonly address: string; readonly module: string };

const SCREENS: readonly Screen[] = ROUTE_MAP.map(({ path, module, texts }) => ({ address: path, module: `src/${module}`, texts }));
const isFirst = ({ address }: Screen) => PAINTED.includes(address);
const cases = (screens: readonly Screen[]) => screens.flatMap((screen) => LANGUAGES.map((language) => ({ ...screen, language })));

let built: Production;
beforeAll(() => {
  built = buildProduction();
}, 120_000);

const pages = () => [...built.files.keys()].filter((name) => name.endsWith('.html'));
const inside = (page: string, tag: string) => [...built.text(page).matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text = '']) => text);
const kilobytes = (bytes: number) => Math.round((bytes / KILOBYTE) * 10) / 10;
/** Weighs files one by one, as they are sent; a failure shows which is heavy. */
function weightOf(names: readonly string[], extra: Readonly<Record<string, string>> = {}) {
  const parts = Object.fromEntries([
    ...names.map((name) => [name, built.weigh(built.files.get(name) ?? '')] as const),
    ...Object.entries(extra).map(([name, text]) => [name, built.weigh(text)] as const),
  ]);
  return { total: Object.values(parts).reduce((sum, part) => sum + part, 0), parts };
}

describe('budgets', () => {
  test.each(cases(SCREENS.filter(isFirst)))('$address in $language: everything before it can be used is at most 105 kB', ({ language, ...screen }) => {
    const page = screen.address === '/' ? 'index.html' : 'sign-in/index.html';
    // The inline script comes with the page and is held by the page's own budget below.
    const { total, parts } = weightOf(built.filesFor(screen, language, { first: true }), { 'inline style': inside(page, 'style').join('\n') });
    console.log(`${screen.address} ${language}: ${kilobytes(total)} kB of ${kilobytes(BUDGET.first)}`);
    expect(total, JSON.stringify(parts, null, 1)).toBeLessThanOrEqual(BUDGET.first);
  });

  test.each(cases(SCREENS.filter((screen) => !isFirst(screen))))('$address in $language: what it adds stays within its budget', ({ language, ...screen }) => {
    // A terminal is fetched over its store's own line, once a day.
    const budget = screen.address === '/statements/:month' ? BUDGET.statement : screen.address.startsWith('/kiosk') ? BUDGET.terminal : BUDGET.further;
    const { total, parts } = weightOf(built.filesFor(screen, language));
    console.log(`${screen.address} ${language}: ${kilobytes(total)} kB of ${kilobytes(budget)}`);
    expect(total, JSON.stringify(parts, null, 1)).toBeLessThanOrEqual(budget);
  });

  test('the lists of all further screens and texts, fetched once after the first screen, are at most 3.3 kB; they grow with the map, and the first screens do not', () => {
    const lists = [...built.files].filter(
      ([name, content]) => name.endsWith('.js') && /src\/features\/statements\/statement-page.tsx|zh-CN\/statements.ts/.test(content.toString()),
    );
    expect(lists).toHaveLength(2);
    expect(lists.reduce((sum, [, content]) => sum + built.weigh(content), 0)).toBeLessThanOrEqual(BUDGET.list);
  });

  test('each page fits one congestion window: at most 14 kB', () => {
    const weights = Object.fromEntries(pages().map((name) => [name, built.weigh(built.text(name))]));
    console.log(
      Object.entries(weights)
        .map(([name, bytes]) => `${name}: ${kilobytes(bytes)} kB of ${kilobytes(BUDGET.page)}`)
        .join('\n'),
    );
    expect(Object.keys(weights).toSorted()).toEqual(['404.html', 'index.html', 'sign-in/index.html']);
    for (const [name, bytes] of Object.entries(weights)) expect(bytes, name).toBeLessThanOrEqual(BUDGET.page);
  });
});

describe('production has no trace of the mock (O15)', () => {
  const names = PERSONAS.flatMap(({ english, profile }) => [english, profile.name]);
  const TRACES = [
    'operator/',
    '__operator',
    '__cashier',
    'cashier.html',
    '通汇',
    'mocks/',
    '1390000',
    '13900000',
    '246810',
    '888888',
    'mockServiceWorker',
    'msw',
    '#mock',
    '模拟环境',
    'Mock data',
    'drawer',
    'persona',
    ...names,
  ];

  /** Without the names of files: they are made of their content, and may spell anything. */
  let said: readonly (readonly [string, string])[];
  beforeAll(() => {
    const sent = [...built.files.keys()].filter((name) => name.startsWith('assets/')).map((name) => name.replace(/^assets\/|\.\w+$/g, ''));
    const anyName = new RegExp(sent.join('|'), 'g');
    said = [...built.files].map(([name, content]) => [name, `${name}\n${content.toString()}`.replace(anyName, '')]);
  });

  test.each([...new Set(TRACES)])('nowhere "%s"', (trace) => {
    const holding = said.filter(([, text]) => text.includes(trace)).map(([name]) => name);
    expect(holding).toEqual([]);
  });
});

describe('the policy of the page (D19)', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  test('names by hash exactly the inline scripts and styles of every page, and allows no other', () => {
    const directive = (policy: string, name: string) => (new RegExp(`${name} ([^;]*)`).exec(policy)?.[1] ?? '').trim().split(' ').toSorted();
    for (const page of pages()) {
      const meta = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(built.text(page))?.[1] ?? '';
      expect(directive(meta, 'script-src'), page).toEqual([...inside(page, 'script').map(hash), "'self'"].toSorted());
      expect(directive(meta, 'style-src'), page).toEqual([...inside(page, 'style').map(hash), "'self'"].toSorted());
      expect(meta).toMatch(/^default-src 'none'/);
      expect(meta).not.toContain('unsafe');
    }
  });

  test('stands in the page before anything it is about: no header has to say it', () => {
    for (const page of pages()) {
      const [before] = built.text(page).split('http-equiv="Content-Security-Policy"');
      expect(before, page).toMatch(/^<!doctype html><html[^>]*><head><meta charset="[^"]*" ?\/?><meta $/i);
    }
  });

  test('is not broken by the page itself: no style attribute, no event handler, no javascript: address', () => {
    for (const page of pages()) {
      const markup = built.text(page).replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
      expect(
        [...markup.matchAll(/<[^>]*\s(style|on\w+)=[^>]*>|javascript:/g)].map(([found]) => found),
        page,
      ).toEqual([]);
    }
  });
});

describe('what is sent', () => {
  test('has no source maps and nothing but what a page may ask for', () => {
    const strange = [...built.files.keys()].filter((name) => !/\.(js|css|html|svg|txt|webmanifest|json|png)$/.test(name));
    expect(strange).toEqual([]);
    for (const [name, content] of built.files) expect(content.includes('sourceMappingURL'), name).toBe(false);
  });

  test('speaks to no other host', () => {
    // Names of XML, and addresses in the words of errors that developers read.
    const allowed = /^https?:\/\/(www\.w3\.org\/|react\.dev\/errors\/|reactrouter\.com\/|github\.com\/ungap\/url-search-params|bit\.ly\/wb-precache|localhost$)/;
    const found = [...built.files].flatMap(([name, content]) => [...content.toString().matchAll(/https?:\/\/[^\s"'`<>)\\]+/g)].map(([address]) => `${name}: ${address}`));
    expect(found.filter((one) => !allowed.test(one.replace(/^.*?: /, '')))).toEqual([]);
  });

  test('is sent once: no two files are the same', () => {
    const seen = new Map<string, string[]>();
    for (const [name, content] of built.files) if (!name.endsWith('.html')) seen.set(content.toString('base64'), [...(seen.get(content.toString('base64')) ?? []), name]);
    expect([...seen.values()].filter((names) => names.length > 1)).toEqual([]);
  });

  test('is asked for by somebody: no file lies there unused', () => {
    const text = [...built.files]
      .filter(([name]) => /\.(js|html|css)$/.test(name))
      .map(([, content]) => content.toString())
      .join('\n');
    const idle = [...built.files.keys()].filter((name) => name.startsWith('assets/') && !text.includes((name.split('/').at(-1) ?? '').replace(/\.js$/, '')));
    expect(idle).toEqual([]);
  });

  test('draws the first screens with their styles: every class in a page is styled in that page or by nobody', () => {
    const everywhere = [...built.files]
      .filter(([name]) => name.endsWith('.css'))
      .map(([, content]) => content.toString())
      .join('\n');
    for (const page of pages()) {
      const markup = built.text(page).replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
      const classes = new Set([...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
      const here = inside(page, 'style').join('\n');
      const isIn = (css: string, name: string) => new RegExp(`\\.${name}(?![\\w-])`).test(css);
      expect(
        [...classes].filter((name) => !isIn(here, name) && isIn(everywhere, name)),
        `${page} moves when these arrive`,
      ).toEqual([]);
    }
  });

  test('has each language in files of its own', () => {
    expect(SCREENS.length).toBeGreaterThanOrEqual(10);
    for (const screen of SCREENS)
      expect(built.filesFor(screen, 'zh-CN').filter((name) => built.filesFor(screen, 'en').includes(name)).length).toBeLessThan(built.filesFor(screen, 'zh-CN').length);
  });
});
