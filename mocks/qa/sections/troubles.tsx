import { useBench } from '#mocks/qa/core/bench-context.ts';
import { OperatorFaults } from './operator-faults.tsx';
import { Faults } from './faults.tsx';
import { HostTable } from './host-table.tsx';
import { Scenarios } from './scenarios.tsx';

/** What goes wrong: moments to be put into, what the wire does to which calls, and what each host can do of it. */
export function Troubles() {
  const { t } = useBench();
  return (
    <section id="wrong" aria-labelledby="wrong-title">
      <h2 id="wrong-title">{t('wrong')}</h2>
      <Scenarios />
      <Faults />
      <OperatorFaults />
      <HostTable />
    </section>
  );
}
