import './cashier.css';
import * as v from 'valibot';
import { cancelAtCashier, ChargeSchema, getCharge, payAtCashier, type ChargeView } from '#mocks/cashier/contract.ts';
import { pathOf } from '#contract/core/endpoint.ts';
import { draw, type Shown } from './draw.ts';
import { WORDS } from './words.ts';

/** How long a customer sees that it is paid before the browser goes back, in ms. */
const SEEN_FOR_MS = 900;
const charge = new URLSearchParams(location.search).get('charge') ?? '';
/** The merchant's own pages: behind a hash where the product is nothing but files. */
const merchant = (path: string) => (IS_DEMO ? `./#${path}` : path);

let shown: Shown = { language: navigator.language.startsWith('zh') ? 'zh' : 'en', charge: null, word: null, backTo: merchant('/') };

function show(change: Partial<Shown>): void {
  shown = { ...shown, ...change };
  document.documentElement.lang = shown.language === 'zh' ? 'zh-CN' : 'en';
  document.title = WORDS[shown.language].name;
  document.getElementById('mock')?.replaceChildren(WORDS[shown.language].mock);
  document.getElementById('cashier')?.replaceChildren(
    ...draw(shown, {
      pay: (method, fault) => void send(payAtCashier, { method, fault: fault === '' ? null : fault }, fault),
      cancel: () => void send(cancelAtCashier, {}, ''),
      switchLanguage: () => show({ language: shown.language === 'zh' ? 'en' : 'zh' }),
    }),
  );
}

/** The charge as the cashier has it; null where there is none, or it could not be asked. */
async function ask(endpoint: typeof getCharge | typeof payAtCashier | typeof cancelAtCashier, body?: unknown): Promise<ChargeView | null> {
  const write = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(pathOf(endpoint, { charge }), body === undefined ? {} : write);
  return response.ok ? v.parse(ChargeSchema, await response.json()) : null;
}

/** Sends the browser back: in the page's own place, so that Back does not lead to a cashier that has nothing left to do. */
function goBack(): void {
  location.replace(shown.backTo);
}

async function send(endpoint: typeof payAtCashier | typeof cancelAtCashier, body: unknown, fault: string): Promise<void> {
  try {
    const answer = await ask(endpoint, body);
    if (answer === null) return show({ word: 'failed' });
    const isStaying = fault === 'window-closed';
    show({ charge: answer, word: answer.state === 'paid' ? (isStaying ? 'paidHere' : 'paid') : null });
    if (!isStaying) setTimeout(goBack, SEEN_FOR_MS);
  } catch (error) {
    console.info('The cashier was not reached.', error);
    show({ word: 'failed' });
  }
}

async function openCashier(): Promise<void> {
  // Where the operator lives in the page, it lives in this one too: same tab, same journal.
  if (IS_MSW) {
    const { startOperatorInBrowser } = await import('#mocks/hosts/browser.ts');
    await startOperatorInBrowser();
  }
  try {
    const found = await ask(getCharge);
    show(found === null ? {} : { charge: found, backTo: merchant(found.returnTo), language: found.language === 'en' ? 'en' : 'zh' });
  } catch (error) {
    console.info('The cashier was not reached.', error);
    show({ word: 'failed' });
  }
}

await openCashier();
