import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { OLDEST_BROWSERS } from './oldest-browsers.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDER = 'mocks/hosts/cashier';
const pageText = () => readFileSync(path.join(ROOT, FOLDER, 'cashier.html'), 'utf8');

/** The files of the cashier's page, by name. It is built by itself: another house shares no chunk with the product. */
async function filesOf({ isDemo, isMsw }: { readonly isDemo: boolean; readonly isMsw: boolean }): Promise<Map<string, string | Uint8Array>> {
  const result = await build({
    configFile: false,
    root: ROOT,
    base: './',
    publicDir: false,
    logLevel: 'error',
    define: { IS_DEMO: String(isDemo), IS_MSW: String(isMsw), 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { tldts: path.join(ROOT, 'mocks/hosts/one-origin.ts') } },
    build: { write: false, target: OLDEST_BROWSERS, lib: { entry: path.join(ROOT, FOLDER, 'cashier.ts'), formats: ['es'], fileName: 'cashier' } },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput; // no watcher without build.watch
  const files = output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const);
  return new Map([['cashier.html', pageText()], ['cashier.css', readFileSync(path.join(ROOT, FOLDER, 'cashier.css'), 'utf8')], ...files]);
}

/** The payment provider's page beside the product's, wherever there is a mock: served in development, files of their own in a build. */
export function cashierPlugin(options: { readonly isDemo: boolean; readonly isMsw: boolean }): Plugin {
  return {
    name: 'palm-hall-cashier',
    configureServer(server) {
      server.middlewares.use('/cashier.html', (_request, response, next) => {
        // Vite's own scripts in a page of development are inline.
        const page = pageText()
          .replace(/<meta\s+http-equiv[^>]*>/, '')
          .replaceAll(/(href|src)="cashier\./g, `$1="/${FOLDER}/cashier.`)
          .replace('cashier.js', 'cashier.ts');
        server
          .transformIndexHtml('/cashier.html', page)
          .then((html) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html))
          .catch(next);
      });
    },
    async generateBundle() {
      for (const [fileName, source] of await filesOf(options)) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
