import { isSessionOver, type Trouble } from '#data/wire/trouble.ts';
import { ProblemNote } from '#parts/trouble/problem-note.tsx';
import { ToSignIn } from '#parts/trouble/to-sign-in.tsx';

/**
 * Trouble beside a form of a signed-in customer: a session that is over leads to sign-in, everything else is said. Every such form draws
 * this, so none has to look for itself; forms that are open to everybody draw the note alone. `help` as in ProblemNote.
 */
export function FormTrouble({ trouble, help }: { readonly trouble: Trouble | null; readonly help?: string | undefined }) {
  return isSessionOver(trouble) ? <ToSignIn trouble={trouble} /> : <ProblemNote trouble={trouble} help={help} />;
}
