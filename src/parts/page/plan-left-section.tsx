import type { TFunction } from 'i18next';
import type { PlanLeft as Left } from '#contract/plan-left.ts';
import type { Words } from '#i18n/words.ts';
import { PlanLeft } from '#ui/figures/plan-left.tsx';

const NAME = { data: 'leftData', calls: 'leftCalls', messages: 'leftMessages' } as const satisfies Record<Left['kind'], string>;

/** What is left of the plan this month. Drawn before the app is there too: no hooks. Draws nothing for a plan without allowances. */
export function PlanLeftSection({ planLeft, t, words }: { readonly planLeft: readonly Left[]; readonly t: TFunction<'common'>; readonly words: Words }) {
  if (planLeft.length === 0) return null;
  const quantity = (kind: Left['kind'], amount: number) =>
    kind === 'data' ? words.megabytes(amount) : t(kind === 'calls' ? 'minutes' : 'messages', { quantity: words.count(amount) });
  const items = planLeft.map(({ kind, left, total }) => ({
    name: t(NAME[kind]),
    left: quantity(kind, left),
    total: t('leftOf', { total: quantity(kind, total) }),
    share: total === 0 ? 0 : left / total,
  }));
  return (
    <section>
      <h2>{t('leftTitle')}</h2>
      <PlanLeft items={items} />
    </section>
  );
}
