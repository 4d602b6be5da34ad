import type * as commitments from '#contract/care/commitments.ts';
import type { Descriptions } from '../description.ts';

export const COMMITMENTS: Descriptions<typeof commitments> = {
  operations: {
    getCommitments: { description: 'Counted from what the screens that keep the commitments show. Without a session, and with the initial password, `own` is null.' },
  },
  schemas: {
    OwnCommitments: {
      description: 'How a customer stands with the commitments.',
      members: {
        refunds: 'Charges asked back: granted and waiting for the customer’s choice, being decided on by a person, paid back, and how much that was.',
        lastReminder: 'The last reminder and whether its SMS arrived; null before the first.',
        bills: 'Bills that can be looked up, the first and the last of them; null for a number that is given none by rule.',
        services: 'Services the customer has, and those of them without a record of consent.',
        complaints:
          'Those that wait for their first reply, those that have waited longer than promised, the earliest moment by which one was or is due, those that wait for the customer, those in work.',
      },
    },
    Commitments: {
      description: 'How matters stand with the commitments.',
      members: {
        asOf: 'The operator’s clock.',
        isSignedIn: 'Whether the request came with a session.',
        own: 'How the customer stands; null for whoever is not signed in, or still has the initial password.',
      },
    },
  },
};
