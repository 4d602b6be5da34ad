import { getBalanceHandler } from '#mocks/endpoints/balance/get-balance.ts';
import { getBillHandler } from '#mocks/endpoints/bills/get-bill.ts';
import { getUnbilledHandler } from '#mocks/endpoints/bills/get-unbilled.ts';
import { listBillsHandler } from '#mocks/endpoints/bills/list-bills.ts';
import { createPaymentHandler } from '#mocks/endpoints/payments/create-payment.ts';
import { getPaymentHandler } from '#mocks/endpoints/payments/get-payment.ts';
import { listPaymentsHandler } from '#mocks/endpoints/payments/list-payments.ts';
import { getTopUpHandler } from '#mocks/endpoints/top-ups/get-top-up.ts';
import { topUpHandler } from '#mocks/endpoints/top-ups/top-up.ts';
import type { Handler } from '#mocks/endpoints/core/handler.ts';
import { getHomeHandler } from '#mocks/endpoints/home/get-home.ts';
import { listMessagesHandler } from '#mocks/endpoints/messages/list-messages.ts';
import { getRemindersHandler } from '#mocks/endpoints/reminders/get-reminders.ts';
import { setThresholdHandler } from '#mocks/endpoints/reminders/set-threshold.ts';
import { answerProposalHandler } from '#mocks/endpoints/complaints/answer-proposal.ts';
import { closeComplaintHandler } from '#mocks/endpoints/complaints/close-complaint.ts';
import { createComplaintHandler } from '#mocks/endpoints/complaints/create-complaint.ts';
import { getComplaintHandler } from '#mocks/endpoints/complaints/get-complaint.ts';
import { getConcernHandler } from '#mocks/endpoints/complaints/get-concern.ts';
import { listComplaintsHandler } from '#mocks/endpoints/complaints/list-complaints.ts';
import { createRefundHandler } from '#mocks/endpoints/refunds/create-refund.ts';
import { getRefundHandler } from '#mocks/endpoints/refunds/get-refund.ts';
import { getRefundSubjectHandler } from '#mocks/endpoints/refunds/get-refund-subject.ts';
import { listRefundsHandler } from '#mocks/endpoints/refunds/list-refunds.ts';
import { payRefundHandler } from '#mocks/endpoints/refunds/pay-refund.ts';
import { listHallsHandler } from '#mocks/endpoints/halls/list-halls.ts';
import { createSpamReportHandler } from '#mocks/endpoints/spam-reports/create-spam-report.ts';
import { listActivityHandler } from '#mocks/endpoints/activity/list-activity.ts';
import { getCommitmentsHandler } from '#mocks/endpoints/commitments/get-commitments.ts';
import { changePasswordHandler } from '#mocks/endpoints/password/change-password.ts';
import { resetPasswordHandler } from '#mocks/endpoints/password/reset-password.ts';
import { sendResetCodeHandler } from '#mocks/endpoints/password/send-reset-code.ts';
import { getLineHandler } from '#mocks/endpoints/line/get-line.ts';
import { cancelOrderHandler } from '#mocks/endpoints/orders/cancel-order.ts';
import { confirmOrderHandler } from '#mocks/endpoints/orders/confirm-order.ts';
import { createOrderHandler } from '#mocks/endpoints/orders/create-order.ts';
import { getOrderHandler } from '#mocks/endpoints/orders/get-order.ts';
import { getLostPhoneHandler } from '#mocks/endpoints/orders/get-lost-phone.ts';
import { getTermsHandler } from '#mocks/endpoints/orders/get-terms.ts';
import { reportLostPhoneHandler } from '#mocks/endpoints/orders/report-lost-phone.ts';
import { listOrdersHandler } from '#mocks/endpoints/orders/list-orders.ts';
import { sendOrderCodeHandler } from '#mocks/endpoints/orders/send-order-code.ts';
import { getPointsHandler } from '#mocks/endpoints/points/get-points.ts';
import { getServiceHandler } from '#mocks/endpoints/services/get-service.ts';
import { listServicesHandler } from '#mocks/endpoints/services/list-services.ts';
import { getSessionHandler } from '#mocks/endpoints/session/get-session.ts';
import { forgetNumberHandler } from '#mocks/endpoints/session/forget-number.ts';
import { getRememberedNumberHandler } from '#mocks/endpoints/session/get-remembered-number.ts';
import { sendSignInCodeHandler } from '#mocks/endpoints/session/send-sign-in-code.ts';
import { sendStepUpCodeHandler } from '#mocks/endpoints/session/send-step-up-code.ts';
import { signInWithPukHandler } from '#mocks/endpoints/session/sign-in-with-puk.ts';
import { signInHandler } from '#mocks/endpoints/session/sign-in.ts';
import { signOutHandler } from '#mocks/endpoints/session/sign-out.ts';
import { stepUpHandler } from '#mocks/endpoints/session/step-up.ts';
import { endOtherSessionsHandler } from '#mocks/endpoints/sessions/end-other-sessions.ts';
import { endSessionHandler } from '#mocks/endpoints/sessions/end-session.ts';
import { listSessionsHandler } from '#mocks/endpoints/sessions/list-sessions.ts';
import { createHandOffHandler } from '#mocks/endpoints/hand-offs/create-hand-off.ts';
import { getHandOffHandler } from '#mocks/endpoints/hand-offs/get-hand-off.ts';
import { openHandOffHandler } from '#mocks/endpoints/hand-offs/open-hand-off.ts';
import { getStatementHandler } from '#mocks/endpoints/statements/get-statement.ts';
import { listStatementsHandler } from '#mocks/endpoints/statements/list-statements.ts';
import { listSubscriptionsHandler } from '#mocks/endpoints/subscriptions/list-subscriptions.ts';
import { setPaidServiceLockHandler } from '#mocks/endpoints/subscriptions/set-paid-service-lock.ts';

const HANDLERS: readonly Handler[] = [
  signInHandler,
  sendSignInCodeHandler,
  signInWithPukHandler,
  getRememberedNumberHandler,
  forgetNumberHandler,
  getSessionHandler,
  signOutHandler,
  sendStepUpCodeHandler,
  stepUpHandler,
  listSessionsHandler,
  endSessionHandler,
  endOtherSessionsHandler,
  createHandOffHandler,
  getHandOffHandler,
  openHandOffHandler,
  getHomeHandler,
  listBillsHandler,
  getBillHandler,
  getUnbilledHandler,
  listStatementsHandler,
  getStatementHandler,
  getBalanceHandler,
  getPointsHandler,
  topUpHandler,
  getTopUpHandler,
  createPaymentHandler,
  getPaymentHandler,
  listPaymentsHandler,
  listMessagesHandler,
  getRemindersHandler,
  setThresholdHandler,
  answerProposalHandler,
  closeComplaintHandler,
  getRefundSubjectHandler,
  createRefundHandler,
  listRefundsHandler,
  getRefundHandler,
  payRefundHandler,
  createComplaintHandler,
  getComplaintHandler,
  getConcernHandler,
  listComplaintsHandler,
  listHallsHandler,
  createSpamReportHandler,
  listActivityHandler,
  getCommitmentsHandler,
  changePasswordHandler,
  sendResetCodeHandler,
  resetPasswordHandler,
  listServicesHandler,
  getServiceHandler,
  getTermsHandler,
  getLostPhoneHandler,
  reportLostPhoneHandler,
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
