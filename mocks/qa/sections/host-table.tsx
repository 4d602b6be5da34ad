import { useQuery } from '@tanstack/react-query';
import { useBench } from '#mocks/qa/core/bench-context.ts';
import { capabilitiesQuery } from '#mocks/qa/core/queries.ts';
import { HOSTS } from '#mocks/scenarios/capabilities.ts';

/** What each host of the mock can do, where they differ; the one that answers here is marked. */
export function HostTable() {
  const { t, language } = useBench();
  const { data } = useQuery(capabilitiesQuery());
  if (!data) return null;
  const differing = data.capabilities.filter(({ on }) => HOSTS.some((host) => on[host] !== 'yes'));
  return (
    <details>
      <summary>{t('hosts')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('ability')}</th>
            {HOSTS.map((host) => (
              <th key={host} scope="col" aria-current={host === data.host ? 'true' : undefined}>
                {t(`host-${host}`)}
                {host === data.host ? <small>{t('hereNow')}</small> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differing.map(({ id, about, on }) => (
            <tr key={id}>
              <th scope="row">
                {about[language]} <small>{id}</small>
              </th>
              {HOSTS.map((host) => (
                <td key={host} className={on[host]}>
                  {t(`capable-${on[host]}`)}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('otherFaults')}</th>
            {HOSTS.map((host) => (
              <td key={host} className="yes">
                {t('capable-yes')}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </details>
  );
}
