import type { FeeReminderStage } from '#contract/account/reminders.ts';
import type { StepUpPurpose } from '#contract/session.ts';
import type { Device } from '#contract/sessions.ts';
import type { Instant, Millis } from '#lib/calendar.ts';
import type { DeviceStates } from '#lib/terminal/device-states.ts';
import type { Msisdn } from '#lib/msisdn.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';
import type { Cashier } from '#mocks/cashier/cashier.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import type { SmsRule } from '#mocks/operator/customer/sms-carriage.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import type { PlainResponse } from '#mocks/operator/core/wire.ts';

/** What a session was opened with; `control` is the tester's way past every proof. */
export type SignInProof = 'service-password' | 'sms-code' | 'puk' | 'control';

/** A signed-in customer on one client. `touchedAt` moves at most once a second, so that one screen's reads are one line of the journal. */
export interface SessionState {
  readonly id: string;
  /** The id this sign-in began with: the same under every new id it gets. */
  readonly origin: string;
  readonly msisdn: Msisdn;
  readonly device: Device;
  readonly createdAt: Millis;
  /** What proved who it is. */
  readonly signedInBy: SignInProof;
  readonly grant: { readonly purpose: StepUpPurpose; readonly until: Millis } | null;
  touchedAt: Millis;
  endedAt: Millis | null;
  /** Ended because the service password was changed or reset. */
  isPasswordChanged: boolean;
}

/** A number that a device remembers for the sign-in form: `origin` is the sign-in it was last used for there. */
export interface RememberedNumber {
  readonly msisdn: Msisdn;
  readonly origin: string;
  readonly until: Millis;
}

/** What a terminal shows, on its way to a phone: good until then, once, and no longer than the visit it was made in. */
export interface HandOffRecord {
  readonly address: string;
  /** Session of the visit; null before a sign-in. */
  readonly sessionId: string | null;
  readonly until: Millis;
  readonly openedAt: Millis | null;
}

/** What a code confirms; for an order, that one and no other. */
export type CodePurpose = 'sign-in' | 'statements' | 'password-reset' | `order/${string}`;

/** A code that was sent. `spent`: used, replaced by a newer one or tried too often. */
export interface SentCode {
  readonly at: Millis;
  readonly purpose: CodePurpose;
  readonly digits: string;
  wrongAttempts: number;
  spent: boolean;
}

/** Wrong service passwords in the last 24 h, and until when none is judged. */
export interface PasswordAttempts {
  readonly wrong: readonly Millis[];
  readonly waitsUntil: Millis | null;
}

/** A recharge card that was used: by whom and when. */
export interface UsedCard {
  readonly by: Msisdn;
  readonly at: Millis;
}

/** An applied write's answer, for whoever sends it again (W2). */
export interface StoredAnswer {
  readonly at: Millis;
  readonly digest: string;
  readonly response: PlainResponse;
}

/** A request or an answer that broke the contract: `endpoint` is its id, or method and path where the contract has none. */
export interface Violation {
  readonly at: Instant;
  readonly endpoint: string;
  readonly side: 'request' | 'response' | 'route';
  readonly detail: string;
}

/** The whole state of the operator. Seed, personas, commands and the moment decide all of it (O2). */
export interface World {
  readonly seed: number;
  /** What session ids and codes follow from beside the seed; '' in tests. */
  readonly secret: string;
  readonly rating: Rating;
  /** Whom it opened with, then those testers have added. */
  personas: readonly PersonaFile[];
  readonly customers: Map<Msisdn, Customer>;
  readonly sessions: Map<string, SessionState>;
  /** By what the device holds, a name that opens nothing; the one used last is the last. */
  readonly remembered: Map<string, RememberedNumber>;
  /** Hand-offs from terminals to phones, by what their code says. */
  readonly handOffs: Map<string, HandOffRecord>;
  /** Codes per number, oldest first, whether the number exists or not. */
  readonly codes: Map<Msisdn, SentCode[]>;
  /** Wrong passwords at sign-in by number, whether it exists or not; within a session by that sign-in. */
  readonly passwordAttempts: Map<string, PasswordAttempts>;
  /** Wrong tries of other kinds, by kind and number, oldest first. */
  readonly failures: Map<string, Millis[]>;
  /** Recharge cards used, by digest of their number. */
  readonly cards: Map<string, UsedCard>;
  /** The payment provider, a house of its own, which the operator reaches by its calls alone. */
  readonly cashier: Cashier;
  readonly answers: Map<string, StoredAnswer>;
  /** How the devices of the store terminal are: control breaks and mends them. */
  devices: DeviceStates;
  readonly violations: Violation[];
  /** What becomes of SMS on their way, as control has set it; each customer's own are counted with the customer. */
  smsRules: readonly SmsRule[];
  /** How far the operator is with the monthly message about information fees (S42). */
  feeReminderStage: FeeReminderStage;
  /** Everything due up to this moment has been done. */
  now: Millis;
  /** Writes so far: names sessions, codes and request numbers, so that a replay names them alike. */
  written: number;
  /** Reads since the last write; names their request numbers and is no part of the state. */
  read: number;
}
