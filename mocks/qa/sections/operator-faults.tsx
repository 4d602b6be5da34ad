import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { OutsideCauseSchema, RefundReasonSchema } from '#contract/care/refunds.ts';
import { FeeReminderStageSchema } from '#contract/account/reminders.ts';
import type { BillMonth } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import { makeBillingError, setFeeReminderStage } from '#mocks/control/contract.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { control } from '#mocks/qa/core/control-client.ts';
import { ownChoicesQuery, stateQuery } from '#mocks/qa/core/queries.ts';
import { hallAt } from '#mocks/qa/core/setup.ts';
import { Choice } from '#mocks/qa/parts/choice.tsx';

/** What of a bill is no service. */
const ITEMS = ['plan', 'calls', 'data', 'messages'] as const;
/** What can be wrong so: a fee is not counted, and what one uses has no reduction of its own. */
const WRONG_ON: Record<Kind, { readonly items: readonly (typeof ITEMS)[number][]; readonly services: boolean }> = {
  'metered-wrongly': { items: ['calls', 'data', 'messages'], services: false },
  'over-tariff': { items: ITEMS, services: true },
  'promotion-missing': { items: ['plan'], services: true },
  'not-used': { items: [], services: true },
};
type Kind = (typeof RefundReasonSchema.options)[number];
const NOBODY = 'none';
const CAUSES = [NOBODY, ...OutsideCauseSchema.options] as const;

/** What the operator does wrong of itself: a bill of whom one is, from this month on; and how far it is with a message of its own (S42). */
export function OperatorFaults() {
  const { t, act, language, persona } = useBench();
  const { data: state } = useQuery(stateQuery());
  const services = useQuery(ownChoicesQuery()).data?.services ?? [];
  const [chosen, setKey] = useState<string>('calls');
  const [kind, setKind] = useState<Kind>('metered-wrongly');
  const [cause, setCause] = useState<(typeof CAUSES)[number]>(NOBODY);
  const [more, setMore] = useState('5.00');
  const keys: readonly string[] = [...WRONG_ON[kind].items, ...(WRONG_ON[kind].services ? services.map(({ id }) => id) : [])];
  const key = keys.includes(chosen) ? chosen : (keys[0] ?? chosen);
  const month = state?.now.slice(0, 7) as BillMonth | undefined; // the month of a moment
  const nameOf = (item: string) => services.find(({ id }) => id === item)?.name[language] ?? t(ITEMS.find((one) => one === item) ?? 'plan');
  const make = async () => {
    if (month === undefined) return;
    const extra = kind === 'over-tariff' ? { more: fen(Math.round(Number(more) * 100)) } : {};
    const body = { persona, month, key, kind, outsideCause: cause === NOBODY ? null : cause, ...extra };
    await act(() => control(makeBillingError, { body }), t('billedWrongly', { who: persona, month }), hallAt('/unbilled'));
  };
  return (
    <details>
      <summary>{t('billing')}</summary>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <Choice label={t('billingKind')} value={kind} values={RefundReasonSchema.options} nameOf={(one) => t(`billing-${one}`)} onChoose={setKind} />
        <Choice label={t('billingItem', { who: persona })} value={key} values={keys} nameOf={nameOf} onChoose={setKey} />
        {kind === 'over-tariff' ? (
          <label>
            {t('billingMore')}
            <input required inputMode="decimal" pattern="\d+(\.\d{1,2})?" value={more} onChange={({ target }) => setMore(target.value)} />
          </label>
        ) : null}
        <Choice label={t('billingCause')} value={cause} values={CAUSES} nameOf={(one) => t(`cause-${one}`)} onChoose={setCause} />
        <button type="submit">{t('billWrongly')}</button>
      </form>
      <h3>{t('feeReminder')}</h3>
      <div className="row">
        {FeeReminderStageSchema.options.map((stage) => (
          <button
            key={stage}
            type="button"
            onClick={() => void act(() => control(setFeeReminderStage, { body: { stage } }), t('feeReminderDone', { stage: t(`stage-${stage}`) }), hallAt('/reminders'))}
          >
            {t(`stage-${stage}`)}
          </button>
        ))}
      </div>
    </details>
  );
}
