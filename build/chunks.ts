import path from 'node:path';
import { PAINTED, ROUTE_MAP } from '../src/app/route-map.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
/** Small, and wanted by whatever comes after the first screens. */
const FRAME = 'src/parts/page/page.tsx';

/** Lists of all further screens and texts, which each further screen is opened by; a chunk each, as one with both would be asked for by way of two more. */
export const LISTS: readonly string[] = ['app/further-pages.ts', 'i18n/further-texts.ts'];

/** What a bundler knows of a module, as far as it is read here; ids are absolute paths. */
interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

const isOwn = (id: string, folder: string) => id.startsWith(path.join(ROOT, folder));

/** Every module that is there as soon as one of these is: what they import, and what that imports, without what is imported later. */
function closureOf(starts: readonly string[], graph: ModuleGraph): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) visit(imported);
  };
  for (const start of starts) visit(start);
  return seen;
}

/** A chunk of its own: it is run first, by itself, so that running all of them is no long task (src/shell/boot.ts). */
const REACT = /node_modules\/(react|react-dom|scheduler)\//;

/**
 * Names the chunk that a module of the first screens goes to; null for every other module. One file with all they need together takes
 * fewer requests and compresses better. Read from the module graph: the app's entry, the pages that are painted first, and the frame
 * every further screen draws. Left out are the app's own files and the pages', which are a chunk each already; the styles of those pages
 * go along, as they stand in the page.
 */
export function firstChunk(): (moduleId: string, graph: ModuleGraph) => string | null {
  let first: ReadonlySet<string> | null = null;
  return (moduleId, graph) => {
    const pages = ROUTE_MAP.filter(({ path: address }) => PAINTED.includes(address)).map(({ module }) => path.join(ROOT, 'src', module));
    first ??= closureOf([path.join(ROOT, 'src/main.tsx'), path.join(ROOT, FRAME), ...pages], graph);
    if (!first.has(moduleId) || isOwn(moduleId, 'src/main.tsx') || isOwn(moduleId, 'src/app')) return null;
    if (REACT.test(moduleId)) return 'react';
    return isOwn(moduleId, 'src/features') && !moduleId.endsWith('.css') ? null : 'hall';
  };
}

/**
 * Rooms, and resources, whose pieces are too small to be sent alone and mostly wanted together: what every form says and asks, what
 * every screen of bills or of orders knows, what bills and slips need as papers, who is signed in where anybody may be. Each file less is a name less in the lists that the first screens carry.
 */
const TOGETHER: Readonly<Record<string, string>> = {
  'src/parts/forms/': 'forms',
  'src/parts/trouble/open-slip.tsx': 'forms',
  'src/parts/formatting/dial.tsx': 'forms',
  'src/ui/controls/typed/secret-fields.tsx': 'forms',
  'src/data/session.ts': 'session',
  'src/contract/puk-sign-in.ts': 'session',
  'src/data/sign-in/puk-sign-in.ts': 'session',
  'src/parts/page/tabs-if-signed-in.tsx': 'session',
  'src/contract/bills.ts': 'bills',
  'src/data/bills.ts': 'bills',
  'src/contract/orders.ts': 'orders',
  'src/data/orders.ts': 'orders',
  'src/features/orders/format/': 'orders',
  'src/i18n/words/format-action.ts': 'orders',
  'src/features/orders/slip/back-to.ts': 'orders',
  'src/parts/keep/keep-button.tsx': 'paper',
  'src/ui/layout/screen-only': 'paper',
  'src/ui/layout/print.ts': 'paper',
  'src/ui/layout/sheet': 'sheet',
  'src/platform/save-file.ts': 'sheet',
  'src/ui/text/tag': 'tag',
};

/** Names the chunk of what is sent together; null for modules that the bundler divides by who wants them. */
export function sharedChunk(moduleId: string): string | null {
  return Object.entries(TOGETHER).find(([place]) => isOwn(moduleId, place))?.[1] ?? null;
}
