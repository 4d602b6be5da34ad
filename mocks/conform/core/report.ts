import type { Asked } from './client.ts';
import { curlOf } from './curl.ts';
import type { Wrong } from './judge.ts';

/** Something that differs from the contract: which check found it, where, and how to ask again. */
export interface Difference extends Wrong {
  readonly check: string;
  readonly where: string;
  readonly again: string;
}

/** Something that could not be checked here, and why. */
export interface Unchecked {
  readonly what: string;
  readonly because: string;
}

/** What was checked, in the order in which it was, and what came of it. */
export class Report {
  /** How often each check was made, by its sentence. */
  readonly checks = new Map<string, number>();
  readonly differences: Difference[] = [];
  readonly unchecked: Unchecked[] = [];
  /** Ids of the endpoints that have done what they are for. */
  readonly carriedOut = new Set<string>();
  private readonly base: string;

  constructor(base: string) {
    this.base = base;
  }

  /** Notes a check and what was wrong, null for nothing. @returns whether all was well. */
  note(check: string, asked: Asked, wrong: Wrong | null): boolean {
    this.checks.set(check, (this.checks.get(check) ?? 0) + 1);
    if (wrong) this.differences.push({ check, where: `${asked.method} ${asked.path}`, ...wrong, again: curlOf(this.base, asked) });
    return wrong === null;
  }

  /** Says that something could not be checked on this backend. */
  leave(what: string, because: string): void {
    this.unchecked.push({ what, because });
  }

  /** Whether everything was checked, and nothing differed. */
  get isClean(): boolean {
    return this.differences.length === 0 && this.unchecked.length === 0;
  }
}
