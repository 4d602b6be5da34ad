/** What every host hands the operator: no Request, no Response, no headers class, so that one core runs everywhere (O1). */
export interface PlainRequest {
  readonly method: string;
  /** Path without query, still encoded: `/api/bills/2026-10`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body's text, '' without one. */
  readonly body: string;
  /** Session id from the cookie, where there is one. */
  readonly sessionId: string | null;
  /** What names the number this device remembers, from a cookie of its own; absent or null without one. */
  readonly remembered?: string | null;
}

/** What the operator answers; the host adds nothing but transport. */
export interface PlainResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, '' with 204. */
  readonly body: string;
  /** Set: a new session id for the cookie; null: clear the cookie; absent: leave it. */
  readonly setSession?: string | null;
  /** The same for the cookie of the remembered number. */
  readonly setRemembered?: string | null;
}

/** One entry of the journal: replaying them in order rebuilds the world (O2). `at` is the operator's time in milliseconds. */
export interface Command {
  readonly at: number;
  readonly request: PlainRequest;
}
