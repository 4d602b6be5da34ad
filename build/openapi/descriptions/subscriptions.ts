import type * as subscriptions from '#contract/subscriptions.ts';
import type { Descriptions } from './description.ts';

export const SUBSCRIPTIONS: Descriptions<typeof subscriptions> = {
  operations: {
    listSubscriptions: {
      description:
        'Everything the customer pays for, or could come to pay for, in one list, with where each thing comes from and what next month will take if nothing is done. What has ended or was bought by the piece in the last five months is there too, ' +
        'so that an item of a bill still finds its service.',
    },
    setPaidServiceLock: {
      description:
        'Locks paid services (付费业务锁). Locking more takes no proof; locking less takes the service password, whose wrong tries count as at sign-in. Services that run already go on.',
      body: {
        description: 'What is to be locked.',
        members: { level: 'The level to set.', servicePassword: 'The service password, to lock less; null otherwise.' },
      },
      response: {
        description: 'The lock as it is now.',
        members: { level: 'What is locked.', since: 'Since when; null while nothing is locked.' },
      },
    },
  },
  schemas: {
    Origin: {
      description: 'Where a charge comes from.',
      members: {
        at: 'When it was ordered.',
        channel: 'By which channel; null where that is not on record.',
        consent: 'Whether a confirmation of the customer is on record.',
        order: 'Id of the order whose slip shows both confirmations; null without one.',
      },
    },
    SubscribedService: {
      description: 'A service by the month that the customer has: running, to begin, or ending.',
      members: {
        service: 'The service’s id in the catalogue.',
        category: 'Voice, data or information.',
        name: 'Its name.',
        provider: 'The company whose fee is collected; null for the operator’s own.',
        fee: 'What it costs this customer: the fee of the day it was ordered.',
        state: '`pending` begins later, `active` runs on, `trial` costs nothing and ends by itself, `ending` runs to its last day.',
        since: 'First day of use.',
        lastDay: 'Last day of use; null while it runs on.',
        nextCharge: 'The next charge if nothing is done: the day, and the amount in fen. Null where nothing more will be charged.',
        nextMonthAmount: 'What next month will take for it, in fen; 0 for nothing.',
        keyword: 'The keyword to 10086 that ends it as well.',
        origin: 'Where it comes from.',
        followedBy: 'What takes its place when it ends: the tier that was changed to, or the bundle it is part of; null without one.',
        hasTiers: 'Whether it can be changed to another tier of the same family.',
        actions: 'What the customer may begin with it now.',
      },
    },
    Subscriptions: {
      description: 'Everything paid or payable. `plan.fee` − `plan.reduction` + `suspensionFee` + the sum of `services[].nextMonthAmount` = `nextMonthTotal`.',
      members: {
        asOf: 'The operator’s clock when it was worked out.',
        nextMonth: 'The month the figures are for: the next one.',
        nextMonthTotal: 'What it will take in fees, in fen, if nothing is done.',
        plan: 'The plan: its name, its monthly fee and the reduction on it, in fen; null without a plan.',
        suspensionFee: 'What keeping the number costs next month while the line is suspended on request, in fen; else 0.',
        services: 'Services by the month.',
        ended: 'Services that have ended in the last five months, newest first: fee, last day, whether it was a trial, and where it came from.',
        purchases: 'Bought by the piece in the last five months, newest first: amount in fen, and where it comes from.',
        lock: 'The lock on paid services, and since when; null while nothing is locked.',
      },
    },
  },
};
