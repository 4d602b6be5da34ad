import type { ScenarioView } from '#mocks/control/contracts/scenarios.ts';
import { PROBLEM_STATUS, type Problem } from '#contract/core/problems.ts';
import type { OfferedTerms } from '#contract/terms.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import { PASSWORD_ATTEMPTS } from '#contract/session.ts';
import type { PlainResponse } from '#mocks/operator/core/wire.ts';
import type { Payment, PaymentList } from '#contract/account/payments.ts';
import type { Order, Terms } from '#contract/orders.ts';
import type { Millis } from '#lib/calendar.ts';
import { closeCharge, payCharge, type CashierCharge } from '#mocks/cashier/cashier.ts';
import { dispatch } from '#mocks/endpoints/dispatch.ts';
import type { World } from '#mocks/operator/world.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';
import { SCENARIOS } from '#mocks/scenarios/scenarios.ts';
import type { Scenario, ScenarioStep } from '#mocks/scenarios/scenario.ts';
import { deliverNotices } from '#mocks/world/deliver-notices.ts';

/** A customer at the wire, as the product itself would be: scenarios know no short cut. */
interface Actor {
  readonly world: World;
  readonly sessionId: string;
  readonly at: Millis;
  order: Order | null;
  payment: Payment | null;
}

/** What is paid where nothing is owed, in fen. */
const TOP_UP = 5000;

function send({ world, sessionId, at }: Actor, method: 'GET' | 'POST', path: string, more: { query?: Record<string, string>; body?: unknown } = {}): PlainResponse {
  const headers = { 'content-type': 'application/json', 'idempotency-key': `scenario/${world.written}` };
  const body = more.body === undefined ? '' : JSON.stringify(more.body);
  return dispatch(world, { method, path, query: more.query ?? {}, headers, body, sessionId }, at).response;
}

/** The scenario does not fit: the tariff, the persona or the moment. */
function misfit(reason: string): Refusal {
  return new Refusal('does-not-fit', { reason });
}

/** @throws Refusal `does-not-fit` when the step is refused. */
function call(actor: Actor, method: 'GET' | 'POST', path: string, more: Parameters<typeof send>[3] = {}): unknown {
  const response = send(actor, method, path, more);
  if (response.status >= 300) {
    const { code, reason } = JSON.parse(response.body) as Problem; // every refusal of the operator is one
    throw misfit(`${method} ${path} is refused: ${code}${reason === undefined ? '' : ` (${reason})`}`);
  }
  return JSON.parse(response.body);
}

function confirmationOf({ proof }: Order, password: string): unknown {
  if (proof === 'tap') return { method: proof };
  return proof === 'sms-code' ? { method: proof, code: '888888' } : { method: proof, servicePassword: password };
}

function begin(actor: Actor, { action, service, confirm }: Extract<ScenarioStep, { do: 'order' }>, password: string): void {
  const query = service === null ? { action } : { action, service };
  const { terms } = call(actor, 'GET', '/api/terms', { query }) as { terms: Terms }; // the contract's own answer
  const begun = call(actor, 'POST', '/api/orders', { body: { action, service, version: terms.version } }) as Order; // the contract's own answer
  if (confirm) call(actor, 'POST', `/api/orders/${begun.id}/confirmation`, { body: confirmationOf(begun, password) });
  // The order to look at is the one that was left open, or the only one.
  if (!confirm || actor.order === null) actor.order = begun;
}

/** Gives the second confirmation with a password that nobody has, until none is judged any more. @throws Refusal `does-not-fit` when that never comes. */
function confirmWrongly(actor: Actor): void {
  for (let attempt = 0; attempt < PASSWORD_ATTEMPTS; attempt++) {
    const { status } = send(actor, 'POST', `/api/orders/${actor.order?.id ?? ''}/confirmation`, { body: { method: 'service-password', servicePassword: '000000' } });
    if (status === PROBLEM_STATUS['password-locked']) return;
  }
  throw misfit('wrong passwords are judged for ever');
}

function beginPayment(actor: Actor): void {
  const { standing } = call(actor, 'GET', '/api/payments') as PaymentList; // the contract's own answer
  const body = standing.owed > 0 ? { purpose: 'arrears', amount: standing.owed } : { purpose: 'top-up', amount: TOP_UP };
  actor.payment = call(actor, 'POST', '/api/payments', { body }) as Payment; // the contract's own answer
}

