import { useState } from 'react';
import { fen } from '#lib/money.ts';
import { addPersona, enterPersona, OwnPersonaSchema } from '#mocks/control/contract.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { control } from '#mocks/qa/core/control-client.ts';

const { brand, plan } = OwnPersonaSchema.entries;
type Wished = Parameters<typeof control<typeof addPersona>>[1]['body'];

/** What the form says, as control takes it; whether it makes sense, control decides. */
function wishedIn(form: FormData): Wished {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return {
    name: text('name'),
    brand: text('brand') as Wished['brand'], // one of the options offered
    plan: text('plan') as Wished['plan'], // one of the options offered
    balance: fen(Math.round(Number(text('balance')) * 100)),
    months: Number(text('months')),
    services: text('services')
      .split(/[\s,，]+/)
      .filter((id) => id !== ''),
  };
}

/** A customer as a tester wishes them; from then on one is that customer. */
export function OwnPersona() {
  const { t, act, language, choose } = useBench();
  const [done, setDone] = useState('');
  const add = (form: HTMLFormElement) => {
    const wished = wishedIn(new FormData(form));
    return act(async () => {
      const { id, name, servicePassword } = await control(addPersona, { body: wished });
      await control(enterPersona, { body: { persona: id } });
      choose(id);
      setDone(t('added', { who: `${id} ${name[language]}`, password: servicePassword ?? '' }));
    });
  };
  return (
    <details>
      <summary>{t('own')}</summary>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void add(event.currentTarget);
        }}
      >
        <label>
          {t('ownName')}
          <input name="name" required maxLength={30} defaultValue="周小舟" autoComplete="off" />
        </label>
        <label>
          {t('brand')}
          <select name="brand" defaultValue="easyown">
            {brand.options.map((option) => (
              <option key={option} value={option}>
                {t(option)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('plan')}
          <select name="plan" defaultValue="enjoy-59">
            {plan.options.map((option) => (
              <option key={option}>{option}</option>
            ))}
          </select>
        </label>
        <label>
          {t('balance')}
          <input name="balance" required inputMode="decimal" pattern="-?\d+(\.\d{1,2})?" defaultValue="30.00" autoComplete="off" />
        </label>
        <label>
          {t('months')}
          <input name="months" type="number" min={0} max={24} required defaultValue={3} />
        </label>
        <label>
          {t('services')}
          <input name="services" defaultValue="caller-id morning-paper" autoComplete="off" />
        </label>
        <button type="submit">{t('add')}</button>
      </form>
      <p role="status">{done}</p>
    </details>
  );
}
