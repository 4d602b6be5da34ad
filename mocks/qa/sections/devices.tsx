import { useQuery } from '@tanstack/react-query';
import { CARD_READER_STATES, NETWORK_STATES, POWER_STATES, PRINTER_STATES } from '#lib/terminal/device-states.ts';
import { setDevices } from '#mocks/control/contracts/devices.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { Choice } from '#mocks/qa/parts/choice.tsx';
import { control } from '#mocks/qa/core/control-client.ts';
import { devicesQuery } from '#mocks/qa/core/queries.ts';

const DEVICES = [
  { name: 'printer', states: PRINTER_STATES },
  { name: 'cardReader', states: CARD_READER_STATES },
  { name: 'power', states: POWER_STATES },
  { name: 'network', states: NETWORK_STATES },
] as const;

/** How the devices of the store terminal are. */
export function Devices() {
  const { t, act } = useBench();
  const { data } = useQuery(devicesQuery());
  return (
    <section id="devices" aria-labelledby="devices-title">
      <h2 id="devices-title">{t('devices')}</h2>
      <div className="form">
        {DEVICES.map(({ name, states }) => (
          <Choice
            key={name}
            label={t(name)}
            value={data?.[name] ?? states[0]}
            values={states}
            nameOf={(state) => t(state)}
            onChoose={(state) => void act(() => control(setDevices, { body: { [name]: state } }))}
          />
        ))}
      </div>
      {IS_DEMO ? (
        <p className="quiet">{t('noTerminal')}</p>
      ) : (
        <a className="act" href="/kiosk" target="hall">
          {t('open')} /kiosk
        </a>
      )}
    </section>
  );
}
