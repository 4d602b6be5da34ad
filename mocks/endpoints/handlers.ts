import { getBalanceHandler } from './balance/get-balance.ts';
import { getBillHandler } from './bills/get-bill.ts';
import { getUnbilledHandler } from './bills/get-unbilled.ts';
import { listBillsHandler } from './bills/list-bills.ts';
import { topUpHandler } from './top-ups/top-up.ts';
import type { Handler } from '#mocks/endpoints/core/handle.ts';
import { getHomeHandler } from './home/get-home.ts';
import { changePasswordHandler } from './password/change-password.ts';
import { resetPasswordHandler } from './password/reset-password.ts';
import { sendResetCodeHandler } from './password/send-reset-code.ts';
import { getLineHandler } from './line/get-line.ts';
import { cancelOrderHandler } from './orders/cancel-order.ts';
import { confirmOrderHandler } from './orders/confirm-order.ts';
import { createOrderHandler } from './orders/create-order.ts';
import { getOrderHandler } from './orders/get-order.ts';
import { getTermsHandler } from './orders/get-terms.ts';
import { listOrdersHandler } from './orders/list-orders.ts';
import { sendOrderCodeHandler } from './orders/send-order-code.ts';
import { getPointsHandler } from './points/get-points.ts';
import { getServiceHandler } from './services/get-service.ts';
import { listServicesHandler } from './services/list-services.ts';
import { getSessionHandler } from './session/get-session.ts';
import { sendSignInCodeHandler } from './session/send-sign-in-code.ts';
import { sendStepUpCodeHandler } from './session/send-step-up-code.ts';
import { signInHandler } from './session/sign-in.ts';
import { signOutHandler } from './session/sign-out.ts';
import { stepUpHandler } from './session/step-up.ts';
import { getStatementHandler } from './statements/get-statement.ts';
import { listStatementsHandler } from './statements/list-statements.ts';
import { listSubscriptionsHandler } from './subscriptions/list-subscriptions.ts';
import { setPaidServiceLockHandler } from './subscriptions/set-paid-service-lock.ts';

const HANDLERS: readonly Handler[] = [
  signInHandler,
  sendSignInCodeHandler,
  getSessionHandler,
  signOutHandler,
  sendStepUpCodeHandler,
  stepUpHandler,
  getHomeHandler,
  listBillsHandler,
  getBillHandler,
  getUnbilledHandler,
  listStatementsHandler,
  getStatementHandler,
  getBalanceHandler,
  getPointsHandler,
  topUpHandler,
  changePasswordHandler,
  sendResetCodeHandler,
  resetPasswordHandler,
  listServicesHandler,
  getServiceHandler,
  getTermsHandler,
  createOrderHandler,
  listOrdersHandler,
  getOrderHandler,
  sendOrderCodeHandler,
  confirmOrderHandler,
  cancelOrderHandler,
  listSubscriptionsHandler,
  setPaidServiceLockHandler,
  getLineHandler,
];

/** What answers each endpoint, by its id. */
export const HANDLER_OF: ReadonlyMap<string, Handler> = new Map(HANDLERS.map((handler) => [handler.endpoint.id, handler]));
