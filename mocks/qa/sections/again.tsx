import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import * as v from 'valibot';
import { BundleSchema, exportBundle, restoreBundle, restoreSnapshot, takeSnapshot, undoCommand } from '#mocks/control/contracts/bundles.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { control } from '#mocks/qa/core/control-client.ts';
import { readable } from '#mocks/qa/core/moment.ts';
import { keepFile } from '#mocks/qa/core/keep-file.ts';
import { startOver } from '#mocks/qa/core/start-over.ts';
import { snapshotsQuery } from '#mocks/qa/core/queries.ts';

/** Places of this world, noted by a name. */
function Places() {
  const { t, act } = useBench();
  const [name, setName] = useState('');
  const snapshots = useQuery(snapshotsQuery()).data?.snapshots ?? [];
  const note = async () => {
    if (await act(() => control(takeSnapshot, { body: { name } }), t('noted', { name }))) setName('');
  };
  return (
    <>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void note();
        }}
      >
        <label>
          {t('place')}
          <input value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
        </label>
        <button type="submit" disabled={name.trim() === ''}>
          {t('notePlace')}
        </button>
      </form>
      {snapshots.length === 0 ? <p className="quiet">{t('noPlaces')}</p> : null}
      <ul className="list">
        {snapshots.toReversed().map((snapshot) => (
          <li key={snapshot.name}>
            <span className="what">
              <strong>{snapshot.name}</strong> <small>{readable(snapshot.at)}</small>
            </span>
            <button
              type="button"
              aria-label={`${t('comeBack')}: ${snapshot.name}`}
              onClick={() => void act(() => control(restoreSnapshot, { body: { name: snapshot.name } }), t('back', { name: snapshot.name }))}
            >
              {t('comeBack')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The world from its beginning, as another seed has it. */
function Seed() {
  const { t, act } = useBench();
  const [seed, setSeed] = useState('');
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void startOver(act, t, Number(seed));
      }}
    >
      <label>
        {t('seedLabel')}
        <input inputMode="numeric" required pattern="\d{1,15}" value={seed} placeholder="20261122" onChange={({ target }) => setSeed(target.value)} />
      </label>
      <button type="submit" disabled={seed === ''}>
        {t('seedAgain')}
      </button>
    </form>
  );
}

/** Again: the last step taken back, places to come back to, and the whole of it as a file that plays elsewhere. */
export function Again() {
  const { t, act } = useBench();
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState('');
  const undo = () =>
    act(async () => {
      const { now } = await control(undoCommand, { body: {} });
      setOutcome(t('undone', { at: readable(now) }));
    });
  const save = () => act(async () => keepFile('palm-hall-bundle.json', JSON.stringify(await control(exportBundle, {}))), t('exported'));
  const load = (file: File | undefined) =>
    file &&
    act(async () => {
      const bundle = v.safeParse(v.pipe(v.string(), v.parseJson(), BundleSchema), await file.text());
      if (!bundle.success) throw new Error(t('notBundle'));
      const { commands, isSame } = await control(restoreBundle, { body: bundle.output });
      setOutcome(t('imported', { commands, same: t(isSame ? 'same' : 'different') }));
    });
  return (
    <section id="again" aria-labelledby="again-title">
      <h2 id="again-title">{t('again')}</h2>
      <div className="row">
        <button type="button" onClick={() => void undo()}>
          {t('undo')}
        </button>
        <button type="button" onClick={() => void save()}>
          {t('export')}
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          {t('import')}
        </button>
        <input
          ref={picker}
          type="file"
          accept="application/json"
          aria-label={t('import')}
          hidden
          onChange={({ target }) => {
            void load(target.files?.[0]);
            target.value = ''; // the same file can be taken again
          }}
        />
      </div>
      <p role="status">{outcome}</p>
      <Places />
      <Seed />
    </section>
  );
}
