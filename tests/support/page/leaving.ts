/** Where the page was about to be left for since the test began, the newest last. */
const left: string[] = [];

/** Another document in place of the tests' own would end them: the browser is kept here, and where it was to go is noted. */
function stay(event: NavigateEvent): void {
  if (!event.cancelable || event.destination.sameDocument || !event.destination.url.includes('/cashier.html')) return;
  event.preventDefault();
  left.push(event.destination.url);
}

/** Keeps the page from being left for a cashier. */
export function startStaying(): void {
  left.length = 0;
  navigation.addEventListener('navigate', stay);
}

/** Lets it go again. */
export function stopStaying(): void {
  navigation.removeEventListener('navigate', stay);
}

/** The addresses the page was about to be left for. */
export function leftFor(): readonly string[] {
  return left;
}
