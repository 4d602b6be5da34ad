import type * as messages from '#contract/account/messages.ts';
import type * as reminders from '#contract/account/reminders.ts';
import type { Descriptions } from './description.ts';

export const MESSAGES: Descriptions<typeof messages> = {
  operations: {
    listMessages: {
      description:
        'The last 200 messages the operator has sent to the number, newest first: reminders, what was ordered and paid, changes of the password. Each says whether it arrived. Codes are never among them: one that could be read here would be no second proof.',
    },
  },
  schemas: {
    MessageKind: {
      description: 'What a message is about.',
      values: {
        reminder: 'What is unpaid, low, about to lapse, suspended or back.',
        services: 'Trials that end, services that renew, fees collected for others.',
        order: 'What became of an order.',
        money: 'Money that has come in.',
        security: 'The service password.',
      },
    },
    UndeliveredReason: {
      description: 'Why a message did not arrive.',
      values: {
        'line-suspended': 'The line stood still; it receives none.',
        'phone-off': 'The phone was off.',
        'no-coverage': 'There was no coverage.',
        'memory-full': 'The phone had no room for it.',
      },
    },
    SentMessage: {
      description: 'A copy of an SMS, word for word.',
      members: {
        id: 'Names it here.',
        at: 'When it was sent.',
        kind: 'What it is about.',
        text: 'The text, in Chinese.',
        undelivered: 'Why it did not arrive; null where it did.',
      },
    },
    MessageList: {
      description: 'What 10086 has sent.',
      members: { asOf: 'The operator’s clock.', maskedNumber: 'The customer’s number, masked.', messages: 'Newest first.' },
    },
  },
};

export const REMINDERS: Descriptions<typeof reminders> = {
  operations: {
    getReminders: { description: 'The reminder line of the balance, and whether the monthly message about information fees is on.' },
    setThreshold: {
      description:
        'Sets the reminder line of a prepaid number: 5, 10, 20, 30 or 50 yuan. In force at once; whoever is under the new line is told the next morning. Any other amount, and a postpaid number, which has none, is `malformed-request`.',
      body: { description: 'The line.', members: { threshold: 'In fen.' }, example: { threshold: 2000 } },
    },
  },
  schemas: {
    FeeReminder: {
      description: 'The monthly message about information fees; begun and ended by an order of its service, free of charge.',
      members: {
        service: 'The service to order or cancel.',
        state: 'Whether it is off, begins with the next month, or is on.',
        nextOn: 'The day on which the next one is sent; null where none will be.',
      },
    },
    Reminders: {
      description: 'What the customer is reminded of.',
      members: {
        asOf: 'The operator’s clock.',
        maskedNumber: 'The customer’s number, masked.',
        threshold: 'The balance at which the customer is told, in fen; null for a postpaid number.',
        feeReminder: 'The monthly message about information fees; null on the intelligent network, where it is not on offer.',
      },
    },
  },
};
