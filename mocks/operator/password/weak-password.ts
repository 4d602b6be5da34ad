import type { PasswordWeakness } from '#contract/password.ts';
import { weaknessOf } from '#lib/service-password.ts';
import type { Profile } from '#mocks/personas/profile.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** A birthday as people write it in six digits: 870309, 030987, 090387, 198703, 031987, 198739. */
function birthdays(born: Profile['born']): readonly string[] {
  const [year = 0, month = 0, day = 0] = born.split('-').map(Number);
  const [yy, mm, dd] = [two(year % 100), two(month), two(day)];
  return [yy + mm + dd, mm + dd + yy, dd + mm + yy, yy + dd + mm, `${year}${mm}`, `${mm}${year}`, `${year}${month}${day}`, `${month}${day}${year}`];
}

/** The end of the identity card's number; an X is typed as 0 on figure keys. */
function tails(idTail: string): readonly string[] {
  return [idTail, idTail.replace('X', '0')];
}

/** Why this password is weak for this customer alone: part of the own number, birthday, the end of the ID, or the old one again. */
function ownWeaknessOf({ profile, password }: Customer, given: string): PasswordWeakness | null {
  if (given === password) return 'same';
  if (profile.msisdn.includes(given)) return 'own-number';
  if (birthdays(profile.born).includes(given)) return 'birthday';
  return tails(profile.idTail).includes(given) ? 'id-tail' : null;
}

/** @throws Refusal `password-weak` with the reason, where anybody could guess it. */
export function assertNotCommon(given: string): void {
  const reason = weaknessOf(given);
  if (reason) throw new Refusal('password-weak', { reason });
}

/** @throws Refusal `password-weak` with the reason, for anybody or for this customer (D2). */
export function assertStrong(customer: Customer, given: string): void {
  assertNotCommon(given);
  const reason = ownWeaknessOf(customer, given);
  if (reason) throw new Refusal('password-weak', { reason });
}
