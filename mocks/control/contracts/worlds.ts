/** How a request says whose world it means: a header, or an address that leaves a cookie behind. */
export const WORLD_HEADER = 'x-operator-world';
export const WORLD_COOKIE = 'operator-world';
