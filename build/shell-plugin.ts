import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { PAINTED, ROUTE_MAP } from '../src/app/route-map.ts';
import { LISTS } from './chunks.ts';
import { COMMON_TEXTS } from '../src/i18n/keys/common-texts.ts';
import { classNamesAlonePlugin } from './class-names-plugin.ts';
import { OLDEST_BROWSERS } from './oldest-browsers.ts';
import { mockBanner } from './mock-pages-plugin.ts';
import { contentSecurityPolicy } from './security-policy.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * Compiles one of the shell's entries with the HTML-writing JSX runtime in React's place, class names as in the app.
 * Returns its code; the styles are the app's own and are dropped here.
 */
async function compile(entry: string, define: Record<string, string>): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    mode: 'production',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { 'react/jsx-runtime': path.join(ROOT, 'src/shell/jsx-runtime.ts'), 'react/jsx-dev-runtime': path.join(ROOT, 'src/shell/jsx-runtime.ts') } },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    plugins: [classNamesAlonePlugin()],
    build: { write: false, target: OLDEST_BROWSERS, lib: { entry: path.join(ROOT, entry), formats: ['iife'], name: 'shell', fileName: 'shell' } },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput; // no watcher without build.watch
  const chunk = output.find((file) => file.type === 'chunk');
  if (!chunk) throw new Error(`the shell's ${entry} compiled to nothing`);
  return chunk.code.trim();
}

/** The pages of a build, by what their inline script paints, and their files. */
const PAGES = { home: 'index.html', 'sign-in': 'sign-in/index.html', other: '404.html' } as const;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Runs right after the place of the first screen has been read. */
const PAINT = 'palmHallPaint()';
/** In every build that is not production (O15). */
const BANNER_STYLES = 'src/shell/mock-banner.css';

/** The way on for a browser that cannot run the app, where the lite hall is served beside it. */
const TO_LITE = '<a href="/lite">用简版 Palm Hall Lite</a>';

/** Everything a chunk needs before it can run: itself and what it imports, without what it imports later. */
function closureOf(bundle: Rolldown.OutputBundle, fileName: string, seen = new Set<string>()): Set<string> {
  const file = bundle[fileName];
  if (seen.has(fileName) || file?.type !== 'chunk') return seen;
  seen.add(fileName);
  for (const imported of file.imports) closureOf(bundle, imported, seen);
  return seen;
}

