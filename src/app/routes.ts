import { hasTexts, loadTexts } from '#i18n/index.ts';
import { knownPromise, retryable } from '#lib/retryable.ts';
import type { PageModule } from './further-pages.ts';
import { ROUTE_MAP } from './route-map.ts';

/** One address of the map: its screen's code and texts, fetched once, when they are first needed. */
export interface Route {
  readonly path: string;
  /** Whether an address, without its search, is this route's, as the router sees it. */
  readonly isAt: (address: string) => boolean;
  readonly load: () => Promise<PageModule>;
  /** The same as a head start, before the screen is drawn; tries again what has failed before. */
  readonly preload: () => void;
}

/** `fetchPage`: fetches the screen's code, and tries again what has failed. */
function page(path: string, fetchPage: () => Promise<PageModule>, texts: readonly string[]): Route {
  let loading: Promise<PageModule> | null = null;
  let hasFailed = false;
  let hasCome = false;
  const fetchAll = async () => {
    const [module] = await Promise.all([fetchPage(), loadTexts(...texts)]);
    hasCome = true;
    return module;
  };
  // A failure is kept: drawing asks again and again for the same promise, and must be told, not sent to the network anew.
  const load = () => {
    // Opened before, but in a language that was left without it (returnToLanguage): its texts are fetched anew.
    if (loading && (!hasCome || hasTexts(texts))) return loading;
    hasCome = false;
    loading = knownPromise(
      fetchAll().catch((error: unknown) => {
        hasFailed = true;
        throw error;
      }),
    );
    return loading;
  };
  const preload = () => {
    if (hasFailed) loading = null;
    hasFailed = false;
    load().catch(() => undefined); // only a head start; the screen itself says what went wrong
  };
  // Made once: the router's own `matchPath` makes one anew for every route and every question, 4 ms of a tap on a slow phone.
  const pattern = new RegExp(`^${path.replace('*', '.*').replace(/:\w+/g, '[^/]+')}/*$`, 'i');
  return { path, isAt: (address) => pattern.test(address), load, preload };
}

/** Code of the painted screens, by its file; fetched when it is asked for. */
const PAINTED_PAGES = import.meta.glob<PageModule>(['/src/features/home/home-page.tsx', '/src/features/session/sign-in-page.tsx']);
const furtherPages = retryable(() => import('./further-pages.ts'));

/** What fetches a screen's code; the list of screens is tried again by itself, as what fails is known by its own address. */
function fetchModule(module: string): () => Promise<PageModule> {
  const file = `/src/${module}`;
  let fetchPage: (() => Promise<PageModule>) | null = null;
  return async () => {
    const importPage = PAINTED_PAGES[file] ?? (await furtherPages()).FURTHER_PAGES[file];
    if (!importPage) throw new Error(`no screen: ${module}`);
    fetchPage ??= retryable(importPage);
    return fetchPage();
  };
}

/** The whole map, ready to be walked. */
export const ROUTES: readonly Route[] = [
  ...ROUTE_MAP.map(({ path, module, texts }) => page(path, fetchModule(module), texts)),
  ...(import.meta.env.DEV ? [page('/gallery', async () => ({ Component: (await import('#ui/gallery/gallery.tsx')).Gallery }), [])] : []),
];

/** What stands at an address that leads nowhere; on no map, because links to it are not ours to follow. */
export const UNKNOWN_ADDRESS: Route = page(
  '*',
  retryable(() => import('./unknown-address-page.tsx')),
  [],
);

/** The address with its letters as they are meant; as it stands where they mean nothing. */
function decoded(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname; // a broken escape is the screen's to refuse
  }
}

/** The route of an address without its search; undefined for an address that leads nowhere. */
export function routeAt(pathname: string): Route | undefined {
  const address = decoded(pathname);
  return ROUTES.find((route) => route.isAt(address));
}
