const KEY = 'palm-hall.scroll';
/** So many are kept: nobody goes further back. */
const MOST_PLACES = 50;

/** How far down, in px, by entry of the history: what this tab kept before a reload; empty where storage is blocked. */
export function loadPlaces(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, number>; // written below; what is no number scrolls nowhere
  } catch {
    return {}; // storage blocked: nothing was ever kept
  }
}

/** Keeps them for as long as the tab lives. */
export function keepPlaces(places: Readonly<Record<string, number>>): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries(Object.entries(places).slice(-MOST_PLACES))));
  } catch {
    return; // blocked or full: after a reload, Back begins at the top
  }
}
