/** A mainland mobile number: eleven digits, `13900000030`. */
export type Msisdn = string & { readonly __format: 'msisdn' };

/** A mainland mobile number: 1, then 3 to 9, then nine digits. */
export const MSISDN = /^1[3-9]\d{9}$/;

/** Whether the text is one. */
export function isMsisdn(text: string): text is Msisdn {
  return MSISDN.test(text);
}
