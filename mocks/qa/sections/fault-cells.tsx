import { useState } from 'react';
import type { ResponseOf } from '#contract/core/endpoint.ts';
import type { getCoverage } from '#mocks/control/contracts/coverage.ts';
import { useBench } from '#mocks/qa/core/bench-context.ts';

/** Side of a square, and how many stand in a row; one unit lies between two. */
const SIDE = 5;
const IN_A_ROW = 15;

/** Every endpoint with a square for each fault, filled where it was met: one looks for holes in a picture, not in a list. */
export function FaultCells({ coverage: { endpoints, faults, cells } }: { readonly coverage: ResponseOf<typeof getCoverage> }) {
  const { t } = useBench();
  const [chosen, choose] = useState<string | null>(null);
  const timesOf = (endpoint: string, fault: string) => cells.find((cell) => cell.endpoint === endpoint && cell.fault === fault)?.times ?? 0;
  const met = faults.filter((fault) => chosen !== null && timesOf(chosen, fault) > 0);
  return (
    <>
      <h3>{t('cellsOf', { all: endpoints.length * faults.length, seen: cells.length })}</h3>
      {chosen === null ? (
        <p className="quiet">{t('pressEndpoint')}</p>
      ) : (
        <div role="status" className="said">
          <p>
            <b>{chosen}</b>
          </p>
          {met.length === 0 ? null : (
            <p>
              {t('metFaults')}
              {met.map((fault) => `${fault} × ${timesOf(chosen, fault)}`).join(', ')}
            </p>
          )}
          {met.length === faults.length ? null : (
            <p className="quiet">
              {t('unmetFaults')}
              {faults.filter((fault) => !met.includes(fault)).join(', ')}
            </p>
          )}
        </div>
      )}
      <ul className="multiples tall">
        {endpoints.map((endpoint) => {
          const own = faults.filter((fault) => timesOf(endpoint, fault) > 0).length;
          return (
            <li key={endpoint}>
              <button
                type="button"
                aria-label={`${endpoint}, ${own} / ${faults.length}`}
                aria-pressed={endpoint === chosen}
                onClick={() => choose(endpoint === chosen ? null : endpoint)}
              >
                <span>{endpoint}</span>
                <svg aria-hidden="true" viewBox={`0 0 ${IN_A_ROW * (SIDE + 1)} ${Math.ceil(faults.length / IN_A_ROW) * (SIDE + 1)}`}>
                  {faults.map((fault, index) => (
                    <rect
                      key={fault}
                      className={timesOf(endpoint, fault) > 0 ? 'met' : undefined}
                      x={(index % IN_A_ROW) * (SIDE + 1) + 0.5}
                      y={Math.floor(index / IN_A_ROW) * (SIDE + 1) + 0.5}
                      width={SIDE}
                      height={SIDE}
                    />
                  ))}
                </svg>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
