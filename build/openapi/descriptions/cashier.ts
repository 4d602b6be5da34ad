import type * as cashier from '#mocks/cashier/contract.ts';
import type { Descriptions } from './description.ts';

const CHARGE = 'The charge’s id, as the payment’s `cashierUrl` carries it.';
const charge = { charge: CHARGE } as const;

export const CASHIER: Descriptions<typeof cashier> = {
  operations: {
    getCharge: { description: 'A charge, as the cashier’s page shows it. Its id is what opens it: nobody is signed in at the cashier.', parameters: charge },
    payAtCashier: {
      description:
        'Pays the charge, once however often it is sent; one the merchant does not want any more is closed instead, and nothing is taken. The notice to the operator follows, or what `fault` makes of it.',
      parameters: charge,
      body: {
        description: 'How it is paid, and what goes wrong afterwards.',
        members: {
          method: 'How the customer pays.',
          fault:
            'What goes wrong between cashier and operator, for a tester: the window is closed, the notice is late, the browser is back first, the notice comes twice, names another amount or is wrongly signed. Null for none.',
        },
        example: { method: 'alipay', fault: 'notice-late' },
      },
    },
    cancelAtCashier: {
      description: 'Calls an open charge off: nothing is taken. One that is paid stays paid.',
      parameters: charge,
      body: { description: 'An empty object.', members: {} },
    },
    receiveNotice: {
      description:
        'Where the operator hears what became of a charge. Believed by its signature, HMAC-SHA256 over `id`, `reference`, `state`, `amount` and `method`, a line each, under the key both share, and by its amount; taken once however often it is sent.',
      body: {
        description: 'The notice.',
        members: {
          id: 'The same however often the notice is sent.',
          reference: 'The payment’s id at the operator.',
          state: 'What became of the charge.',
          amount: 'In fen.',
          method: 'How it was paid; null where nothing was.',
          signature: '64 hexadecimal digits.',
        },
      },
      response: { description: 'Whether it was taken.', members: { accepted: 'False: not believed, or not of this operator; nothing was done.' } },
    },
  },
  schemas: {
    Charge: {
      description: 'One charge in the cashier’s books.',
      members: {
        id: CHARGE,
        amount: 'In fen.',
        state: 'Whether it can be paid, is paid, or is closed: called off, not wanted any more, or too late.',
        method: 'How it was paid; null unless paid.',
        expiresAt: 'Until then it can be paid.',
        returnTo: 'Where the browser is sent back to.',
        language: 'What the page opens in.',
      },
    },
  },
};