/** What happens at the cashier, and what it tells the operator at once. @throws Refusal `does-not-fit` where no payment was begun. */
function atCashier({ world, at, payment }: Actor, act: (charge: CashierCharge) => void): void {
  const charge = [...world.cashier.charges.values()].find(({ reference }) => reference === payment?.id);
  if (!charge) throw misfit('nothing was begun that could be paid');
  act(charge);
  deliverNotices(world, at);
}

/** A card of 100 yuan that nobody has used, until nothing is owed. */
function payByCards(actor: Actor): void {
  for (;;) {
    const { standing } = call(actor, 'GET', '/api/payments') as PaymentList; // the contract's own answer
    if (standing.owed === 0) return;
    call(actor, 'POST', '/api/top-ups', { body: { card: `${String(actor.world.written).padStart(12, '7')}0100` } });
  }
}

/** @throws Refusal `does-not-fit` where the terms refuse it for something else, or not at all. */
function findRefused(actor: Actor, { action, service, because }: Extract<ScenarioStep, { do: 'find-refused' }>): void {
  const query = service === null ? { action } : { action, service };
  const { reason, openOrder } = call(actor, 'GET', '/api/terms', { query }) as OfferedTerms; // the contract's own answer
  const found = reason?.code ?? (openOrder === null ? 'nothing' : 'order-open');
  if (found !== because) throw misfit(`${because} is not what stands in the way now: ${found}`);
}

/** @throws Refusal `does-not-fit` where the terms refuse it. */
function findOffered(actor: Actor, { action, service }: Extract<ScenarioStep, { do: 'find-offered' }>): void {
  const { reason } = call(actor, 'GET', '/api/terms', { query: { action, service } }) as OfferedTerms; // the contract's own answer
  if (reason !== null) throw misfit(`${service} cannot be ordered now: ${reason.code}`);
}

/** @throws Refusal `does-not-fit` where a service password is judged. */
function findWaiting(actor: Actor, { profile: { msisdn } }: PersonaFile): void {
  const { status } = send(actor, 'POST', '/api/session', { body: { method: 'service-password', msisdn, servicePassword: '000000' } });
  if (status !== PROBLEM_STATUS['password-locked']) throw misfit('sign-in by password does not wait any more');
}

function performStep(actor: Actor, step: ScenarioStep, persona: PersonaFile): void {
  switch (step.do) {
    case 'order':
      return begin(actor, step, persona.profile.password);
    case 'give-up':
      return void call(actor, 'POST', `/api/orders/${actor.order?.id ?? ''}/cancellation`, { body: {} });
    case 'wrong-passwords':
      return confirmWrongly(actor);
    case 'lock':
      return void call(actor, 'POST', '/api/paid-service-lock', { body: { level: step.level, servicePassword: null } });
    case 'begin-payment':
      return beginPayment(actor);
    case 'pay':
      return atCashier(actor, (charge) => payCharge(actor.world.cashier, charge, 'wechat-pay', step.fault, actor.at));
    case 'call-off':
      return atCashier(actor, (charge) => closeCharge(actor.world.cashier, charge, actor.at));
    case 'pay-by-cards':
      return payByCards(actor);
    case 'find-refused':
      return findRefused(actor, step);
    case 'find-offered':
      return findOffered(actor, step);
    case 'find':
      return void call(actor, 'GET', step.path, { query: { ...step.query } });
    case 'find-waiting':
      return findWaiting(actor, persona);
  }
}

/** The scenario of that id; undefined for any other. */
export function scenarioOf(id: string): Scenario | undefined {
  return SCENARIOS.find((scenario) => scenario.id === id);
}

/** A scenario as testers see it. */
export function scenarioView({ id, group, persona, about, at, faults, sms, devices, stopAt, open, advanceSeconds, type }: Scenario): ScenarioView {
  return { id, group, persona, about, at, faults: [...faults], sms: [...sms], devices, stopAt, open, advanceSeconds, type };
}

/** Does what comes before the moment, in a session of the persona. @throws Refusal `does-not-fit` where a step of it is refused: the world is then a draft to throw away. */
export function playScenario(world: World, scenario: Scenario, persona: PersonaFile, sessionId: string, at: Millis): ScenarioView {
  const actor: Actor = { world, sessionId, at, order: null, payment: null };
  for (const step of scenario.steps) performStep(actor, step, persona);
  return { ...scenarioView(scenario), open: scenario.open.replace('{order}', actor.order?.id ?? '').replace('{payment}', actor.payment?.id ?? '') };
}
