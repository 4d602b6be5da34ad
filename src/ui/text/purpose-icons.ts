/** Path data of what services are for, in the manner of the one icon set: apart from it, because the first screens carry the whole of that file. */
export const moreData = 'M7 20V8M3.5 11.5L7 8l3.5 3.5M14 13v7M18.5 9v11M12 4.5c3-1.8 6.2-1.8 9 0';
export const globe = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3.5 9.5h17M3.5 14.5h17M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18';
export const family =
  'M8 10.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM16.5 12a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM2.5 19.5c.3-3.8 2.3-6 5.5-6s5.2 2.2 5.5 6zM15.5 15c3.6-.6 5.7 1 6 4.5h-4.5';
export const bell = 'M5 17.5c1.3-1.3 1.8-2.8 1.8-6.5a5.2 5.2 0 0 1 10.4 0c0 3.7.5 5.2 1.8 6.5zM10 20.5h4M12 3.5v2';
export const headphones = 'M4.5 16v-3.5a7.5 7.5 0 0 1 15 0V16M4.5 14.5h3v6h-1.5a1.5 1.5 0 0 1-1.5-1.5zM19.5 14.5h-3v6h1.5a1.5 1.5 0 0 0 1.5-1.5zM11 10.5l3.5 2.2L11 15z';
