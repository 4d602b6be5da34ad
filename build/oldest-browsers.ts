/** Oldest browsers served: what `<dialog>`, cascade layers and `structuredClone` need (docs/decisions/0007). */
export const OLDEST_BROWSERS = ['es2022', 'chrome99', 'safari15.4'];
