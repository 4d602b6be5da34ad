/** Id of the place where a service stands on the page. */
export const placeOf = (service: string) => `service-${service}`;

/** Brings the service an address names into view, opens it and puts the focus there: a bill's item has led to it. */
export function showItem(service: string | null): void {
  if (service === null) return;
  const item = document.getElementById(placeOf(service));
  item?.closest('details')?.setAttribute('open', '');
  item?.querySelector('details')?.setAttribute('open', '');
  item?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: 'center' });
}
