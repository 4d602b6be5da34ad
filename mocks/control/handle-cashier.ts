import { instantOf, type Millis } from '#lib/calendar.ts';
import type { Endpoint } from '#contract/core/endpoint.ts';
import { closeCharge, payCharge, type CashierCharge } from '#mocks/cashier/cashier.ts';
import { CASHIER_ENDPOINTS, cancelAtCashier, getCharge, payAtCashier, receiveNotice, type ChargeView } from '#mocks/cashier/contract.ts';
import { assertJson, readRequest } from '#mocks/endpoints/core/check.ts';
import { defineHandler, type Call, type Handler } from '#mocks/endpoints/core/handler.ts';
import { matchPath } from '#mocks/endpoints/core/match.ts';
import { problemResponse, successResponse } from '#mocks/endpoints/core/responses.ts';
import { requestIdOf } from '#mocks/operator/core/hash.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { Command, PlainRequest } from '#mocks/operator/core/wire.ts';
import { takeNotice } from '#mocks/operator/payments/notices.ts';
import { isWanted } from '#mocks/operator/payments/payments.ts';
import type { World } from '#mocks/operator/world.ts';
import { advanceWorld } from '#mocks/world/advance.ts';
import { deliverNotices } from '#mocks/world/deliver-notices.ts';
import type { ExchangeResult, OperatorRuntime } from './runtime.ts';

function view({ id, amount, state, method, expiresAt, returnTo, language }: CashierCharge): ChargeView {
  return { id, amount, state, method, expiresAt: instantOf(expiresAt), returnTo, language };
}

/** @throws Refusal `not-found`. */
function chargeOf({ cashier }: World, id: string): CashierCharge {
  const charge = cashier.charges.get(id);
  if (!charge) throw new Refusal('not-found');
  return charge;
}

/** Before it takes money, the cashier asks the merchant whether it is still wanted; afterwards it tells at once what there is to tell. */
const HANDLERS: readonly Handler[] = [
  defineHandler(getCharge, ({ world, params }) => ({ body: view(chargeOf(world, params.charge)) })),
  defineHandler(payAtCashier, ({ world, params, body, at }) => {
    const charge = chargeOf(world, params.charge);
    if (isWanted(world, charge.reference)) payCharge(world.cashier, charge, body.method, body.fault, at);
    else closeCharge(world.cashier, charge, at);
    deliverNotices(world, at);
    return { body: view(charge) };
  }),
  defineHandler(cancelAtCashier, ({ world, params, at }) => {
    const charge = chargeOf(world, params.charge);
    closeCharge(world.cashier, charge, at);
    deliverNotices(world, at);
    return { body: view(charge) };
  }),
  defineHandler(receiveNotice, ({ world, body, at }) => ({ body: { accepted: takeNotice(world, body, at) } })),
];

function routed(request: PlainRequest): { endpoint: Endpoint; params: unknown } {
  const matches = matchPath(CASHIER_ENDPOINTS, request.path);
  if (matches.length === 0) throw new Refusal('not-found');
  const match = matches.find(({ endpoint }) => endpoint.method === request.method);
  if (!match) throw new Refusal('method-not-allowed');
  return match;
}

/** Answers `/__cashier/*` at the operator's moment `at`. Never throws: a bad call is a problem. */
export function handleCashier(runtime: OperatorRuntime, request: PlainRequest, at: Millis): ExchangeResult {
  const { world, commands } = runtime;
  const requestId = requestIdOf(`${world.seed}/cashier/${commands.count}/${request.path}`);
  advanceWorld(world, at);
  try {
    const { endpoint, params } = routed(request);
    if (endpoint.method === 'POST') assertJson(request);
    const read = readRequest(endpoint, { params, query: request.query, body: request.body });
    const call = { world, rating: world.rating, at: world.now, presented: null, caller: null, ...read } as unknown as Call<Endpoint>; // read by this endpoint's own schemas; all of the cashier is public
    const outcome = HANDLERS.find((handler) => handler.endpoint.id === endpoint.id)?.handle(call);
    if (!outcome) throw new Refusal('not-found');
    // The cashier is another house: whose session the browser carries is none of its business.
    const command: Command | null = endpoint.method === 'POST' ? { at, request: { ...request, sessionId: null } } : null;
    if (command) commands.add(command);
    return { response: successResponse(endpoint.status, outcome.body, { requestId, subject: null }), command, emptied: false };
  } catch (error) {
    return { response: problemResponse(error instanceof Refusal ? error : new Refusal('internal-error'), requestId, at), command: null, emptied: false };
  }
}
