import { choose, press } from '#tests/support/page/look.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import type { Place } from './place.ts';

type Id = 'listMessages' | 'getReminders' | 'setThreshold' | 'listActivity' | 'getCommitments';

/** Messages, what one is reminded of, and what was promised. */
export const MESSAGE_PLACES: Record<Id, Place> = {
  listMessages: { persona: '30', address: '/messages', done: (texts) => texts.messages.lead },
  listActivity: { persona: '30', address: '/activity', done: (texts) => texts.activity.lead },
  getCommitments: { persona: '30', address: '/commitments', done: (texts) => texts.commitments.lead },
  getReminders: { persona: '30', address: '/reminders', done: (texts) => texts.reminders.alwaysWhat },
  setThreshold: {
    persona: '30',
    address: '/reminders',
    ready: (texts) => texts.reminders.tellWhen,
    done: (texts) => texts.reminders.isSet.replace('{{threshold}}', '20.00'),
    unknown: (texts) => texts.reminders.unknown,
    happened: (hall) => (customerOf(hall).threshold === 2000 ? 1 : 0),
    act: async (texts) => {
      await choose(texts.reminders.tellAt, '20');
      await press(texts.reminders.set.replace('{{threshold}}', '20'));
    },
  },
};
