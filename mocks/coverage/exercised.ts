/** What a test has had the operator do: rules by number, and `endpoint fault` for each fault an endpoint has met. */
export interface Exercised {
  readonly rules: readonly string[];
  readonly cells: readonly string[];
}
