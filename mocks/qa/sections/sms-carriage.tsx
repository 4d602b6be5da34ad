import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { setSmsCarriage, type SmsRuleView } from '#mocks/control/contracts/sms.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { Choice, RulesInForce, WhoseChoice } from '#mocks/qa/core/choice.tsx';
import { control } from '#mocks/qa/core/control-client.ts';
import { smsCarriageQuery } from '#mocks/qa/core/queries.ts';
import { WHEN, WHENS, type When } from '#mocks/qa/core/which.ts';
import { SMS_KINDS } from '#mocks/scenarios/sms-rule.ts';

/** What may become of an SMS from here: a code lives for five minutes. */
const FATES = {
  lost: { kind: 'lost' },
  lateHalf: { kind: 'delayed', seconds: 30 },
  lateTwo: { kind: 'delayed', seconds: 120 },
  lateSix: { kind: 'delayed', seconds: 360 },
  doubled: { kind: 'doubled' },
} as const satisfies Record<string, SmsRuleView['fate']>;
type Fate = keyof typeof FATES;
const FATE_NAMES = Object.keys(FATES) as Fate[]; // keys of the constant above

/** The name that a fate has here; undefined for one that was set elsewhere. */
const nameOf = (fate: SmsRuleView['fate']): Fate | undefined =>
  FATE_NAMES.find((name) => {
    const one: SmsRuleView['fate'] = FATES[name];
    return one.kind === 'delayed' ? fate.kind === 'delayed' && fate.seconds === one.seconds : fate.kind === one.kind;
  });

const KINDS: readonly SmsRuleView['kind'][] = ['*', ...SMS_KINDS];
const wordOf = (kind: SmsRuleView['kind']) => (kind === '*' ? 'anySms' : (`sms-${kind}` as const));

/** How SMS are carried to the phone: late, lost, twice; of whom one is, or of everybody. */
export function SmsCarriage() {
  const { t, act, persona } = useBench();
  const [isEveryone, setEveryone] = useState(false);
  const [kind, setKind] = useState<SmsRuleView['kind']>('code');
  const [fate, setFate] = useState<Fate>('lost');
  const [when, setWhen] = useState<When>('once');
  const rules = useQuery(smsCarriageQuery()).data?.rules ?? [];
  const set = (next: readonly SmsRuleView[]) => act(() => control(setSmsCarriage, { body: { rules: [...next] } }));
  const kept = rules.map((rule): SmsRuleView => ({ persona: rule.persona, kind: rule.kind, fate: rule.fate, when: rule.when }));
  return (
    <>
      <h3>{t('carriage')}</h3>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void set([...kept, { persona: isEveryone ? '*' : persona, kind, fate: FATES[fate], when: WHEN[when] }]);
        }}
      >
        <WhoseChoice label={t('whoseSms')} isEveryone={isEveryone} onChoose={setEveryone} />
        <Choice label={t('smsKind')} value={kind} values={KINDS} nameOf={(one) => t(wordOf(one))} onChoose={setKind} />
        <Choice label={t('smsFate')} value={fate} values={FATE_NAMES} nameOf={(one) => t(one)} onChoose={setFate} />
        <Choice label={t('whichSms')} value={when} values={WHENS} nameOf={(one) => t(one)} onChoose={setWhen} />
        <button type="submit">{t('addCarriage')}</button>
      </form>
      <RulesInForce
        none={t('carriedWell')}
        end={t('carryWell')}
        onEnd={() => void set([])}
        rows={rules.map((rule) => {
          const name = nameOf(rule.fate);
          return (
            <>
              <b className="id">{rule.persona === '*' ? t('everyone') : rule.persona}</b>
              <span className="what">
                {t(wordOf(rule.kind))} <strong>{name === undefined ? JSON.stringify(rule.fate) : t(name)}</strong> <small>{JSON.stringify(rule.when)}</small>
              </span>
              <span>{t('metSms', { applied: rule.applied, seen: rule.seen })}</span>
            </>
          );
        })}
      />
    </>
  );
}
