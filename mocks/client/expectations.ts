import type { ENDPOINTS } from '#contract/endpoints.ts';
import type { ExchangeRecord } from '#mocks/control/contracts/exchanges.ts';

/** A call of the API by its endpoint’s id. */
export type CallName = (typeof ENDPOINTS)[number]['id'];

/** What a host has seen since a mark, and whether it has forgotten the first of it. */
export interface Observed {
  readonly exchanges: readonly ExchangeRecord[];
  readonly isWhole: boolean;
}

/** Expectations on the calls since the mark: each asks the operator what came, and throws what was expected and what came instead. */
export interface CallExpectations {
  readonly times: (count: number) => Promise<void>;
  readonly never: () => Promise<void>;
}

const timesOf = (count: number) => (count === 0 ? 'never' : count === 1 ? 'once' : `${count} times`);

/** One exchange on a line: number, method, path, status, call, fault. */
function lineOf({ number, method, path, status, endpoint, fault }: ExchangeRecord): string {
  return [`  ${number}`, method, path, status ?? 'no answer', endpoint ?? 'not in the contract', ...(fault === null ? [] : [`fault ${fault}`])].join('  ');
}

function difference(expected: string, { exchanges }: Observed): Error {
  const came = exchanges.length === 0 ? ['Nothing came since the mark.'] : ['What came since the mark:', ...exchanges.map(lineOf)];
  return new Error([expected, ...came].join('\n'));
}

/** The host remembers so many exchanges and no more: what it has forgotten, nobody can count. */
function assertWhole(observed: Observed): void {
  if (!observed.isWhole) throw difference('More came since the mark than the host remembers: set a mark closer to what is expected.', observed);
}

/** @throws Error with the difference, unless `name` came exactly so often */
export function assertTimes(name: CallName, count: number, observed: Observed): void {
  assertWhole(observed);
  const came = observed.exchanges.filter(({ endpoint }) => endpoint === name).length;
  if (came !== count) throw difference(`Expected ${name} ${timesOf(count)}, and it came ${timesOf(came)}.`, observed);
}

/** @throws Error with the difference, unless the calls came in this order, whatever else came between them */
export function assertInOrder(names: readonly CallName[], observed: Observed): void {
  assertWhole(observed);
  let from = 0;
  for (const [place, name] of names.entries()) {
    const at = observed.exchanges.findIndex(({ endpoint }, index) => index >= from && endpoint === name);
    if (at === -1) {
      const where = place === 0 ? `no ${name} came` : `no ${name} came after ${names.slice(0, place).join(', ')} (number ${observed.exchanges[from - 1]?.number})`;
      throw difference(`Expected ${names.join(', then ')}; ${where}.`, observed);
    }
    from = at + 1;
  }
}
