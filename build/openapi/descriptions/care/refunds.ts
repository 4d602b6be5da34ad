import type * as refunds from '#contract/care/refunds.ts';
import type { Descriptions } from '../description.ts';

const REFUND = 'The refund’s id.';
const DEADLINES =
  'The last days on which lateness is no ground to turn it down: two years after the money was taken, and five months after the service was left; null where there is none.';
const CHARGE = {
  month: 'The month it is charged in.',
  key: 'The bill item it is; a reduction of the plan belongs to the plan.',
  name: 'What it is called on the bill.',
  charged: 'What was charged, in fen; a plan’s with its reductions.',
  provider: 'The company it was collected for; null on the operator’s own side.',
} as const;
const SUMMARY = {
  id: 'Names it.',
  number: 'Number of the slip, to be read out to 10086 and at a hall.',
  ...CHARGE,
  reason: 'What the customer says it is.',
  state: 'How it stands.',
  isExcluded: 'Whether something stands against it, which `exclusion` names.',
  createdAt: 'When it was asked for.',
  total: 'What is paid back altogether, in fen; 0 where nothing is.',
} as const;

export const REFUNDS: Descriptions<typeof refunds> = {
  operations: {
    getRefundSubject: {
      description: 'The charge a refund would be about, by the operator’s own books: an item of any closed bill, or of this month so far.',
      parameters: { month: 'Its month.', key: 'The key of the bill item.' },
    },
    createRefund: {
      description:
        'Asks for a charge back. The operator decides at once by its own records of what was used, agreed, promised and confirmed; where the rules say that it may be turned down, a person decides within 48 hours. Until it is settled, the bill and the records of the month stay readable. A number asks at most twenty times within 24 hours.',
      body: {
        description: 'The charge, and what is wrong with it.',
        members: { month: CHARGE.month, key: CHARGE.key, reason: SUMMARY.reason },
        example: { month: '2026-10', key: 'ring-back', reason: 'over-tariff' },
      },
    },
    listRefunds: { description: 'All charges the customer has asked back.' },
    getRefund: { description: 'One of them, with its decision.', parameters: { refund: REFUND } },
    payRefund: {
      description: 'Pays a granted refund, once, the way the customer chooses. The second part is never paid in cash.',
      parameters: { refund: REFUND },
      body: {
        description: 'How.',
        members: { to: 'One of the ways the refund names.', insistsOnCash: 'The first part waits at a hall as cash; only the second goes the chosen way.' },
        example: { to: 'account', insistsOnCash: false },
      },
    },
  },
  schemas: {
    RefundReason: {
      description: 'What entitles to a refund.',
      values: {
        'metered-wrongly': 'Minutes, volume, messages or pieces were counted wrongly.',
        'over-tariff': 'More was taken than the agreed or published price.',
        'promotion-missing': 'A promised discount, gift or trial was left out.',
        'not-used': 'It was never used, or never ordered.',
      },
    },
    RefundExclusion: {
      description: 'What stands against it.',
      values: {
        'not-collected': 'The money has not been taken: the charge is corrected instead.',
        'caused-outside': 'Neither the operator nor the provider caused it.',
        'too-late': 'A deadline has passed: it may be turned down.',
        'corporate-contract': 'A corporate product, which its own contract governs.',
      },
    },
    OutsideCause: {
      description: 'Who caused what the operator does not answer for.',
      values: { customer: 'The customer.', 'other-network': 'Another network.', 'roaming-partner': 'A network the customer was roaming on.', 'force-majeure': 'Nobody.' },
    },
    RefundState: {
      description: 'How it stands.',
      values: {
        'with-person': 'A person decides, by `decisionBy`.',
        granted: 'It waits for the customer to choose how it is paid.',
        paid: 'It has been paid.',
        corrected: 'Put right before it was collected: nothing has to be paid back.',
        refused: 'The charge is right, or something stands against it.',
      },
    },
    Payout: {
      description: 'How it is paid.',
      values: {
        account: 'To the main account, where it pays what is owed first.',
        card: 'As a recharge card of the same worth.',
        'next-bill': 'Off the bill the current month closes with; on postpaid lines.',
      },
    },
    RefundSubject: {
      description: 'The charge a refund would be about.',
      members: { asOf: 'The operator’s clock.', ...CHARGE, deadlines: DEADLINES, refund: 'The refund it has been asked back with before; null for none.' },
    },
    Refund: {
      description: 'A charge asked back.',
      members: {
        ...SUMMARY,
        asOf: 'The operator’s clock.',
        maskedNumber: 'The customer’s number, masked.',
        due: 'What should have been charged, in fen.',
        found: 'What is wrong with it by the operator’s records; null where nothing is.',
        exclusion: 'What stands against a refund; null where nothing does.',
        outsideCause: 'Who caused it, where that was neither the operator nor the provider.',
        overcharge: 'The first part, in fen: what was charged too much.',
        doubled: 'The second part, in fen: the same again.',
        secondPart: 'What the region calls the second part: doubled, or awarded.',
        deadlines: DEADLINES,
        decisionBy: 'By when a person decides; null where nobody has to.',
        decidedAt: 'When it was decided; null while it is not.',
        payouts: 'The ways it can be paid, the usual one first; empty unless it is granted.',
        payout:
          'How it was paid: where to, when, how much went there and how much waits as cash, both in fen; a recharge card’s number, and the month it comes off. Null while it is not.',
      },
    },
    RefundList: {
      description: 'Charges asked back.',
      members: { asOf: 'The operator’s clock.', maskedNumber: 'The customer’s number, masked.', refunds: 'Newest first.' },
    },
  },
};
