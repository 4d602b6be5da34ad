import * as balancePart from '#contract/balance-part.ts';
import * as balance from '#contract/balance.ts';
import * as bills from '#contract/bills.ts';
import * as common from '#contract/common.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import * as home from '#contract/home.ts';
import * as line from '#contract/line.ts';
import { problemCodesOf } from '#contract/may-refuse.ts';
import * as offers from '#contract/offers.ts';
import * as orderList from '#contract/order-list.ts';
import * as orders from '#contract/orders.ts';
import * as password from '#contract/password.ts';
import * as planLeft from '#contract/plan-left.ts';
import * as points from '#contract/points.ts';
import * as problems from '#contract/problems.ts';
import * as services from '#contract/services.ts';
import * as session from '#contract/session.ts';
import * as statements from '#contract/statements.ts';
import * as subscriptions from '#contract/subscriptions.ts';
import * as suspensionKind from '#contract/suspension-kind.ts';
import * as terms from '#contract/terms.ts';
import * as topUps from '#contract/top-ups.ts';
import type { Api } from './document.ts';

/** What a backend in front of the portal must serve: `openapi.json`. */
export const OPERATOR_API: Api = {
  title: 'Palm Hall 掌上营业厅',
  description:
    'Self-service of a mobile operator. Money is integer fen, instants are RFC 3339 with offset, months YYYY-MM; lists are paged by cursor. Where a TM Forum Open API exists, `x-tmf` names the resource.',
  modules: [
    common,
    problems,
    session,
    password,
    planLeft,
    home,
    bills,
    statements,
    balancePart,
    balance,
    points,
    topUps,
    offers,
    services,
    orders,
    orderList,
    terms,
    subscriptions,
    suspensionKind,
    line,
  ],
  endpoints: ENDPOINTS,
  tagOf: ({ path }) => path.split('/')[2] ?? '',
  refusalsOf: problemCodesOf,
  takesKeys: true,
};
