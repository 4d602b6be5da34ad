import { useEffect, type RefObject } from 'react';
import { readCode, readMsisdn } from '#lib/typed.ts';
import { showRead } from '#ui/controls/typed/show-read.ts';

const READERS: ReadonlyMap<string, (text: string) => string> = new Map([
  ['msisdn', readMsisdn],
  ['code', readCode],
]);

/** Number and code of sign-in that are pasted whole are read in their fields, which keep their text themselves (docs/decisions/0024). Used by what comes after the form: it is no part of the first screen's weight. */
export function useReadInPlace(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const fields = form.current;
    const onInput = (event: Event) => {
      const input = event.target;
      const read = input instanceof HTMLInputElement && READERS.get(input.id);
      if (read) showRead(input, event, read);
    };
    fields?.addEventListener('input', onInput);
    return () => fields?.removeEventListener('input', onInput);
  }, [form]);
}
