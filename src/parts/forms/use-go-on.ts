import { useNavigate } from 'react-router';
import { useIsGone } from '#data/wire/use-is-gone.ts';
import { routeOf } from '#lib/paths.ts';

/**
 * Goes on from a form to what came of it, in the form's place: Back and reload find nothing to send (W8). Resolves to whether it did: whoever has gone
 * elsewhere while the answer was on its way is left there, and finds it in the lists.
 */
export function useGoOn(): (href: string) => Promise<boolean> {
  const navigate = useNavigate();
  const isGone = useIsGone();
  return async (href) => {
    if (isGone.current) return false;
    await navigate(routeOf(href), { replace: true });
    return true;
  };
}
