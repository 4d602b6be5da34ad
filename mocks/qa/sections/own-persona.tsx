import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fen } from '#lib/money.ts';
import { addPersona, enterPersona, OwnPersonaSchema } from '#mocks/control/contract.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { control } from '#mocks/qa/core/control-client.ts';
import { ownChoicesQuery } from '#mocks/qa/core/queries.ts';
import { hallAt } from '#mocks/qa/core/setup.ts';

const { brand, plan } = OwnPersonaSchema.entries;
type Wished = Parameters<typeof control<typeof addPersona>>[1]['body'];
type Brand = Wished['brand'];

/** What the form says, as control takes it; whether it makes sense, control decides. */
function wishedIn(form: FormData): Wished {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return {
    name: text('name'),
    brand: text('brand') as Brand, // one of the options offered
    plan: text('plan') as Wished['plan'], // one of the options offered
    balance: fen(Math.round(Number(text('balance')) * 100)),
    months: Number(text('months')),
    services: form.getAll('services').map(String),
  };
}

/** The services that a line of this brand can have, to be ticked. */
function Services({ on }: { readonly on: Brand }) {
  const { t, language } = useBench();
  const services = useQuery(ownChoicesQuery()).data?.services ?? [];
  const wanted = on === 'gotone' ? 'postpaid' : 'prepaid';
  return (
    <fieldset>
      <legend>{t('services')}</legend>
      <div className="ticks">
        {services
          .filter(({ ratingType }) => ratingType === null || ratingType === wanted)
          .map(({ id, name }) => (
            <label key={id}>
              <input type="checkbox" name="services" value={id} />
              <span>
                {name[language]} <small>{id}</small>
              </span>
            </label>
          ))}
      </div>
      <p className="quiet">{t('servicesNote')}</p>
    </fieldset>
  );
}

/** A customer as a tester wishes them; from then on one is that customer. */
export function OwnPersona() {
  const { t, act, language, choose } = useBench();
  const plans = useQuery(ownChoicesQuery()).data?.plans ?? [];
  const [on, setOn] = useState<Brand>('easyown');
  const [isAdding, setAdding] = useState(false);
  const [done, setDone] = useState('');
  const add = async (form: HTMLFormElement) => {
    const wished = wishedIn(new FormData(form));
    setAdding(true);
    setDone('');
    await act(async () => {
      const { id, name, servicePassword } = await control(addPersona, { body: wished });
      await control(enterPersona, { body: { persona: id } });
      choose(id);
      setDone(t('added', { who: `${id} ${name[language]}`, password: servicePassword ?? '' }));
    });
    setAdding(false);
  };
  return (
    <details>
      <summary>{t('own')}</summary>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isAdding) void add(event.currentTarget);
        }}
      >
        <label>
          {t('ownName')}
          <input name="name" required pattern=".*\S.*" maxLength={30} defaultValue="周小舟" autoComplete="off" />
        </label>
        <label>
          {t('brand')}
          <select name="brand" value={on} onChange={({ target }) => setOn(brand.options.find((one) => one === target.value) ?? on)}>
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
              <option key={option} value={option}>
                {plans.find(({ id }) => id === option)?.name[language] ?? option} ({option})
              </option>
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
        <Services on={on} />
        <button type="submit" aria-disabled={isAdding}>
          {t('add')}
        </button>
      </form>
      <div role="status">
        {done === '' ? null : (
          <p className="next">
            <span className="what">{done}</span>
            <a className="act" href={hallAt('/')} target="hall">
              {t('goThere')}
            </a>
          </p>
        )}
      </div>
    </details>
  );
}