/** The chunk made of a module. @throws Error when there is none: the map and the build disagree. */
function chunkOf(bundle: Rolldown.OutputBundle, moduleId: string): string {
  const file = Object.values(bundle).find((one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(moduleId));
  if (!file) throw new Error(`the build has no chunk for ${moduleId}`);
  return file.fileName;
}

/** Styles that a screen's chunks bring: the screen is not drawn before they are there. */
const stylesOf = (bundle: Rolldown.OutputBundle, files: readonly string[]) =>
  files.flatMap((name) => {
    const file = bundle[name];
    return file?.type === 'chunk' ? [...(file.viteMetadata?.importedCss ?? [])] : [];
  });

/** Screens with what they are made of, as positions in `chunks`: names of files below assets, of scripts without `.js`. */
interface Table {
  readonly chunks: string[];
  readonly screens: readonly { readonly path: string; readonly chunks: readonly number[]; readonly texts: Readonly<Record<string, readonly number[]>> }[];
}

/**
 * What the inline script asks for beside the entry, so that nothing waits in line: for each address of the map the chunks of its
 * screen and texts, as the map has them. `first`, with what every screen needs, goes into the script; `others`
 * into the one page that opens them, so that the first screens do not grow with the map.
 */
function preloads(
  bundle: Rolldown.OutputBundle,
  entry: string,
): { readonly first: Table & { readonly always: readonly number[]; readonly texts: Table['screens'][number]['texts'] }; readonly others: Table } {
  const entryFiles = closureOf(bundle, entry);
  const tableOf = (isWanted: (address: string) => boolean) => {
    const chunks: string[] = [];
    const index = (fileName: string) => {
      const name = path.posix.basename(fileName, '.js');
      if (!chunks.includes(name)) chunks.push(name);
      return chunks.indexOf(name);
    };
    const textsOf = (names: readonly string[]) =>
      Object.fromEntries(['zh-CN', 'en'].map((language) => [language, names.map((name) => index(chunkOf(bundle, `i18n/${language}/${name}.ts`)))]));
    const screens = ROUTE_MAP.filter(({ path: address }) => isWanted(address)).map(({ path: address, module, texts }) => {
      // A painted screen is opened without the lists.
      const lists = PAINTED.includes(address) ? [] : LISTS.map((list) => chunkOf(bundle, list));
      const files = [...lists, ...closureOf(bundle, chunkOf(bundle, module))].filter((file) => !entryFiles.has(file));
      return { path: address, chunks: [...files, ...stylesOf(bundle, files)].map(index), texts: textsOf(texts) };
    });
    return { chunks, screens, index, textsOf };
  };
  const isFirst = (address: string) => PAINTED.includes(address);
  const { index, textsOf, ...first } = tableOf(isFirst);
  const { chunks, screens } = tableOf((address) => !isFirst(address));
  return {
    first: {
      ...first,
      always: [...entryFiles]
        .filter((file) => file !== entry)
        .toReversed()
        .map(index),
      texts: textsOf(COMMON_TEXTS),
    },
    others: { chunks, screens },
  };
}

/**
 * Makes the pages of a build: the entry's CSS inlined, the inline script (which paints the first screens before the app is there)
 * in the head, the app's script left to it, and a policy that allows exactly these by hash. Production, local and demo alike.
 */
export function shellPlugin(options: { readonly isDemo: boolean; readonly isMock: boolean; readonly isLite: boolean }): Plugin {
  let base = '/';
  return {
    name: 'palm-hall-shell',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      base = config.base;
    },
    load(id) {
      return !options.isMock && id.endsWith(BANNER_STYLES) ? '' : null;
    },
    async generateBundle(_, bundle) {
      const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
      if (entry?.type !== 'chunk') throw new Error('the app has no entry');
      const first = [...closureOf(bundle, entry.fileName)].map((name) => bundle[name]).filter((file) => file?.type === 'chunk');
      const styles = first.flatMap((file) => [...(file.viteMetadata?.importedCss ?? [])]);
      for (const file of first) file.viteMetadata?.importedCss.clear();
      const css = styles.map((name) => {
        const asset = bundle[name];
        if (asset?.type !== 'asset') throw new Error(`${name} is not in the bundle`);
        delete bundle[name];
        return String(asset.source);
      });
      const { first: firstScreens, others } = preloads(bundle, entry.fileName);
      const table = { ...firstScreens, entry: base + entry.fileName, base: `${base}assets/` };
      const define = {
        EARLY: JSON.stringify(table),
        API_BASE: JSON.stringify(process.env['VITE_API_BASE'] ?? ''),
      };
      const oldBrowser = readFileSync(path.join(ROOT, 'src/shell/old-browser.js'), 'utf8')
        .replace(/^\/\*[\s\S]*?\*\/\s*/, '')
        .trim();
      const style = css.join('').trim();
      const policyOf = (...scripts: string[]) =>
        contentSecurityPolicy({
          scripts: [oldBrowser, ...scripts, PAINT].filter((script) => script !== '').map(hashOf),
          styles: [hashOf(style)],
          api: process.env['VITE_API_BASE'] ?? '',
        });
      const template = readFileSync(path.join(ROOT, 'index.html'), 'utf8');
      delete bundle['index.html'];
      const kept: { url: string; revision: string | null }[] = [...closureOf(bundle, entry.fileName)].map((file) => ({ url: base + file, revision: null }));
      for (const [page, fileName] of Object.entries(PAGES)) {
        // The operator of the demonstration is not there before the app: nothing can be asked, and nobody is known to be signed in.
        const ofPage = { ...define, PAGE: JSON.stringify(options.isDemo ? 'other' : page) };
        const script = await compile('src/shell/boot.ts', ofPage);
        const early = options.isDemo || page === 'sign-in' ? '' : await compile('src/shell/ask-early.ts', ofPage);
        const screens = page === 'other' ? `<meta name="screens" content='${JSON.stringify(others)}'>` : '';
        const source = fill(template, {
          base,
          policy: policyOf(early, script),
          early,
          style,
          screens,
          oldBrowser,
          script,
          mock: options.isMock ? mockBanner(options.isDemo) : '',
          isLite: options.isLite,
        });
        this.emitFile({ type: 'asset', fileName, source });
        kept.push({ url: base + fileName, revision: createHash('sha256').update(source).digest('hex').slice(0, 16) });
      }
      if (!options.isDemo) {
        const worker = await compile('src/shell/service-worker.ts', { KEPT: JSON.stringify(kept), BASE: JSON.stringify(base), IS_MOCK: String(options.isMock) });
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: worker });
      }
    },
  };
}

/** Puts the parts into index.html at its marks. */
function fill(
  template: string,
  parts: { base: string; policy: string; early: string; style: string; screens: string; oldBrowser: string; script: string; mock: string; isLite: boolean },
): string {
  const marks: Record<string, string> = {
    '<!-- policy -->': `<meta http-equiv="Content-Security-Policy" content="${parts.policy}">`,
    '<!-- early -->': parts.early === '' ? '' : `<script>${parts.early}</script>`,
    '<!-- style -->': `<style>${parts.style}</style>`,
    '<!-- screens -->': parts.screens,
    '<!-- old-browser -->': `<script>${parts.oldBrowser}</script>`,
    '<!-- boot -->': `<script>${parts.script}</script>`,
    '<!-- paint -->': `<script>${PAINT}</script>`,
    '<!-- mock -->': parts.mock,
    '<!-- lite: old -->': parts.isLite ? `<li>${TO_LITE}</li>` : '',
    '<!-- lite: no script -->': parts.isLite ? `<p>${TO_LITE}</p>` : '',
  };
  let page = template.replace(/<script type="module"[^>]*><\/script>\s*/, '').replaceAll('href="/', `href="${parts.base}`);
  for (const [mark, part] of Object.entries(marks)) {
    if (!page.includes(mark)) throw new Error(`index.html has no ${mark}`);
    page = page.replace(mark, () => part);
  }
  return page.replace(/>\s+</g, '><').trim();
}
