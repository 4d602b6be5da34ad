/** The product's own, not what the testers' banner or a browser's extension puts beside it. */
const OWN = '#app';
/** Lines of a long list come and go as one scrolls: what had the focus there is still in the list. */
const COMES_AND_GOES = '[aria-setsize], [aria-rowindex]';

/**
 * What has the focus may leave the page: a form once it is sent, a button once it has done its work. The focus would fall out of the page with it, and whoever goes by
 * keys or listens would stand nowhere: the heading takes it (D22), unless what came instead has taken it by itself. For as long as the page lives.
 */
export function keepFocus(): void {
  let focused: Element | null = null;
  let drawn = 0;
  const isLost = () => focused !== null && !focused.isConnected && document.activeElement === document.body;
  const keep = () => {
    if (isLost()) document.querySelector('h1')?.focus({ preventScroll: true });
  };
  document.addEventListener('focusin', ({ target }) => {
    focused = target instanceof Element && target.closest(OWN) && !target.closest(COMES_AND_GOES) ? target : null;
  });
  new MutationObserver(() => {
    if (!isLost()) return;
    cancelAnimationFrame(drawn);
    // Twice: what takes the focus by itself does so once it is drawn.
    drawn = requestAnimationFrame(() => {
      drawn = requestAnimationFrame(keep);
    });
  }).observe(document.body, { childList: true, subtree: true });
}
