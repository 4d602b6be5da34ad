/** What a customer of the terminal writes in. */
export type TypedField = HTMLInputElement | HTMLTextAreaElement;

/** What is written in a field, and the key it takes beside the figures. */
export interface Typing {
  readonly kind: 'secret' | 'figures' | 'words';
  readonly extra?: 'X';
}

const FIELDS = 'textarea, input:is([type="text"], [type="tel"], [type="password"], [type="search"])';

/** The field that has the focus, null where nothing is written. */
export function focusedField(): TypedField | null {
  const active = document.activeElement;
  return active?.matches(FIELDS) ? (active as TypedField) : null; // only inputs and text areas match
}

/** Asked before the system's keyboard is kept away: that takes from the field what it says about itself. */
export function typingIn(field: TypedField): Typing {
  if (field.type === 'password') return { kind: 'secret' };
  // The number of an ID card may end in an X.
  if (field.autocapitalize === 'characters') return { kind: 'figures', extra: 'X' };
  return { kind: /^(numeric|decimal|tel)$/.test(field.inputMode || field.type) ? 'figures' : 'words' };
}

/** The field of the same form that is written in after this one. */
export function fieldAfter(field: TypedField): TypedField | undefined {
  const fields = [...(field.form?.querySelectorAll<TypedField>(FIELDS) ?? [])].filter((one) => one.checkVisibility());
  return fields[fields.indexOf(field) + 1];
}

/** Until what is returned is called. */
export function keepSystemKeyboardAway(field: TypedField): () => void {
  const { inputMode } = field;
  Object.assign(field, { inputMode: 'none' });
  return () => Object.assign(field, { inputMode });
}
