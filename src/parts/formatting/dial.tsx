import { DIAL_HOTLINE, HOTLINE } from '#lib/hotline.ts';
import { InlineLink } from '#ui/text/text.tsx';

/** The number alone, not the beginning of a longer one (10086999 takes reports of spam). */
const ALONE = new RegExp(`${HOTLINE}(?!\\d)`);

/** A sentence in which the hotline's number dials. For sentences that say to call it, not for those that say to text it. */
export function Dial({ children }: { readonly children: string }) {
  const [before = '', ...after] = children.split(ALONE);
  if (after.length === 0) return before;
  return (
    <>
      {before}
      <InlineLink href={DIAL_HOTLINE}>{HOTLINE}</InlineLink>
      {after.join(HOTLINE)}
    </>
  );
}
