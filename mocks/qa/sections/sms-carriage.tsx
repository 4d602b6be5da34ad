import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getSmsCarriage, setSmsCarriage, type SmsRuleView } from '#mocks/control/contracts/sms.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { Choice, RulesInForce, WhoseChoice } from '#mocks/qa/parts/choice.tsx';
import { control } from '#mocks/qa/core/control-client.ts';
import { smsCarriageQuery } from '#mocks/qa/core/queries.ts';
import { without } from '#mocks/qa/core/without.ts';
import { saidWhen, useWhich, whenOf, WhichFields } from '#mocks/qa/parts/which.tsx';
import type { Translate } from '#mocks/qa/texts/texts.ts';
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

/** A fate in words; a delay that was set elsewhere by its seconds. */
function sayFate(t: Translate, fate: SmsRuleView['fate']): string {
  if (fate.kind !== 'delayed') return t(fate.kind);
  const known = FATE_NAMES.find((name) => {
    const one: SmsRuleView['fate'] = FATES[name];
    return one.kind === 'delayed' && one.seconds === fate.seconds;
  });
  return known === undefined ? t('late', { seconds: fate.seconds }) : t(known);
}

const KINDS: readonly SmsRuleView['kind'][] = ['*', ...SMS_KINDS];
const wordOf = (kind: SmsRuleView['kind']) => (kind === '*' ? 'anySms' : (`sms-${kind}` as const));

/** A rule alone, without what it has met. */
const ruleOf = ({ persona, kind, fate, when }: SmsRuleView): SmsRuleView => ({ persona, kind, fate, when });

/** How SMS are carried to the phone: late, lost, twice; of whom one is, or of everybody. */
export function SmsCarriage() {
  const { t, act, persona } = useBench();
  const [isEveryone, setEveryone] = useState(false);
  const [kind, setKind] = useState<SmsRuleView['kind']>('code');
  const [fate, setFate] = useState<Fate>('lost');
  const [which, setWhich] = useWhich();
  const rules = useQuery(smsCarriageQuery()).data?.rules ?? [];
  // Of the rules there are then: what the page shows may be older.
  const change = (edit: (now: readonly SmsRuleView[]) => readonly SmsRuleView[]) =>
    act(async () => control(setSmsCarriage, { body: { rules: [...edit((await control(getSmsCarriage, {})).rules.map(ruleOf))] } }));
  const when = whenOf(which);
  return (
    <>
      <h3>{t('carriage')}</h3>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (when !== null) void change((now) => [...now, { persona: isEveryone ? '*' : persona, kind, fate: FATES[fate], when }]);
        }}
      >
        <WhoseChoice label={t('whoseSms')} isEveryone={isEveryone} onChoose={setEveryone} />
        <Choice label={t('smsKind')} value={kind} values={KINDS} nameOf={(one) => t(wordOf(one))} onChoose={setKind} />
        <Choice label={t('smsFate')} value={fate} values={FATE_NAMES} nameOf={(one) => t(one)} onChoose={setFate} />
        <WhichFields label={t('whichSms')} which={which} onChange={setWhich} />
        <button type="submit" disabled={when === null}>
          {t('addCarriage')}
        </button>
      </form>
      <RulesInForce
        none={t('carriedWell')}
        end={t('carryWell')}
        onEnd={() => void change(() => [])}
        rules={rules.map((rule) => {
          const whose = rule.persona === '*' ? t('everyone') : rule.persona;
          return {
            name: `${whose} ${t(wordOf(rule.kind))}`,
            onEnd: () => void change((now) => without(now, ruleOf(rule))),
            row: (
              <>
                <b className="id">{whose}</b>
                <span className="what">
                  {t(wordOf(rule.kind))} <strong>{sayFate(t, rule.fate)}</strong> <small>{saidWhen(t, rule.when)}</small>
                </span>
                <span>{t('metSms', { applied: rule.applied, seen: rule.seen })}</span>
              </>
            ),
          };
        })}
      />
    </>
  );
}
