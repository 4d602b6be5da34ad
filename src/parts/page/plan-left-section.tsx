import type { TFunction } from 'i18next';
import type { PlanLeft } from '#contract/plan-left.ts';
import type { Formatters } from '#i18n/formatters.ts';
import { PlanLeftMeters } from '#ui/figures/plan-left-meters.tsx';

const NAME = { data: 'leftData', calls: 'leftCalls', messages: 'leftMessages' } as const satisfies Record<PlanLeft['kind'], string>;

/** What is left of the plan this month. Drawn before the app is there too: no hooks. Draws nothing for a plan without allowances. */
export function PlanLeftSection({ planLeft, t, format }: { readonly planLeft: readonly PlanLeft[]; readonly t: TFunction<'common'>; readonly format: Formatters }) {
  if (planLeft.length === 0) return null;
  const quantity = (kind: PlanLeft['kind'], amount: number) =>
    kind === 'data' ? format.megabytes(amount) : t(kind === 'calls' ? 'minutes' : 'messages', { quantity: format.count(amount) });
  const items = planLeft.map(({ kind, left, total }) => ({
    name: t(NAME[kind]),
    left: quantity(kind, left),
    total: t('leftOf', { total: quantity(kind, total) }),
    share: total === 0 ? 0 : left / total,
  }));
  return (
    <section>
      <h2>{t('leftTitle')}</h2>
      <PlanLeftMeters items={items} />
    </section>
  );
}
