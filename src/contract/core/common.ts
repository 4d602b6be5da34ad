import * as v from 'valibot';
import type { BillMonth, Day, Instant } from '#lib/calendar.ts';
import { MSISDN, type Msisdn } from '#lib/msisdn.ts';
import type { Fen } from '#lib/money.ts';
import { PASSWORD_DIGITS, PUK_DIGITS, SMS_CODE_DIGITS } from '#lib/secret-digits.ts';
import { readCode, readMsisdn, readPassword, readPuk } from '#lib/typed.ts';
import { typedText } from './typed-text.ts';

/** Money on the wire: integer fen. TMF's floating amounts are converted at the edge of a backend. */
export const FenSchema = v.pipe(
  v.number(),
  v.safeInteger(),
  v.transform((amount) => amount as Fen), // brand, checked by safeInteger
);
/** A count of something: never negative. */
export const CountSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** RFC 3339 with offset, to the second. */
export const InstantSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/),
  v.transform((text) => text as Instant), // brand, checked by the pattern
);
/** A billing month, `YYYY-MM`. */
export const MonthSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  v.transform((text) => text as BillMonth), // brand, checked by the pattern
);
/** A calendar day, `YYYY-MM-DD`. */
export const DaySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/),
  v.transform((text) => text as Day), // brand, checked by the pattern
);
/** A name the operator gives in both languages; a provider's own name may be the same in both. */
export const LocalTextSchema = v.object({ 'zh-CN': v.string(), en: v.string() });
export type LocalText = v.InferOutput<typeof LocalTextSchema>;

/** Eleven digits. */
export const MsisdnSchema = v.pipe(
  typedText(readMsisdn, MSISDN),
  v.transform((text) => text as Msisdn), // brand, checked by the pattern
);
/** Service password 服务密码 (D2). */
export const ServicePasswordSchema = typedText(readPassword, new RegExp(`^\\d{${PASSWORD_DIGITS}}$`));
/** Code from an SMS 短信验证码. */
export const SmsCodeSchema = typedText(readCode, new RegExp(`^\\d{${SMS_CODE_DIGITS}}$`));
/** PUK code of the SIM card. */
export const PukSchema = typedText(readPuk, new RegExp(`^\\d{${PUK_DIGITS}}$`));

/** A month in an address before it is judged: kept as text so that `2026-13` gets a problem of its own and not a blank page. */
export const MonthParamSchema = v.object({ month: v.string() });
