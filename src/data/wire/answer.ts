/** An answer as it came off the wire, not yet judged. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly redirected: boolean;
  readonly text: string;
  readonly requestId: string;
}
