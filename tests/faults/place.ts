import type { Fault } from '#mocks/scenarios/fault.ts';
import type { Hall } from '#tests/support/page/render-hall.tsx';
import type { Texts } from '#tests/support/page/texts.ts';
import type { Outcome } from './what-each-fault-does.ts';

/** A cell that differs from what the fault does everywhere else, and why. */
export interface Exception {
  readonly outcome: Outcome;
  readonly because: string;
}

/** Where and how a customer comes to call an endpoint. */
export interface Place {
  readonly persona: string | null;
  readonly address: string;
  /** What has to be there before, and the address it leads to. */
  readonly prepare?: (hall: Hall) => Promise<string>;
  /** What is done there; nothing where opening the screen asks by itself. */
  readonly act?: (texts: Texts) => Promise<void>;
  /** Stands on the screen before `act`. */
  readonly ready?: (texts: Texts) => string;
  /** Holds a grant for statements already. */
  readonly isOpen?: true;
  /** What the screen says once it has succeeded. */
  readonly done: (texts: Texts) => string;
  /** Inputs that keep what was typed, and inputs that must be empty, after a refusal; by their labels. */
  readonly kept?: (texts: Texts) => Readonly<Record<string, string>>;
  readonly cleared?: (texts: Texts) => readonly string[];
  /** SMS the customer has received in the end, however often it was tried. */
  readonly messages?: number;
  /** What the screen says beside the problem while the outcome is unknown (W5). */
  readonly unknown?: (texts: Texts) => string;
  /** The screen asks by itself what came of it, so that a second try is made only where nothing did. */
  readonly findsOut?: true;
  /** How often what was wanted has happened: never more than once, once after success, and not after a refusal. */
  readonly happened?: (hall: Hall) => number;
  /** Stands on the screen where nobody needs the answer. */
  readonly quiet?: (texts: Texts) => string;
  readonly except?: Partial<Record<Fault, Exception>>;
}
