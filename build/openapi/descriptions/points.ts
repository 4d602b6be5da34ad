import type * as points from '#contract/points.ts';
import type { Descriptions } from './description.ts';

export const POINTS: Descriptions<typeof points> = {
  operations: {
    getPoints: {
      description:
        'Loyalty points (积分): the total, what lapses when, every entry of this year and of up to two years before, and everything redeemed. One point for each full yuan of a bill; points lapse on 31 December of the third year.',
    },
  },
  schemas: {
    PointsEntry: {
      description: 'One posting of points.',
      members: {
        id: 'The posting’s id.',
        at: 'When it was posted.',
        kind: 'In: `opening` (brought along), `earned`. Out: `redeemed`, `lapsed`.',
        points: 'How many; negative for what goes out.',
        total: 'How many there were after it.',
        bill: 'For points that were earned: the bill’s month, and its total in fen, null where no bill is offered. Null for the others.',
        reward: 'What they were redeemed for; null for the others.',
      },
    },
    PointsYear: {
      description: 'One calendar year. `opening` + `in` + `redeemed` + `lapsed` = `closing`, and the entries add up to the three in the middle.',
      members: {
        year: 'The year, such as 2026.',
        opening: 'Points when it began.',
        in: 'Points brought along and earned.',
        redeemed: 'Points redeemed; negative or 0.',
        lapsed: 'Points lapsed; negative or 0.',
        closing: 'Points when it ended; for this year, now.',
        entries: 'Its postings, newest first.',
      },
    },
    Points: {
      description: 'Loyalty points. `total` is the sum of `byYear` and what the newest year closes with.',
      members: {
        asOf: 'The operator’s clock when it was worked out.',
        total: 'Points that can be used.',
        byYear: 'What is left of the points of each year and the day they lapse on, the next to lapse first; years with nothing left are not there.',
        lapsing: 'What lapses within 60 days, and on which day; null when nothing does.',
        years: 'This year and up to two before it, newest first.',
        redemptions: 'Everything ever redeemed, newest first: when, for what, how many points.',
      },
    },
  },
};
