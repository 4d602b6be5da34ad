/** A mainland mobile number: eleven digits, `13900000030`. */
export type Msisdn = string & { readonly __format: 'msisdn' };

/** Whether the text is an eleven-digit mainland mobile number (1, then 3 to 9, then nine digits). */
export function isMsisdn(text: string): text is Msisdn {
  return /^1[3-9]\d{9}$/.test(text);
}

/** What a person typed or pasted as digits only: full-width figures, spaces, hyphens and a leading +86, 0086 or 86 are understood. */
export function readMsisdn(typed: string): string {
  const digits = typed.replace(/[\uFF10-\uFF19]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0)).replace(/[\s\-\u2010-\u2015()（）.]/g, '');
  return digits.replace(/^(?:\+|00|\uFF0B)?86(?=1\d{10}$)/, '');
}

/** Digits of a typed code or password, full-width figures and spaces understood; anything else stays and is refused by the schema. */
export function readDigits(typed: string): string {
  return typed.replace(/[\uFF10-\uFF19]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0)).replace(/\s/g, '');
}
