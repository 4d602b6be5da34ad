import { noteActivity } from '#mocks/operator/customer/activity.ts';
import type { PasswordChanged } from '#contract/password.ts';
import type { CodeSent } from '#contract/session.ts';
import { clockOf, dayOf, instantOf, type Millis } from '#lib/calendar.ts';
import type { Msisdn } from '#lib/msisdn.ts';
import { assertPasswordAtSignIn, assertPasswordInSession, forgetAttempts } from '#mocks/operator/session/password-attempts.ts';
import { assertInUse, provableProfile } from '#mocks/operator/session/former-numbers.ts';
import { isRightCode, sendCode, settleCode } from '#mocks/operator/session/codes.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { sendSms, smsDate } from '#mocks/operator/customer/messages.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { forgetOnDevices, forgetOnOtherDevices } from '#mocks/operator/session/remembered-numbers.ts';
import { endSessionsOf, renewSession, type Caller } from '#mocks/operator/session/sessions.ts';
import { assertNotCommon, assertStrong } from './weak-password.ts';
import type { SessionState, World } from '#mocks/operator/world.ts';

const PURPOSE = 'password-reset';

/** Puts the new password in force, lifts the lock and tells the customer; the message never holds the password. */
function setPassword(world: World, customer: Customer, password: string, done: '修改' | '重设', at: Millis): void {
  customer.password = password;
  customer.passwordIsInitial = false;
  noteActivity(customer, { at, kind: 'password', device: null });
  forgetAttempts(world, customer.profile.msisdn);
  const now = instantOf(at);
  sendSms(customer, now, 'security', `尊敬的客户：您的服务密码已于${smsDate(dayOf(at))}${clockOf(now)}${done}，其他设备已退出登录。不是您本人操作请马上拨打10086。`);
}

/** Changes the password for the old one (S70). The session goes on under a new id, all others of the number end. @throws Refusal */
export function changePassword(
  world: World,
  caller: Caller,
  { oldPassword, newPassword }: { readonly oldPassword: string; readonly newPassword: string },
  at: Millis,
): { readonly changed: PasswordChanged; readonly session: SessionState } {
  const { customer, session } = caller;
  assertPasswordInSession(world, caller, oldPassword, at);
  assertStrong(customer, newPassword);
  setPassword(world, customer, newPassword, '修改', at);
  const renewed = renewSession(world, session, at);
  forgetOnOtherDevices(world, session);
  return { changed: { changedAt: instantOf(at), sessionsEnded: renewed.ended }, session: renewed.session };
}

/** Sends the code for a forgotten password. @throws Refusal `too-many-requests`. */
export function sendResetCode(world: World, msisdn: Msisdn, at: Millis): CodeSent {
  return sendCode(world, msisdn, PURPOSE, at);
}

/** What somebody gives who has forgotten the password. */
export interface PasswordReset {
  readonly msisdn: Msisdn;
  readonly code: string;
  readonly puk: string;
  readonly newPassword: string;
}

/** Changes the password by SMS for the old one (S70, S75); every session of the number ends. Tries count as at sign-in: whoever holds the phone may be anybody. @throws Refusal */
export function changePasswordBySms(
  world: World,
  customer: Customer,
  { oldPassword, newPassword }: { readonly oldPassword: string; readonly newPassword: string },
  at: Millis,
): void {
  const { msisdn } = customer.profile;
  assertPasswordAtSignIn(world, msisdn, oldPassword, at);
  assertStrong(customer, newPassword);
  setPassword(world, customer, newPassword, '修改', at);
  forgetOnDevices(world, msisdn);
  endSessionsOf(world, msisdn, at);
}

/** The customer, once code and PUK are both right. @throws Refusal `reset-proof-wrong`, whichever was wrong, and for a number that does not exist; then `number-closed` or `number-changed`. */
function proven(world: World, { msisdn, code, puk }: PasswordReset, at: Millis): Customer {
  const isRight = isRightCode(world, msisdn, PURPOSE, code, at) && provableProfile(world, msisdn)?.puk === puk;
  if (isRight) assertInUse(world, msisdn);
  const customer = world.customers.get(msisdn);
  if (customer && isRight) return customer;
  // A guess counts only against a code that waits: whoever has asked for none keeps nobody out.
  settleCode(world, msisdn, PURPOSE, false, at);
  throw new Refusal('reset-proof-wrong');
}

/**
 * Sets a new password for somebody who has forgotten it (docs/decisions/0013). A password that is refused as weak leaves the code
 * as it was; what only the customer's papers make weak is said after both proofs alone. @throws Refusal
 */
export function resetPassword(world: World, proof: PasswordReset, at: Millis): PasswordChanged {
  const { msisdn, newPassword } = proof;
  assertNotCommon(newPassword);
  const customer = proven(world, proof, at);
  assertStrong(customer, newPassword);
  settleCode(world, msisdn, PURPOSE, true, at);
  setPassword(world, customer, newPassword, '重设', at);
  forgetOnDevices(world, msisdn);
  return { changedAt: instantOf(at), sessionsEnded: endSessionsOf(world, msisdn, at) };
}
