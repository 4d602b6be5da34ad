import * as balancePart from '#contract/account/balance-part.ts';
import * as balance from '#contract/balance.ts';
import * as bills from '#contract/bills.ts';
import * as common from '#contract/core/common.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import * as home from '#contract/home.ts';
import * as line from '#contract/line.ts';
import { problemCodesOf } from '#contract/core/may-refuse.ts';
import * as offers from '#contract/offers.ts';
import * as orders from '#contract/orders.ts';
import * as password from '#contract/password.ts';
import * as planLeft from '#contract/plan-left.ts';
import * as handOffs from '#contract/terminal/hand-offs.ts';
import * as halls from '#contract/care/halls.ts';
import * as lostPhone from '#contract/lost-phone.ts';
import * as complaints from '#contract/care/complaints.ts';
import * as refunds from '#contract/care/refunds.ts';
import * as spamReports from '#contract/care/spam-reports.ts';
import * as activity from '#contract/activity.ts';
import * as commitments from '#contract/care/commitments.ts';
import * as messages from '#contract/account/messages.ts';
import * as reminders from '#contract/account/reminders.ts';
import * as payments from '#contract/account/payments.ts';
import * as points from '#contract/points.ts';
import * as problems from '#contract/core/problems.ts';
import * as rememberedNumber from '#contract/remembered-number.ts';
import * as services from '#contract/services.ts';
import * as pukSignIn from '#contract/puk-sign-in.ts';
import * as session from '#contract/session.ts';
import * as sessions from '#contract/sessions.ts';
import * as statements from '#contract/statements.ts';
import * as subscriptions from '#contract/subscriptions.ts';
import * as suspensionKind from '#contract/core/suspension-kind.ts';
import * as barring from '#contract/account/barring.ts';
import * as terms from '#contract/terms.ts';
import * as topUps from '#contract/account/top-ups.ts';

import { ACTIVITY, COMPLAINTS, HALLS, MESSAGES, REMINDERS, SPAM_REPORTS } from './descriptions/account.ts';
import { BALANCE, BALANCE_PART, PAYMENTS, TOP_UPS } from './descriptions/balance.ts';
import { BILLS } from './descriptions/bills.ts';
import { COMMON } from './descriptions/common.ts';
import { HAND_OFFS } from './descriptions/terminal/hand-offs.ts';
import { HOME, PLAN_LEFT } from './descriptions/home.ts';
import { BARRING, LINE, SUSPENSION_KIND } from './descriptions/line.ts';
import { OFFERS } from './descriptions/offers.ts';
import { ORDERS } from './descriptions/orders.ts';
import { PASSWORD } from './descriptions/password.ts';
import { POINTS } from './descriptions/points.ts';
import { PROBLEMS } from './descriptions/problems.ts';
import { COMMITMENTS } from './descriptions/care/commitments.ts';
import { REFUNDS } from './descriptions/care/refunds.ts';
import { SERVICES } from './descriptions/services.ts';
import { LOST_PHONE, PUK_SIGN_IN, REMEMBERED_NUMBER, SESSION } from './descriptions/session.ts';
import { SESSIONS } from './descriptions/sessions.ts';
import { STATEMENTS } from './descriptions/statements.ts';
import { SUBSCRIPTIONS } from './descriptions/subscriptions.ts';
import { TAGS } from './descriptions/tags.ts';
import { TERMS } from './descriptions/terms.ts';
import type { Api } from './document.ts';

const DESCRIPTION = `One call serves one screen. The conventions of the whole API:

- Money is integer fen: 100 fen are 1 yuan (CNY). Instants are RFC 3339 to the second with offset +08:00, days \`YYYY-MM-DD\` and billing months \`YYYY-MM\` in Beijing time. Names the operator writes come in Chinese and English.
- A read carries \`asOf\`, the operator’s clock, where what it says depends on the moment. Answers are not to be stored (\`cache-control: no-store\`).
- A write is JSON, takes an \`Idempotency-Key\`, and is carried out once however often it arrives.
- A refusal is \`application/problem+json\` (RFC 9457) with a \`code\` from a closed list: docs/problem-codes.md.
- A session is a cookie no script can read. Answers of a session carry \`X-Subject\`, an opaque name of its customer. Called from another origin, the operator allows credentials and exposes \`X-Request-Id\`, \`X-Subject\` and \`Retry-After\`.
- Where the TM Forum has an Open API for it, \`x-tmf\` names the resource. Shapes are those of the screens, not TM Forum’s.`;

/** What a backend in front of the portal must serve: `openapi.json`. */
export const OPERATOR_API: Api = {
  title: 'Palm Hall 掌上营业厅',
  summary: 'Self-service of a mobile operator: bills, statements, balance, points, services, orders, the line.',
  description: DESCRIPTION,
  servers: [{ url: '/', description: 'The origin the page came from, as with `npm start` on http://localhost:4173. A build with `VITE_API_BASE` asks another one.' }],
  modules: [
    { module: common, ...COMMON },
    { module: problems, ...PROBLEMS },
    { module: session, ...SESSION },
    { module: pukSignIn, ...PUK_SIGN_IN },
    { module: rememberedNumber, ...REMEMBERED_NUMBER },
    { module: sessions, ...SESSIONS },
    { module: password, ...PASSWORD },
    { module: planLeft, ...PLAN_LEFT },
    { module: home, ...HOME },
    { module: bills, ...BILLS },
    { module: statements, ...STATEMENTS },
    { module: balancePart, ...BALANCE_PART },
    { module: balance, ...BALANCE },
    { module: payments, ...PAYMENTS },
    { module: complaints, ...COMPLAINTS },
    { module: refunds, ...REFUNDS },
    { module: halls, ...HALLS },
    { module: spamReports, ...SPAM_REPORTS },
    { module: activity, ...ACTIVITY },
    { module: commitments, ...COMMITMENTS },
    { module: messages, ...MESSAGES },
    { module: reminders, ...REMINDERS },
    { module: points, ...POINTS },
    { module: topUps, ...TOP_UPS },
    { module: offers, ...OFFERS },
    { module: services, ...SERVICES },
    { module: orders, ...ORDERS },
    { module: terms, ...TERMS },
    { module: lostPhone, ...LOST_PHONE },
    { module: handOffs, ...HAND_OFFS },
    { module: subscriptions, ...SUBSCRIPTIONS },
    { module: suspensionKind, ...SUSPENSION_KIND },
    { module: barring, ...BARRING },
    { module: line, ...LINE },
  ],
  endpoints: ENDPOINTS,
  tags: TAGS,
  tagOf: ({ path }) => path.split('/')[2] ?? '',
  refusalsOf: problemCodesOf,
  isForCustomers: true,
};
