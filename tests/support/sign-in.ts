import { press, see, type } from './look.ts';

/** Types number and service password on the sign-in screen and signs in, in Chinese. */
export async function signInByPassword(number: string, password: string): Promise<void> {
  await see('查账单、清单和余额');
  type('msisdn', number);
  type('servicePassword', password);
  press('登录');
}

/** Chooses the SMS code on the sign-in screen and types the number. */
export async function chooseCode(number: string): Promise<void> {
  await see('查账单、清单和余额');
  document.getElementById('by-code')?.click();
  type('msisdn', number);
}
