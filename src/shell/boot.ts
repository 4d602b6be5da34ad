/**
 * The inline script of every page (docs/decisions/0006), in the head. It dresses the page as this device has chosen, paints sign-in
 * or the numbers, which ask-early.ts has asked for already, and only then asks for the app, which takes over in one commit
 * (src/app/mount-app.tsx). Everything it draws comes from the app's own components.
 */
import type { Home } from '#contract/home.ts';
import { signInReasonOf, signInState } from '#lib/sign-in-reason.ts';
import { applyPresentation, loadPresentation } from '#platform/presentation.ts';
import { anyScreen, commonText, homeScreen, signInScreen } from './screens.tsx';

/** Screens with what they are made of: positions in `chunks`, names of scripts, and of styles with their ending. */
interface Table {
  readonly chunks: readonly string[];
  readonly screens: readonly { readonly path: string; readonly chunks: readonly number[]; readonly texts: Readonly<Record<string, readonly number[]>> }[];
}
/** Put in by build/shell-plugin: the first two screens; the page of all others brings a table of its own. */
declare const EARLY: Table & {
  readonly entry: string;
  readonly base: string;
  readonly always: readonly number[];
  readonly texts: Readonly<Record<string, readonly number[]>>;
};

/** The app is asked for after what is painted, but never later than this: a slow answer must not delay everything else, nor a page that is drawn out of sight, which has no frames. */
const APP_NOT_LATER_THAN_MS = 1500;

/** Named once: the build puts the whole table in the place of `EARLY`, wherever it stands. */
const early = EARLY;

const presentation = loadPresentation();
const { language } = presentation;
applyPresentation(presentation, document.documentElement);

const fileOf = (chunk: string | undefined) => `${early.base}${chunk}.js`.replace('.css.js', '.css');

/** What the entry needs is run piece by piece, so that the page hears taps in between; then the entry, which opens the app. */
async function runApp(): Promise<void> {
  for (const chunk of early.always) {
    await import(/* @vite-ignore */ fileOf(early.chunks[chunk]));
    await new Promise((resolve) => setTimeout(resolve));
  }
  await import(/* @vite-ignore */ early.entry);
}

let isAsked = false;
/** Asks for the app, this screen's code and its texts, side by side. */
function askForApp(): void {
  if (isAsked) return;
  isAsked = true;
  const others = document.querySelector<HTMLMetaElement>('meta[name="screens"]')?.content;
  const table = others ? (JSON.parse(others) as Table) : early; // written by build/shell-plugin
  const screen = table.screens.find((one) => new RegExp(`^${one.path.replace(/:\w+/, '[^/]+')}$`).test(location.pathname));
  const wanted = [
    ...[...early.always, ...(early.texts[language] ?? [])].map((chunk) => early.chunks[chunk]),
    ...[...(screen?.chunks ?? []), ...(screen?.texts[language] ?? [])].map((chunk) => table.chunks[chunk]),
  ];
  for (const chunk of new Set(wanted)) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = fileOf(chunk);
    // As Vite asks for it when the screen's code is run.
    if (link.href.endsWith('.css')) Object.assign(link, { rel: 'preload', as: 'style', crossOrigin: '' });
    document.head.append(link);
  }
  void runApp().catch(() => {
    const note = document.createElement('p');
    note.setAttribute('role', 'alert');
    note.textContent = commonText(language, 'notLoaded');
    const again = document.createElement('button');
    again.textContent = commonText(language, 'reload');
    again.onclick = () => location.reload();
    note.append(' ', again);
    document.body.prepend(note);
  });
}

/** After the next frame: what was just painted is on the screen. */
const afterPaint = (then: () => void) => requestAnimationFrame(() => setTimeout(then));

/** An early tap on a button is kept and repeated by the app once it has taken over; a second one changes nothing. */
function keepEarlyTaps(): void {
  document.addEventListener(
    'click',
    (event) => {
      const button = window.palmHallIsOpen ? null : (event.target as Element).closest<HTMLButtonElement>('#app button[id]'); // clicks have elements as targets
      if (!button) return;
      event.preventDefault();
      window.palmHallEarlyTap = button.id;
      button.setAttribute('aria-busy', 'true');
    },
    true,
  );
}

/** Called by the page right after the place of the first screen. */
window.palmHallPaint = () => {
  const app = document.getElementById('app');
  if (!app || document.documentElement.className === 'old') return;
  keepEarlyTaps();
  setTimeout(askForApp, APP_NOT_LATER_THAN_MS);
  const paint = (markup: string) => {
    app.innerHTML = markup;
  };
  if (PAGE === 'sign-in') {
    paint(signInScreen(language));
    return afterPaint(askForApp);
  }
  if (PAGE !== 'home' || location.pathname !== '/') {
    paint(anyScreen(language));
    return askForApp();
  }
  const draw = (status: number, body: string) => {
    try {
      if (status === 401) {
        const { code, reason } = JSON.parse(body) as { code?: unknown; reason?: unknown }; // a problem of the contract, or the catch below
        history.replaceState({ usr: signInState(signInReasonOf(code, reason)), key: 'early', idx: 0 }, '', '/sign-in');
        window.palmHallEarly = undefined;
        paint(signInScreen(language));
      } else if (status === 200) {
        paint(homeScreen(presentation, JSON.parse(body) as Home)); // the app judges it by the contract
        window.palmHallHasNumbers = true;
      } else paint(homeScreen(presentation, null)); // any other refusal: the app says it
    } catch {
      paint(homeScreen(presentation, null)); // not the contract's: the app reads the same answer, and says so
    }
  };
  const sent = document.getElementById('answer');
  if (sent) {
    sent.remove();
    draw(Number(sent.dataset['status']), sent.textContent);
    return afterPaint(askForApp);
  }
  paint(homeScreen(presentation, null));
  void window.palmHallEarly?.response
    .then(async (response) => {
      const body = await response.clone().text();
      if (window.palmHallEarly) draw(response.status, body); // otherwise the app has taken it, and draws it itself
    })
    .catch(() => undefined) // no answer: the skeleton stays, and the app says what went wrong
    .then(() => afterPaint(askForApp));
};
