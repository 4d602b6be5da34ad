import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { HOME_PATH } from '#lib/early-paths.ts';
import { PAGE_POLICY, WORKER_POLICY } from './security-headers.ts';
import { answeredPage, compressedPage } from './answered-page.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

interface StaticFile {
  readonly plain: Buffer<ArrayBuffer>;
  readonly brotli: Buffer<ArrayBuffer>;
  readonly gzip: Buffer<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Files under assets/ carry their content's hash and never change; a picture may be a day old; pages and the worker are always asked for. */
function cachingOf(name: string): string {
  if (name.startsWith('assets/')) return 'public, max-age=31536000, immutable';
  return name.endsWith('.svg') ? 'public, max-age=86400' : 'no-cache';
}

/** The policy of a file that needs one of its own (D19). */
function policyOf(name: string): Readonly<Record<string, string>> {
  const policy = path.extname(name) === '.html' ? PAGE_POLICY : name === 'service-worker.js' ? WORKER_POLICY : null;
  return policy === null ? {} : { 'content-security-policy': policy };
}

/** With its headers home's page has the browser ask for its numbers, as its first script does, before that script runs (docs/decisions/0006). */
const ASKS_EARLY = { link: `<${HOME_PATH}>; rel=preload; as=fetch; crossorigin` };

/** How a file is sent to whoever takes it compressed: by what it is called beside the file, and in `accept-encoding`. */
const COMPRESSIONS = {
  br: (plain: Buffer) => brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gz: (plain: Buffer) => gzipSync(plain, { level: 9 }),
} as const;
const isCompressed = (name: string) => /\.(br|gz)$/.test(name);

/** Every file below the folder, by its path there. */
const namesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

/** Puts every file's compressed forms beside it, so that no host has to make them: it takes some seconds. */
export function precompress(folder: string): void {
  for (const name of namesIn(folder)) {
    const file = path.join(folder, name);
    for (const [ending, compress] of Object.entries(COMPRESSIONS)) writeFileSync(`${file}.${ending}`, compress(readFileSync(file)));
  }
}

function read(folder: string, name: string): StaticFile {
  const file = path.join(folder, name);
  const plain = readFileSync(file);
  const compressed = (ending: keyof typeof COMPRESSIONS) => (existsSync(`${file}.${ending}`) ? readFileSync(`${file}.${ending}`) : COMPRESSIONS[ending](plain));
  return {
    plain,
    brotli: compressed('br'),
    gzip: compressed('gz'),
    headers: {
      'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream',
      'cache-control': cachingOf(name),
      etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
      vary: 'accept-encoding',
      ...policyOf(name),
      ...(name === 'index.html' ? ASKS_EARLY : {}),
    },
  };
}

const acceptsBrotli = (context: Context) => /\bbr\b/.test(context.req.header('accept-encoding') ?? '');

/** Asks the operator on behalf of whoever opens a page; null where that is better left to the page itself. */
export type AskForPage = (context: Context, path: string) => Promise<Response | null>;

/** Home, opened by a person: whatever keeps files for later takes them as they are. */
const isHomeOpened = ({ req }: Context) => req.method === 'GET' && req.path === '/' && (req.header('accept') ?? '').includes('text/html');

/** Home with its numbers for whoever is signed in: kept by nobody. Null where it is better sent as it is for everybody. */
async function homeWithNumbers(context: Context, { plain, headers }: StaticFile, ask: AskForPage): Promise<Response | null> {
  const answer = await ask(context, HOME_PATH);
  if (!answer) return null;
  const { link: _asked, etag: _ofTheFile, ...rest } = headers;
  const page = await answeredPage(plain.toString(), answer);
  for (const cookie of answer.headers.getSetCookie()) context.header('set-cookie', cookie, { append: true });
  const own = { ...rest, 'cache-control': 'no-store' };
  return acceptsBrotli(context) ? context.body(await compressedPage(page, answer.ok ? 'small' : 'quick'), 200, { ...own, 'content-encoding': 'br' }) : context.body(page, 200, own);
}

/**
 * The built product: its files compressed by the build, or once at start, its page for a path that has one, and the shell for every
 * other address. With `ask`, home brings its numbers along (docs/decisions/0031).
 */
export function staticFiles(folder: string, ask?: AskForPage): Hono {
  const names = namesIn(folder).filter((name) => !isCompressed(name));
  const files = new Map(names.map((name) => [name, read(folder, name)]));
  const app = new Hono();
  app.get('*', async (context) => {
    const asked = context.req.path.replace(/^\/+|\/+$/g, '');
    const file =
      files.get(asked) ??
      files.get(asked === '' ? 'index.html' : `${asked}/index.html`) ??
      files.get(`${asked}.html`) ??
      (asked.startsWith('assets/') || path.extname(asked) in TYPES ? undefined : files.get('404.html'));
    if (!file) return context.text('not found', 404);
    const { headers } = file;
    const answered = ask && isHomeOpened(context) ? await homeWithNumbers(context, file, ask) : null;
    if (answered) return answered;
    if (context.req.header('if-none-match') === headers['etag']) return context.body(null, 304, headers);
    const accepted = context.req.header('accept-encoding') ?? '';
    if (acceptsBrotli(context)) return context.body(file.brotli, 200, { ...headers, 'content-encoding': 'br' });
    if (/\bgzip\b/.test(accepted)) return context.body(file.gzip, 200, { ...headers, 'content-encoding': 'gzip' });
    return context.body(file.plain, 200, headers);
  });
  app.all('*', (context) => context.text('method not allowed', 405, { allow: 'GET, HEAD' }));
  return app;
}
