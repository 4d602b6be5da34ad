import { FAULTS, type Fault } from './fault.ts';
import { FAULT_TEXTS } from './fault-texts.ts';
import { PLAIN, type Scenario } from './scenario.ts';

/** Faults that tell more of a write: the second confirmation of an order, once. The others meet the list of bills, until cleared. */
const OF_WRITES: readonly Fault[] = ['reset-before', 'applied-answer-lost', 'delivered-twice', 'conflict-409', 'unprocessable-422', 'locked-423'];

function wire(fault: Fault): Scenario {
  const common = { ...PLAIN, id: `wire-${fault}`, group: 'wire', persona: '30', about: FAULT_TEXTS[fault] } as const;
  if (!OF_WRITES.includes(fault)) return { ...common, open: '/bills', faults: [{ endpoint: 'listBills', fault, when: { kind: 'always' } }] };
  return {
    ...common,
    steps: [{ do: 'order', action: 'subscribe', service: 'missed-call', confirm: false }],
    open: '/orders/{order}',
    type: '888888',
    faults: [{ endpoint: 'confirmOrder', fault, when: { kind: 'first', count: 1 } }],
  };
}

/** Every fault of the wire, where it can be seen. */
export const WIRES: readonly Scenario[] = FAULTS.map(wire);
