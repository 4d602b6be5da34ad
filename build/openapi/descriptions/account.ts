import type * as activity from '#contract/activity.ts';
import type * as spamReports from '#contract/care/spam-reports.ts';
import type * as complaints from '#contract/care/complaints.ts';
import type * as halls from '#contract/care/halls.ts';
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
        complaint: 'A reply to a complaint or suggestion.',
        refund: 'What was decided about a charge asked back, and that it was paid.',
        'sms-hall': 'What 10086 has replied to a message.',
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
    FeeReminderStage: {
      description: 'How far the operator is with the monthly message about information fees.',
      values: { hidden: 'Nothing speaks of it.', announced: 'It is said to come, and cannot be ordered.', live: 'It can be ordered.' },
    },
    Reminders: {
      description: 'What the customer is reminded of.',
      members: {
        asOf: 'The operator’s clock.',
        maskedNumber: 'The customer’s number, masked.',
        threshold: 'The balance at which the customer is told, in fen; null for a postpaid number.',
        feeReminderStage: 'How far the operator is with that message.',
        feeReminder:
          'The monthly message about information fees; null on the intelligent network, where it is not on offer, and where it is not there yet and this customer has none.',
      },
    },
  },
};

const COMPLAINT = 'The complaint’s id.';
const SUMMARY = {
  id: 'Names it.',
  number: 'Number of the slip, to be read out to 10086.',
  kind: 'Complaint or suggestion.',
  subject: 'What it is about.',
  state: 'Whose turn it is.',
  createdAt: 'When it was accepted.',
  firstReplyDueAt: 'By when the first reply is promised: 48 hours later, whatever the day.',
  isLate: 'Whether that promise was broken.',
} as const;

export const COMPLAINTS: Descriptions<typeof complaints> = {
  operations: {
    getConcern: {
      description:
        'What a complaint would be about, by the operator’s own books: an item of a closed bill, an order, a message, the statement of a month or a day. Of a statement it says nothing that a second proof guards.',
      parameters: {
        type: 'What it is.',
        month: 'Of a bill item or a statement: its month.',
        day: 'Of a statement: the day, where it is about one.',
        key: 'Of a bill item: its key.',
        order: 'Of an order: its id.',
        message: 'Of a message: its id.',
      },
    },
    createComplaint: {
      description:
        'Accepts a complaint or suggestion. From this moment run the 48 hours of the first reply, through nights, weekends and holidays. A number makes at most ten within 24 hours.',
      body: {
        description: 'What the customer says.',
        members: {
          kind: 'Complaint or suggestion.',
          subject: 'What it is about.',
          text: 'In the customer’s words: 5 to 500 characters.',
          concern: 'What it is about by name; null for nothing in particular.',
        },
        example: { kind: 'complaint', subject: 'network', text: '家里从上周起打电话断断续续。', concern: null },
      },
    },
    listComplaints: { description: 'All complaints and suggestions of the customer’s.' },
    getComplaint: { description: 'One of them, with its course.', parameters: { complaint: COMPLAINT } },
    answerProposal: {
      description: 'Accepts the proposal, which ends the matter, or rejects it: somebody else looks again and replies within 48 hours.',
      parameters: { complaint: COMPLAINT },
      body: { description: 'The answer.', cases: { accept: 'It is settled.', reject: 'It is not; `words` says why, if the customer wishes.' } },
    },
    closeComplaint: {
      description: 'Ends the matter at the customer’s wish, at any time. One that is closed stays as it is. The operator closes none.',
      parameters: { complaint: COMPLAINT },
      body: { description: 'An empty object.', members: {} },
    },
  },
  schemas: {
    ComplaintKind: { description: 'Complaint or suggestion; both go the same way.', values: { complaint: 'Something went wrong.', suggestion: 'Something could be better.' } },
    ComplaintSubject: {
      description: 'What it is about.',
      values: { bill: 'Charges.', service: 'Services and orders.', network: 'Signal and calls.', staff: 'How the customer was treated.', other: 'Anything else.' },
    },
    Concern: {
      description: 'What a complaint is about, named where it stands.',
      cases: {
        'bill-item': 'An item of a closed bill.',
        order: 'An order.',
        message: 'A message of the operator’s.',
        statement: 'Records of a month that can be looked up, or of a day of it.',
      },
    },
    ConcernView: {
      description: 'The same as both sides read it.',
      members: { concern: 'Its place.', name: 'Its name.', amount: 'In fen, where it is about money; null otherwise.' },
    },
    ComplaintState: {
      description: 'Whose turn it is.',
      values: {
        waiting: 'The operator’s: a reply is due.',
        answered: 'The customer’s: a proposal waits.',
        'in-progress': 'The operator’s: it has said how far it is.',
        closed: 'Nobody’s: the customer has ended it.',
      },
    },
    ComplaintEvent: {
      description: 'One step of the course.',
      cases: {
        received: 'Accepted by the operator.',
        missed: 'No first reply by the promised moment.',
        accepted: 'The customer took the proposal.',
        closed: 'The customer ended it.',
        progress: 'How far it is.',
        proposal: 'A solution, for the customer to accept or reject.',
        rejected: 'The customer did not take it; `words` where there are any.',
      },
    },
    Complaint: {
      description: 'A complaint or suggestion, and its course.',
      members: {
        ...SUMMARY,
        asOf: 'The operator’s clock.',
        maskedNumber: 'The customer’s number, masked.',
        text: 'What the customer wrote.',
        concern: 'What it is about by name; null for nothing in particular.',
        nextReplyBy: 'By when the operator speaks next; null where it is not its turn.',
        events: 'Its course, oldest first.',
      },
    },
    ComplaintList: {
      description: 'Complaints and suggestions.',
      members: { asOf: 'The operator’s clock.', maskedNumber: 'The customer’s number, masked.', complaints: 'Newest first.' },
    },
  },
};

