import { maskMsisdn } from '#lib/masks.ts';

/** Members of a request whose value nobody but its owner is to read. */
const SECRET_ASKED = /password|^(code|puk|idTail|card)$/i;
/** The same of an answer, where `code` names a reason. */
const SECRET_ANSWERED = /password|^(puk|idTail|card)$/i;
/** A mobile number that stands by itself. */
const FULL_NUMBER = /(^|\D)(1[3-9]\d{9})(?!\d)/g;

/** What stands in the place of something secret. */
const HIDDEN = '***';

/** The text with every mobile number in it masked. */
export function withNumbersMasked(text: string): string {
  return text.replace(FULL_NUMBER, (_, before: string, number: string) => before + maskMsisdn(number));
}

function redacted(secret: RegExp, body: string): string {
  if (body === '') return '';
  const member = (key: string, value: unknown): unknown => {
    if (secret.test(key) && (typeof value === 'string' || typeof value === 'number')) return HIDDEN;
    if (key === 'msisdn' && typeof value === 'string') return maskMsisdn(value);
    return typeof value === 'string' ? withNumbersMasked(value) : value;
  };
  try {
    return JSON.stringify(JSON.parse(body, member));
  } catch {
    return '…'; // whatever it is, it cannot be told what in it is secret
  }
}

/** The body of a request as it may be shown and kept: passwords, codes, PUKs and cards gone, numbers masked. What is no JSON is not shown at all. */
export function redactedRequest(body: string): string {
  return redacted(SECRET_ASKED, body);
}

/** The same for the body of an answer, in which a `code` is no secret. */
export function redactedAnswer(body: string): string {
  return redacted(SECRET_ANSWERED, body);
}
