import type { QueryClient } from '@tanstack/react-query';
import { signOut } from '#contract/session.ts';
import { forgetCustomer } from '#data/query-client.ts';
import { Trouble } from '#data/wire/trouble.ts';
import { write } from '#data/wire/write.ts';
import { newKey } from '#lib/ids.ts';
import { openDevices } from '#platform/devices/devices.ts';
import { emptyStorage } from '#platform/empty-storage.ts';

/**
 * Leaves nothing of a visit (K3): signs out without waiting for it, drops every request and answer, empties what the browser stores.
 * What is drawn goes with the visit's own tree; memory goes when the page is loaded anew. None of it needs the server.
 */
export function wipe(client: QueryClient): void {
  // It ends by itself at the operator's where it does not arrive; nobody is here to be told.
  write(signOut, {}, newKey()).catch((error: unknown) => {
    if (!(error instanceof Trouble)) throw error;
  });
  void client.cancelQueries();
  forgetCustomer(client);
  emptyStorage();
  // A job that waits for paper is the last visit's.
  void openDevices().then(({ printer }) => printer.clear());
  getSelection()?.removeAllRanges();
}
