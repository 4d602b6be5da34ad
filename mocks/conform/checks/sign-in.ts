import { forgetNumber, getRememberedNumber } from '#contract/remembered-number.ts';
import { getSession, sendSignInCode, signIn } from '#contract/session.ts';
import { endOtherSessions, endSession, listSessions } from '#contract/sessions.ts';
import type { Asked } from '#mocks/conform/core/client.ts';
import { inShort, type Wrong } from '#mocks/conform/core/judge.ts';
import type { Kit } from '#mocks/conform/core/kit.ts';
import { NOBODY, NOBODYS_NUMBER, otherThan } from './stand-ins.ts';

const PROOF = 'A number nobody has, and a wrong code, are refused at sign-in';
const COOKIE = 'The session is a cookie that no script and no other site can send: HttpOnly, SameSite=Strict, over TLS __Host- and Secure';
const OVER = 'A session that was ended elsewhere is over';
const FORGOTTEN = 'A device that was told to forgets the number';

/** What is wrong with the cookies that a sign-in sets. */
function wrongWithCookies({ answer }: Asked, base: string): Wrong | null {
  const isSecure = base.startsWith('https:');
  const lines = answer.headers.getSetCookie();
  const contract = isSecure ? '__Host-…; HttpOnly; SameSite=Strict; Secure' : 'HttpOnly; SameSite=Strict';
  if (lines.length === 0) return { contract, came: 'no cookie at all' };
  const isBad = (line: string) =>
    !/;\s*httponly\b/i.test(line) || !/;\s*samesite=strict\b/i.test(line) || (isSecure && !(line.startsWith('__Host-') && /;\s*secure\b/i.test(line)));
  const bad = lines.find(isBad);
  // Its value opens a session: only what stands behind it may be shown.
  return bad === undefined ? null : { contract, came: `${bad.split('=', 1)[0] ?? ''}=…${bad.includes(';') ? bad.slice(bad.indexOf(';')) : ''}` };
}

/**
 * Wrong proofs. A wrong password is given for a number nobody has, which the contract answers no differently: for the customer's own, every
 * third run of a day would make them wait. After some tries the other number waits too.
 */
async function expectWrongProofs(kit: Kit): Promise<void> {
  const { number, password, code } = kit.customer;
  await kit.refused(PROOF, signIn, ['wrong-credentials', 'password-locked'], { body: { method: 'service-password', msisdn: NOBODYS_NUMBER, servicePassword: password } });
  const { isDone } = await kit.write(sendSignInCode, { body: { msisdn: number } });
  if (isDone) await kit.refused(PROOF, signIn, ['code-wrong'], { body: { method: 'sms-code', msisdn: number, code: otherThan(code) } });
}

/** The device remembers the number because that was wished, and forgets it again. */
async function expectForgets(kit: Kit): Promise<void> {
  const { value } = await kit.read(getRememberedNumber, {});
  if (value?.maskedNumber === null) kit.report.leave('Forgetting the number on this device', 'it was not remembered, though the sign-in wished it');
  const forgotten = await kit.write(forgetNumber, {});
  if (!forgotten.value) return;
  const { maskedNumber } = forgotten.value;
  kit.report.note(FORGOTTEN, forgotten.asked, maskedNumber === null ? null : { contract: 'maskedNumber: null', came: 'a number' });
}

/** Signs in as the customer, wrongly first. @returns whether there is a session that may look at everything. */
export async function checkSignIn(kit: Kit): Promise<boolean> {
  await expectWrongProofs(kit);
  const body = { method: 'service-password', msisdn: kit.customer.number, servicePassword: kit.customer.password, remember: true } as const;
  const { value, asked } = await kit.write(signIn, { body }, { ...body, remember: false });
  if (!value) {
    kit.report.leave('Everything of a signed-in customer', `the sign-in was answered ${inShort(asked.answer)}`);
    return false;
  }
  kit.report.note(COOKIE, asked, wrongWithCookies(asked, kit.client.base));
  const session = await kit.read(getSession, {});
  if (!session.isDone) {
    kit.report.leave('Everything of a signed-in customer', `the session of the sign-in is not known afterwards: ${inShort(session.asked.answer)}`);
    return false;
  }
  if (value.mustChangePassword) kit.report.leave('Everything of a signed-in customer', 'the customer has the initial password, and must change it first');
  else await expectForgets(kit);
  return !value.mustChangePassword;
}

/** Signs in on a second device, and ends that one's session from the first. */
export async function checkSessions(kit: Kit): Promise<void> {
  const other = kit.elsewhere();
  const body = { method: 'service-password', msisdn: kit.customer.number, servicePassword: kit.customer.password } as const;
  const entered = await other.write(signIn, { body });
  const { value } = await kit.read(listSessions, {});
  const { value: seen } = await other.read(listSessions, {});
  await kit.refused('What is not there, or another customer’s, is refused as not there', endSession, ['not-found'], { params: { session: NOBODY } });
  const session = seen?.sessions.find(({ isThisOne }) => isThisOne)?.id;
  if (!entered.isDone || session === undefined || !value) {
    kit.report.leave('Ending the session of another device', 'there is no second session, or the list does not name it');
    return;
  }
  await kit.write(endSession, { params: { session } });
  other.expectRefusal(OVER, await other.client.ask('GET', getSession.path), ['session-expired', 'session-required']);
  await kit.write(endOtherSessions, {});
}
