import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { MINUTE } from '#lib/calendar.ts';
import { FaultWhenSchema, type FaultWhen } from '#mocks/scenarios/fault.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { Choice } from './choice.tsx';
import { fieldOf, momentOf, readable } from '#mocks/qa/core/moment.ts';
import { stateQuery } from '#mocks/qa/core/queries.ts';
import type { Translate } from '#mocks/qa/texts/texts.ts';

type Kind = FaultWhen['kind'];
const KINDS: readonly Kind[] = FaultWhenSchema.options.map(({ entries }) => entries.kind.literal);

/** How long a stretch of time is, unless the tester says otherwise. */
const STRETCH = 5 * MINUTE;

/** Which calls, or which SMS, a form means so far: its fields as they are written. */
export interface Which {
  readonly kind: Kind;
  readonly figure: string;
  readonly from: string;
  readonly to: string;
}

/** The first one alone, until something else is chosen: what most testers want. */
export const useWhich = () => useState<Which>({ kind: 'first', figure: '1', from: '', to: '' });

/** What the fields mean; null while one of them does not say a moment. Figures are the browser's to check. */
export function whenOf({ kind, figure, from, to }: Which): FaultWhen | null {
  const number = Number(figure);
  switch (kind) {
    case 'always':
      return { kind };
    case 'first':
      return { kind, count: number };
    case 'nth':
      return { kind, n: number };
    case 'every':
      return { kind, k: number };
    case 'chance':
      return { kind, percent: number };
    case 'between': {
      const [start, end] = [momentOf(from), momentOf(to)];
      return start && end && start < end ? { kind, from: start, to: end } : null;
    }
  }
}

/** The same in words, as a rule in force is read. */
export function saidWhen(t: Translate, when: FaultWhen): string {
  switch (when.kind) {
    case 'always':
      return t('said-always');
    case 'first':
      return t('said-first', { n: when.count });
    case 'nth':
      return t('said-nth', { n: when.n });
    case 'every':
      return t('said-every', { n: when.k });
    case 'chance':
      return t('said-chance', { n: when.percent });
    case 'between':
      return t('said-between', { from: readable(when.from), to: readable(when.to) });
  }
}

/** The fields for it, in a form of the bench. `label` asks for the kind. */
export function WhichFields({ label, which, onChange }: { readonly label: string; readonly which: Which; readonly onChange: (which: Which) => void }) {
  const { t } = useBench();
  const { data: state } = useQuery(stateQuery());
  const { kind, figure, from, to } = which;
  // A stretch begins now by the operator's clock, which may be years from the tester's.
  const choose = (next: Kind) => onChange({ ...which, kind: next, ...(next === 'between' && state ? { from: fieldOf(state.now), to: fieldOf(state.now, STRETCH) } : {}) });
  return (
    <>
      <Choice label={label} value={kind} values={KINDS} nameOf={(one) => t(`when-${one}`)} onChoose={choose} />
      {kind === 'always' || kind === 'between' ? null : (
        <label>
          {t(`figure-${kind}`)}
          <input type="number" required min={1} max={kind === 'chance' ? 100 : 9999} value={figure} onChange={({ target }) => onChange({ ...which, figure: target.value })} />
        </label>
      )}
      {kind === 'between' ? (
        <>
          <label>
            {t('from')}
            <input type="datetime-local" required value={from} onChange={({ target }) => onChange({ ...which, from: target.value })} />
          </label>
          <label>
            {t('until')}
            <input type="datetime-local" required min={from} value={to} onChange={({ target }) => onChange({ ...which, to: target.value })} />
          </label>
        </>
      ) : null}
    </>
  );
}
