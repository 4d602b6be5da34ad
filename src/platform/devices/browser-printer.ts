import type { Printer } from './printer.ts';

/** The browser's own print: what the page shows to paper is the slip. It says nothing about its printer, and its queue is the system's. */
export const browserPrinter: Printer = {
  print() {
    print();
    return Promise.resolve();
  },
  readState: () => Promise.resolve('ready'),
  clear: () => Promise.resolve(),
};
