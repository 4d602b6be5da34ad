import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { createRoot, type Root } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Frame } from '#app/frame.tsx';
import { ROUTES } from '#app/routes.ts';
import type { Fault } from '#mocks/scenarios/fault.ts';
import { createQueryClient, forgetCustomer } from '#data/query-client.ts';
import { forgetDrafts } from '#data/care/use-draft.ts';
import { changeLanguage } from '#i18n/index.ts';
import { newKey } from '#lib/ids.ts';
import { applyPresentation, type Presentation } from '#platform/presentation.ts';
import { startNetwork, type Network } from './network.ts';

const KEPT_UNDER = 'palm-hall.presentation';
const USUAL: Presentation = { language: 'zh-CN', mode: 'phone', theme: 'light', size: 'normal' };
const home = location.href;

/** The app in this page, in front of an operator of its own. */
export interface Hall {
  readonly network: Network;
  readonly client: QueryClient;
  /** Asks something of the operator's control: `persona`, `clock`, `faults`. */
  readonly control: (path: string, body: unknown) => Promise<void>;
  /** Applies this fault to every call of the endpoint (an id, or `*`), or the first `times`; without a fault, none. */
  readonly applyFault: (endpoint: string, fault?: Fault, times?: number) => Promise<void>;
  /** Requests for an endpoint so far. */
  readonly asked: (endpoint: string) => number;
  /** Puts the app into the page at this address, as a reload or a link from outside would. */
  readonly enter: (address: string) => void;
  /** Follows a link of the product to this address within the app. */
  readonly follow: (address: string) => void;
}

let opened: { root: Root; hall: Hall } | null = null;

async function setLanguage(language: Presentation['language']): Promise<void> {
  await changeLanguage(language);
  await Promise.all(ROUTES.map((route) => route.load()));
}

async function post(path: string, body: unknown): Promise<void> {
  const response = await fetch(`/__operator/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': newKey() }, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`control ${path}: ${response.status} ${await response.text()}`);
}

function mount(client: QueryClient): Root {
  document.getElementById('app')?.remove();
  const app = document.createElement('div');
  app.id = 'app';
  document.body.append(app);
  const root = createRoot(app);
  root.render(
    <QueryClientProvider client={client}>
      <BrowserRouter>
        <Frame />
      </BrowserRouter>
    </QueryClientProvider>,
  );
  window.palmHallIsOpen = true;
  return root;
}

/** A fresh operator whose clock stands, and the app ready to be entered. `persona` is signed in already. */
export async function openHall(options: { readonly persona?: string; readonly presentation?: Partial<Presentation> } = {}): Promise<Hall> {
  closeHall();
  const presentation = { ...USUAL, ...options.presentation };
  localStorage.setItem(KEPT_UNDER, JSON.stringify(presentation));
  applyPresentation(presentation, document.documentElement);
  const network = startNetwork();
  await setLanguage(presentation.language);
  await post('clock', { running: false });
  if (options.persona !== undefined) await post('persona', { persona: options.persona });
  let client = createQueryClient();
  const hall: Hall = {
    network,
    get client() {
      return client;
    },
    control: post,
    applyFault: (endpoint, fault, times) =>
      post('faults', { rules: fault ? [{ endpoint, fault, when: times === undefined ? { kind: 'always' } : { kind: 'first', count: times } }] : [] }),
    asked: (endpoint) => network.sent.filter((request) => request.endpoint === endpoint).length,
    enter(address) {
      leave();
      history.pushState(null, '', address);
      history.scrollRestoration = 'auto'; // as of every entry that is new; pushed from within, it would take after the one before
      client = createQueryClient();
      opened = { root: mount(client), hall };
    },
    follow(address) {
      const link = Object.assign(document.createElement('a'), { href: address });
      document.getElementById('app')?.append(link);
      link.click();
      link.remove();
    },
  };
  opened = { root: createRoot(document.createElement('div')), hall };
  return hall;
}

/** Takes the app out of the page, as a reload would: nothing in memory stays. */
function leave(): void {
  if (!opened) return;
  opened.root.unmount();
  forgetCustomer(opened.hall.client);
  forgetDrafts();
}

/** Leaves nothing behind for the next test. */
export function closeHall(): void {
  leave();
  opened = null;
  document.getElementById('app')?.remove();
  history.replaceState(null, '', home);
  localStorage.removeItem(KEPT_UNDER);
  localStorage.removeItem('palm-hall.remembers-number');
  document.title = '';
}
