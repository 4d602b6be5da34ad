/** How long a client may take to say what it wants, in milliseconds. Node cuts it off, with 408 where nothing has been answered yet. */
export interface TimeLimits {
  /** For the header. */
  readonly headersTimeout: number;
  /** For header and body together. */
  readonly requestTimeout: number;
  /** How long a connection nobody uses is kept open. */
  readonly keepAliveTimeout: number;
  /** How often Node looks whose time is over; a limit holds to within this much. */
  readonly connectionsCheckingInterval: number;
}

/**
 * A header is one packet or two, and the longest body that is read has 16 kB (BODY_LIMIT): 20 seconds take it over a line of 1 kB/s, which
 * is slower than GPRS. Whoever is slower holds a socket and gives nothing. Looked at each second, so that the limits mean what they say.
 */
export const TIME_LIMITS: TimeLimits = { headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 5000, connectionsCheckingInterval: 1000 };
