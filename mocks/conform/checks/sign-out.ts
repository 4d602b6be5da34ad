import { getHome } from '#contract/home.ts';
import { getSession, signOut } from '#contract/session.ts';
import type { Kit } from '#mocks/conform/core/kit.ts';

const OVER = 'Signing out ends the session on the server, and not only the cookie';

/** Signs out; neither what the browser then has nor the old cookie opens anything. */
export async function checkSignOut(kit: Kit): Promise<void> {
  const { cookies } = kit.client;
  const { isDone } = await kit.write(signOut, {});
  if (!isDone) return;
  await kit.refused(OVER, getSession, ['session-required', 'session-expired']);
  await kit.refused(OVER, getHome, ['session-expired', 'session-required'], {}, { cookies });
}
