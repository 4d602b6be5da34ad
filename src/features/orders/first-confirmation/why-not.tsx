import type { Reason } from '#contract/offers.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { useReasonWords } from '#parts/words/use-reason-words.ts';
import { ButtonLink } from '#ui/controls/button.tsx';
import { stop } from '#ui/text/icons.ts';
import { Say } from '#ui/notices/say.tsx';
import { Foot } from '#ui/layout/screen.tsx';

/** Where what is in the way can be put right. */
const WAY_ON: Partial<Record<Reason['code'], { readonly href: () => string; readonly key: 'toTopUp' | 'toLine' | 'toSubscriptions' }>> = {
  'balance-too-low': { href: paths.topUp, key: 'toTopUp' },
  owing: { href: paths.topUp, key: 'toTopUp' },
  'resumes-by-payment': { href: paths.topUp, key: 'toTopUp' },
  'line-suspended': { href: paths.line, key: 'toLine' },
  'line-in-service': { href: paths.line, key: 'toLine' },
  locked: { href: paths.subscriptions, key: 'toSubscriptions' },
  excluded: { href: paths.subscriptions, key: 'toSubscriptions' },
  'already-held': { href: paths.subscriptions, key: 'toSubscriptions' },
  'already-ending': { href: paths.subscriptions, key: 'toSubscriptions' },
  included: { href: paths.subscriptions, key: 'toSubscriptions' },
};

/** What is in the way, and the way on: never a dead end (S64). */
export function WhyNot({ reason, back }: { readonly reason: Reason; readonly back: string }) {
  const { t } = useTranslation('order-fee');
  const say = useReasonWords();
  const on = WAY_ON[reason.code];
  return (
    <>
      <Say tone="red" icon={stop}>
        <b>{t('cannot')}</b>
        <br />
        {say(reason)}
      </Say>
      <Foot>
        {on ? <ButtonLink href={on.href()}>{t(on.key)}</ButtonLink> : null}
        <ButtonLink href={back} kind={on ? 'outlined' : 'primary'}>
          {t('back')}
        </ButtonLink>
      </Foot>
    </>
  );
}
