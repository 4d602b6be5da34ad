import { CODE_ATTEMPTS, CODE_LIFE_SECONDS, CODE_PAUSE_SECONDS, type CodeSent } from '#contract/session.ts';
import { HOUR, instantOf, millisOf, notBefore, SECOND, type Millis } from '#lib/calendar.ts';
import { maskMsisdn } from '#lib/masks.ts';
import type { Msisdn } from '#lib/msisdn.ts';
import { secretDigest } from '#mocks/operator/core/secret.ts';
import { seededRandom } from '#mocks/operator/core/random.ts';
import { sendSms } from '#mocks/operator/customer/messages.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { provableProfile } from './former-numbers.ts';
import type { CodePurpose, SentCode, World } from '#mocks/operator/world.ts';

type PlainPurpose = Exclude<CodePurpose, `order/${string}`>;

/** Codes of one kind a number may be sent in an hour: strangers can ask for those of sign-in and reset, and use up none of the others. */
export const CODES_AN_HOUR = 10;
/** Codes for testers: never drawn. */
export const TEST_CODES = { right: '888888', wrong: '000000', expired: '999999' } as const;

const TEXTS: Record<PlainPurpose, (digits: string) => string> = {
  'sign-in': (digits) => `您正在登录掌上营业厅，验证码${digits}，5分钟内有效，只能用一次。请不要告诉任何人，我们不会向您索要。`,
  statements: (digits) => `您正在掌上营业厅查询通话清单，验证码${digits}，5分钟内有效，只能用一次。不是您本人操作请拨打10086。`,
  'password-reset': (digits) => `您正在重设服务密码，验证码${digits}，5分钟内有效，只能用一次。不是您本人操作请拨打10086。`,
};

/** What a code is for, all orders being one. */
function kindOf(purpose: CodePurpose): string {
  return purpose.startsWith('order/') ? 'order' : purpose;
}

/** @throws Refusal `too-many-requests` with the moment from which another code may be asked for. */
function assertNotTooMany(sent: readonly SentCode[], purpose: CodePurpose, at: Millis): void {
  const last = sent.findLast((code) => code.purpose === purpose);
  const pauseEnds = last ? last.at + CODE_PAUSE_SECONDS * SECOND : 0;
  const oldest = sent.filter((code) => kindOf(code.purpose) === kindOf(purpose) && code.at > at - HOUR).at(-CODES_AN_HOUR);
  const until = Math.max(pauseEnds, oldest ? oldest.at + HOUR : 0);
  if (at < until) throw new Refusal('too-many-requests', { until: notBefore(until) });
}

function drawDigits(world: World, msisdn: Msisdn, purpose: CodePurpose): string {
  // 1..887 keeps clear of all three test codes.
  const chance = seededRandom(secretDigest(world, `code/${msisdn}/${purpose}/${world.written}`));
  return String(chance.int(1, 887)).padStart(3, '0') + String(chance.int(0, 999)).padStart(3, '0');
}

/** Sends a code; the newest replaces an older one for the same purpose. Numbers that do not exist get the same answer and no SMS (D17). */
function sendWith(world: World, msisdn: Msisdn, purpose: CodePurpose, at: Millis, textOf: (digits: string) => string): CodeSent {
  const sent = world.codes.get(msisdn) ?? [];
  assertNotTooMany(sent, purpose, at);
  for (const code of sent) if (code.purpose === purpose) code.spent = true;
  const digits = drawDigits(world, msisdn, purpose);
  world.codes.set(msisdn, [...sent.filter((code) => code.at > at - HOUR), { at, purpose, digits, wrongAttempts: 0, spent: false }]);
  const customer = world.customers.get(msisdn);
  if (customer) sendSms(customer, instantOf(at), 'code', textOf(digits));
  return { sentTo: maskMsisdn(msisdn), expiresAt: instantOf(at + CODE_LIFE_SECONDS * SECOND), resendAt: instantOf(millisOf(notBefore(at + CODE_PAUSE_SECONDS * SECOND))) };
}

/** Sends a code for a purpose that has one text for everybody. @throws Refusal `too-many-requests`. */
export function sendCode(world: World, msisdn: Msisdn, purpose: PlainPurpose, at: Millis): CodeSent {
  return sendWith(world, msisdn, purpose, at, TEXTS[purpose]);
}

/** Sends the code of an order; its text names purpose, service and price (D3). @throws Refusal `too-many-requests`. */
export function sendCodeForOrder(world: World, msisdn: Msisdn, order: string, at: Millis, textOf: (digits: string) => string): CodeSent {
  return sendWith(world, msisdn, `order/${order}`, at, textOf);
}

/** Counts a wrong try; the third makes the code void. @throws Refusal `code-wrong`, always. */
function refuseWrong(code: SentCode | undefined): never {
  const wrongAttempts = (code?.wrongAttempts ?? 0) + 1;
  if (code) {
    code.wrongAttempts = wrongAttempts;
    code.spent = wrongAttempts >= CODE_ATTEMPTS;
  }
  throw new Refusal('code-wrong', { attemptsLeft: Math.max(0, CODE_ATTEMPTS - wrongAttempts) });
}

/** The code of this purpose that can still be used, where there is one. */
function waitingCode(world: World, msisdn: Msisdn, purpose: CodePurpose, at: Millis): SentCode | undefined {
  return (world.codes.get(msisdn) ?? []).find((sent) => sent.purpose === purpose && !sent.spent && at < sent.at + CODE_LIFE_SECONDS * SECOND);
}

/** Whether the code is right, where it is judged together with another proof: nothing is counted or used up yet. */
export function isRightCode(world: World, msisdn: Msisdn, purpose: CodePurpose, given: string, at: Millis): boolean {
  if (given === TEST_CODES.expired || given === TEST_CODES.wrong || !provableProfile(world, msisdn)) return false;
  return given === TEST_CODES.right || given === waitingCode(world, msisdn, purpose, at)?.digits;
}

/** Uses up the code that is waiting after such a judgement, or counts a try against it: the third makes it void. */
export function settleCode(world: World, msisdn: Msisdn, purpose: CodePurpose, isUsed: boolean, at: Millis): void {
  const code = waitingCode(world, msisdn, purpose, at);
  if (!code) return;
  if (!isUsed) code.wrongAttempts += 1;
  code.spent = isUsed || code.wrongAttempts >= CODE_ATTEMPTS;
}

/** Judges a code and uses it up. @throws Refusal `code-wrong` with the tries left, `code-expired` where no code is waiting. */
export function assertCode(world: World, msisdn: Msisdn, purpose: CodePurpose, given: string, at: Millis): void {
  if (given === TEST_CODES.expired) throw new Refusal('code-expired');
  const code = waitingCode(world, msisdn, purpose, at);
  if (given === TEST_CODES.wrong) refuseWrong(code);
  const isRight = provableProfile(world, msisdn) !== undefined && (given === TEST_CODES.right || given === code?.digits);
  if (!isRight && !code) throw new Refusal('code-expired');
  if (!isRight) refuseWrong(code);
  if (code) code.spent = true;
}
