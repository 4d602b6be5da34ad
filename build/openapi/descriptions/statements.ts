import type * as statements from '#contract/statements.ts';
import type { Descriptions } from './description.ts';

export const STATEMENTS: Descriptions<typeof statements> = {
  operations: {
    listStatements: {
      description:
        'The closed months whose itemised records (清单) may be looked up: the last five, without the current one. Needs a second proof (`stepUp` for `statements`). Never offered to 神州行 standard cards of Jingzhou and Wuhan, nor to those without ' +
        'real-name registration: they are refused before a second proof is asked for.',
    },
    getStatement: {
      description:
        'The records of one closed month (详单), newest first, in columns and by pages: 200 records on the first page, so that it is there at once, up to 2,000 on each later one. The sums cover the whole month on every page. ' +
        'Offered as `listStatements` is.',
      parameters: {
        month: 'The billing month, `YYYY-MM`: one of the last five closed months.',
        cursor: '`nextCursor` of the page before; left out for the first page.',
        peers: 'Whether the other parties’ numbers come `masked` (the default) or in `full`.',
      },
    },
  },
  schemas: {
    StatementList: {
      description: 'The months whose records may be looked up.',
      members: {
        asOf: 'The operator’s clock when it was read.',
        grantExpiresAt: 'When the second proof runs out.',
        secondProof: 'What confirming again before then takes.',
        months: 'Oldest first: how many records each month has, and what they come to in fen.',
      },
    },
    RecordColumns: {
      description: 'Records in columns: the same place in each list belongs to the same record. All lists are equally long; newest first.',
      members: {
        at: 'Seconds since the first moment of the month.',
        kind: 'Which kind: a position in `plan-fee`, `call-out`, `call-in`, `data`, `sms`, `mms`, `monthly-fee`, `on-demand`, `one-off`, `reduction`, counted from 0.',
        type: 'Which type: a position in the values of `RecordType`, counted from 0.',
        name: 'What was charged: a position in the page’s `names`; -1 for usage.',
        peer: 'The other party: a position in the page’s `peerNumbers`; -1 where there is none.',
        place: 'Where the phone was: a position in the page’s `places`; -1 where that does not apply.',
        amount: 'How much: seconds of a call, kilobytes of a data session, messages, times.',
        charged: 'How much of it cost money after the plan: minutes, kilobytes, messages.',
        fee: 'In fen; negative for a reduction.',
      },
    },
    Statement: {
      description: 'One page of a month’s records. `total` is the sum of `byType` and equals the month’s bill.',
      members: {
        asOf: 'The operator’s clock when it was read.',
        month: 'The month.',
        maskedNumber: 'Whose records they are, with the middle of the number hidden.',
        grantExpiresAt: 'When the second proof runs out.',
        secondProof: 'What confirming again before then takes.',
        billTotal: 'Total of the month’s bill in fen, taken from the billing side; null where no bill is offered.',
        total: 'What all records of the month come to, in fen.',
        records: 'How many records the month has.',
        byType: 'For each of the eight types, how many records and how many fen.',
        peers: 'Whether the other parties’ numbers on this page are masked.',
        names: 'Names of charges on this page.',
        keys: 'For each of `names`, the key of the bill item it is charged as.',
        peerNumbers: 'The other parties’ numbers on this page.',
        places: 'Places on this page.',
        dataPacks: 'What each data pack bought for the month gave, and how much it has, in kilobytes.',
        columns: 'The records.',
        nextCursor: 'Asks for the next page; null on the last.',
      },
    },
  },
};
