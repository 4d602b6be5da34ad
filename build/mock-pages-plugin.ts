import { readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { OLDEST_BROWSERS } from './oldest-browsers.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** A script with its styles beside the product's wherever there is a mock. */
interface MockScript {
  readonly name: 'cashier' | 'qa' | 'drawer';
  readonly folder: string;
  readonly entry: string;
}

/** One with a page of its own: `<name>.html` in `folder`. */
interface MockPage extends MockScript {
  /** Addresses it is served at in development. */
  readonly at: readonly string[];
}

const PAGES: readonly MockPage[] = [
  { name: 'cashier', folder: 'mocks/hosts/cashier', entry: 'cashier.ts', at: ['/cashier.html'] },
  { name: 'qa', folder: 'mocks/qa', entry: 'qa.tsx', at: ['/qa', '/qa.html'] },
];

/** Opened by the hall itself (src/main.tsx), once it is there. */
const DRAWER: MockScript = { name: 'drawer', folder: 'mocks/qa/drawer', entry: 'drawer.tsx' };

/** Says on every screen of the hall what build it is (O15); the drawer makes a handle of it, and until then it leads to the bench. */
export function mockBanner(isDemo: boolean): string {
  return `<aside id="mock"><a href="${isDemo ? 'qa.html' : '/qa'}" target="bench"><span>模拟环境 · <span lang="en">Mock data</span></span></a></aside>`;
}

interface MockPageOptions {
  readonly isDemo: boolean;
  readonly isMsw: boolean;
}

const pageText = ({ folder, name }: MockScript) => readFileSync(path.join(ROOT, folder, `${name}.html`), 'utf8');

/** The files of a script, by name. Each is built by itself: none shares a chunk with the product. */
async function filesOf({ name, folder, entry }: MockScript, { isDemo, isMsw }: MockPageOptions): Promise<Map<string, string | Uint8Array>> {
  const result = await build({
    configFile: false,
    root: ROOT,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [react()],
    define: { IS_DEMO: String(isDemo), IS_MSW: String(isMsw), 'process.env.NODE_ENV': '"production"', 'import.meta.env.MODE': JSON.stringify(isDemo ? 'demo' : 'hall') },
    resolve: { alias: { tldts: path.join(ROOT, 'mocks/hosts/one-origin.ts') } },
    build: { write: false, target: OLDEST_BROWSERS, lib: { entry: path.join(ROOT, folder, entry), formats: ['es'], fileName: name, cssFileName: name } },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput; // no watcher without build.watch
  return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const));
}

/** A page as the development server has it: its script and styles by their sources, without the policy that Vite's inline scripts would break. */
function inDevelopment(page: MockPage): string {
  const { folder, name, entry } = page;
  return pageText(page)
    .replace(/<meta\s+http-equiv[^>]*>/, '')
    .replaceAll(new RegExp(`(href|src)="${name}\\.`, 'g'), `$1="/${folder}/${name}.`)
    .replace(`${name}.js`, entry);
}

/** The payment provider's page, the testers' bench and their drawer beside the product: served in development, files of their own in a build. */
export function mockPagesPlugin(options: MockPageOptions): Plugin {
  let isBuild = false;
  return {
    name: 'palm-hall-mock-pages',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    // In a build the drawer is no chunk of the product's, but a file of its own that the product asks for.
    resolveId(id) {
      return isBuild && id === `#${DRAWER.folder}/${DRAWER.entry}` ? { id: options.isDemo ? '../drawer.js' : '/drawer.js', external: 'absolute' } : null;
    },
    transformIndexHtml(html) {
      return html.replace('<!-- mock -->', mockBanner(options.isDemo));
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const page = PAGES.find(({ at }) => at.includes(new URL(request.url ?? '/', 'http://localhost').pathname));
        if (!page) return next();
        server
          .transformIndexHtml(`/${page.name}.html`, inDevelopment(page))
          .then((html) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html))
          .catch(next);
      });
    },
    async generateBundle() {
      for (const page of PAGES) this.emitFile({ type: 'asset', fileName: `${page.name}.html`, source: pageText(page) });
      for (const script of [...PAGES, DRAWER]) for (const [fileName, source] of await filesOf(script, options)) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
