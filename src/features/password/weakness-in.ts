import { isPasswordWeakness, type PasswordWeakness } from '#contract/password.ts';
import { isProblem, type Trouble } from '#data/wire/trouble.ts';

/** Why the operator has found the new password weak; null for every other trouble, and for a reason we do not know. */
export function weaknessIn(trouble: Trouble | null): PasswordWeakness | null {
  const reason = isProblem(trouble, 'password-weak') ? trouble.problem?.reason : undefined;
  return isPasswordWeakness(reason) ? reason : null;
}
