import * as v from 'valibot';
import { redactedAnswer, redactedRequest, withNumbersMasked } from '#contract/core/redacted.ts';

/** First line of every recording. */
const HEADER = { format: 'palm-hall-recording', version: 1 } as const;
const HeaderSchema = v.object({ format: v.literal(HEADER.format), version: v.literal(HEADER.version) });

/** One exchange with a backend, as it is kept: nothing secret, no cookie. `path` with its query, `headers` those the contract speaks of. */
const RecordedSchema = v.object({
  method: v.string(),
  path: v.string(),
  request: v.string(),
  status: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)),
  headers: v.record(v.string(), v.string()),
  answer: v.string(),
});
export type Recorded = v.InferOutput<typeof RecordedSchema>;

/** Headers of an answer that are kept; its number is given anew, and a cookie never is. */
const KEPT = ['content-type', 'cache-control', 'retry-after', 'x-subject'];

/** A file that is no recording, and the line that shows it. */
export class RecordingDamaged extends Error {
  constructor(line: number, why: string) {
    super(`line ${line}: ${why}`);
    this.name = 'RecordingDamaged';
  }
}

/** What begins a recording. */
export const HEADER_LINE = `${JSON.stringify(HEADER)}\n`;

/** What is asked, as recordings name it: a full number in an address is masked there as well. */
export function recordedPath(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return withNumbersMasked(pathname + search);
}

/** Makes lines of exchanges. Customers are counted, in the place of the opaque names a backend has for them. */
export function createRecorder(): (request: Request, asked: string, response: Response, answer: string) => string {
  const customers = new Map<string, string>();
  const nameOf = (subject: string) => {
    if (!customers.has(subject)) customers.set(subject, `customer-${customers.size + 1}`);
    return customers.get(subject) ?? subject;
  };
  return (request, asked, response, answer) => {
    const headers = KEPT.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, name === 'x-subject' ? nameOf(value) : value] as const];
    });
    const recorded: Recorded = {
      method: request.method,
      path: recordedPath(request),
      request: redactedRequest(asked),
      status: response.status,
      headers: Object.fromEntries(headers),
      answer: redactedAnswer(answer),
    };
    return `${JSON.stringify(recorded)}\n`;
  };
}

function lineOf(schema: v.GenericSchema, text: string, number: number): unknown {
  try {
    return v.parse(schema, JSON.parse(text));
  } catch (error) {
    throw new RecordingDamaged(number, error instanceof Error ? error.message : String(error));
  }
}

/** The exchanges of a recording, oldest first. @throws RecordingDamaged */
export function readRecording(text: string): Recorded[] {
  const [header = '', ...lines] = text.split('\n');
  lineOf(HeaderSchema, header, 1);
  return lines.flatMap((line, at) => (line === '' ? [] : [lineOf(RecordedSchema, line, at + 2) as Recorded])); // parsed by its schema
}
