import type { ReactNode } from 'react';
import { useBench } from '#mocks/qa/core/bench-context.ts';

/** One of several, in a form of the bench. What it is called is its value, unless `nameOf` says more. */
export function Choice<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly nameOf?: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}) {
  const { label, value, values, nameOf = (one) => one, onChoose } = props;
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChoose(values.find((one) => one === target.value) ?? value)}>
        {values.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

const WHOSE = ['one', 'all'] as const;

/** Whether something means whom one is, or everybody. */
export function WhoseChoice({ label, isEveryone, onChoose }: { readonly label: string; readonly isEveryone: boolean; readonly onChoose: (isEveryone: boolean) => void }) {
  const { t, persona } = useBench();
  return (
    <Choice
      label={label}
      value={isEveryone ? 'all' : 'one'}
      values={WHOSE}
      nameOf={(one) => (one === 'all' ? t('everyone') : persona)}
      onChoose={(one) => onChoose(one === 'all')}
    />
  );
}

/** A rule in force: how it is shown, and what ends it alone. */
export interface RuleRow {
  readonly name: string;
  readonly row: ReactNode;
  readonly onEnd: () => void;
}

/** Rules that are in force, a row each, ended alone or all at once; a word where there are none. */
export function RulesInForce({ none, end, onEnd, rules }: { readonly none: string; readonly end: string; readonly onEnd: () => void; readonly rules: readonly RuleRow[] }) {
  const { t } = useBench();
  if (rules.length === 0) return <p className="quiet">{none}</p>;
  return (
    <>
      <ul className="list">
        {rules.map((rule, index) => (
          <li key={index}>
            {rule.row}
            <button type="button" onClick={rule.onEnd} aria-label={`${t('endRule')}: ${rule.name}`}>
              {t('endRule')}
            </button>
          </li>
        ))}
      </ul>
      <p className="row">
        <button type="button" onClick={onEnd}>
          {end}
        </button>
        <small>{t('countAnew')}</small>
      </p>
    </>
  );
}
