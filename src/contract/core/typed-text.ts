import * as v from 'valibot';

/** What a person has typed: read first, then judged. The pattern is what to send; a client that sends it as it was typed is understood all the same. */
export const typedText = (read: (typed: string) => string, pattern: RegExp) =>
  v.pipe(
    v.string(),
    v.check((typed) => pattern.test(read(typed)), pattern.source),
    v.transform(read),
  );
