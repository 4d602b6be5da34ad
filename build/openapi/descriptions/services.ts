import type * as services from '#contract/services.ts';
import type { Descriptions } from './description.ts';

const SUMMARY = {
  id: 'The id in the catalogue; part of its address.',
  category: 'Voice, data or information.',
  purposes: 'What it is wanted for, the foremost first: more data, calls, going abroad, the family, being reminded, leisure.',
  keywords: 'What people call it besides its name, to be found by: words of the SMS hall, initials in pinyin, near words. Not to be shown.',
  name: 'Its name.',
  tier: 'The family of tiers it belongs to and its short name among them; null without one.',
  provider: 'The company that provides it and whose fees are collected; null for the operator’s own.',
  summary: 'What it does, in a few words.',
  fee: 'What it costs for orders of today.',
  trialDays: 'Days of its free trial, which ends by itself unless the customer confirms; null without a trial.',
  sale: '`not-yet`, `on-sale` or `ended`, today.',
  soldFrom: 'First day it is, or was, sold.',
  forCustomer:
    'For a signed-in customer: whether they have it (from the order to the last day of use), why they cannot order it now, and whether it would begin as a free trial. Null for anybody else.',
} as const;

export const SERVICES: Descriptions<typeof services> = {
  operations: {
    listServices: {
      description: 'The whole catalogue, for anybody. A signed-in customer finds first what they have, and with every service whether and why it cannot be ordered.',
    },
    getService: {
      description:
        'One service: what it does, its published tariff, how to use it, how it is left, and what it has to do with others. A signed-in customer also learns what may be begun with it.',
      parameters: { service: 'The service’s id in the catalogue.' },
    },
  },
  schemas: {
    ServiceSummary: { description: 'One line of the catalogue.', members: SUMMARY },
    Catalogue: {
      description: 'The whole catalogue.',
      members: { asOf: 'The operator’s clock: prices and sales are those of that day.', services: 'What a signed-in customer has comes first; then voice, data, information.' },
    },
    Service: {
      description: 'One service of the catalogue in full.',
      members: {
        ...SUMMARY,
        asOf: 'The operator’s clock: prices and sales are those of that day.',
        description: 'What it does.',
        instructions: 'How to use it, one step each.',
        firstMonth: 'Whether the month it begins in is charged `whole` or `by-day`; null for what is bought by the piece.',
        takesEffect: '`at-once`, or `next-month`: from the first day of the next month.',
        cancellation: 'When leaving takes effect (`at-once` or `month-end`), and the keyword to 10086 that does the same; null for what is bought by the piece.',
        tariff:
          'Number of the published tariff (资费编号) and the days it is sold from and to, null until further notice. `next`: a fee in fen announced for later orders, and its first day.',
        tiers: 'All tiers of its family, itself among them, cheapest first; empty where it has none.',
        includes: 'A bundle’s parts.',
        includedIn: 'Bundles it is part of.',
        excludes: 'Services it cannot run beside.',
        needs: 'Services it needs.',
        beginsOn: 'The day it begins, where the signed-in customer has ordered it and it has not begun; null otherwise.',
        followedBy: 'What takes its place for the signed-in customer, and from when; null otherwise.',
        actions: 'What the signed-in customer may begin with it now; empty for anybody else.',
      },
    },
  },
};