export const HALLS: Descriptions<typeof halls> = {
  operations: {
    listHalls: { description: 'Every hall, for anybody: where it is and when it is open. A signed-in customer finds those of their own city first.' },
  },
  schemas: {
    Hall: {
      description: 'A hall.',
      members: {
        id: 'Names it.',
        city: 'The city it is in.',
        name: 'Its name.',
        address: 'Street and number.',
        openDays: '`daily`, or `weekdays`: from Monday to Friday.',
        opensAt: 'When it opens, `HH:MM` at +08:00.',
        closesAt: 'When it closes.',
        keywords: 'What people type to find it: the city in letters, initials in pinyin. Not to be shown.',
      },
    },
    HallList: { description: 'All halls.', members: { asOf: 'The operator’s clock.', halls: 'Those of one city together.' } },
  },
};

export const SPAM_REPORTS: Descriptions<typeof spamReports> = {
  operations: {
    createSpamReport: {
      description:
        'Takes a report of a bad message, as 10086999 does: the sender’s number, a star, and the message word for word. It is passed on; no reply to it is promised. A number makes at most twenty within 24 hours.',
      body: {
        description: 'The message.',
        members: { sender: 'Digits of the number that sent it.', content: 'Word for word, up to 500 characters.' },
        example: { sender: '10690000123456', content: '恭喜您中奖' },
      },
    },
  },
  schemas: {
    SpamReport: {
      description: 'A report that has arrived.',
      members: { asOf: 'The operator’s clock.', number: 'Number of the report.', at: 'When it arrived.', text: 'What was passed on.' },
    },
  },
};

export const ACTIVITY: Descriptions<typeof activity> = {
  operations: {
    listActivity: { description: 'Sign-ins, statements opened, passwords set, orders, payments, recharge cards, complaints and refunds, newest first, at most a hundred.' },
  },
  schemas: {
    ActivityKind: {
      description: 'What was done.',
      values: {
        'sign-in': 'Somebody signed in.',
        statements: 'A second proof opened the statements.',
        password: 'The service password was set.',
        order: 'Something was ordered.',
        payment: 'Something was paid through the cashier.',
        'top-up': 'A recharge card was used.',
        complaint: 'A complaint or suggestion was handed in.',
        refund: 'A charge was asked back.',
      },
    },
    Activity: {
      description: 'One thing that was done with the number.',
      members: {
        at: 'When.',
        kind: 'What.',
        channel: 'Where.',
        device: 'On what, where that is known; null otherwise.',
        name: 'Of an order or refund: what it is about; null otherwise.',
        id: 'Of an order, payment, complaint or refund: its id; of a recharge card: the number of its slip; null otherwise.',
      },
    },
    ActivityList: {
      description: 'What was done with the number.',
      members: { asOf: 'The operator’s clock.', maskedNumber: 'The customer’s number, masked.', activity: 'Newest first.' },
    },
  },
};
