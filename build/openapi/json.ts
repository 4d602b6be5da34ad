/** An object of a JSON document. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value of a JSON document is an object. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
