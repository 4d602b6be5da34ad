import { getBalance } from './balance.ts';
import { getBill, getUnbilled, listBills } from './bills.ts';
import { getHome } from './home.ts';
import { listMessages } from './account/messages.ts';
import { getReminders, setThreshold } from './account/reminders.ts';
import { answerProposal, closeComplaint, createComplaint, getComplaint, getConcern, listComplaints } from './care/complaints.ts';
import { createRefund, getRefund, getRefundSubject, listRefunds, payRefund } from './care/refunds.ts';
import { listHalls } from './care/halls.ts';
import { createHandOff, getHandOff, openHandOff } from './terminal/hand-offs.ts';
import { getLostPhone, reportLostPhone } from './lost-phone.ts';
import { createSpamReport } from './care/spam-reports.ts';
import { listActivity } from './activity.ts';
import { getCommitments } from './care/commitments.ts';
import { changePassword, resetPassword, sendResetCode } from './password.ts';
import { getLine } from './line.ts';
import { cancelOrder, confirmOrder, createOrder, getOrder, listOrders, sendOrderCode } from './orders.ts';
import { getTerms } from './terms.ts';
import { createPayment, getPayment, listPayments } from './account/payments.ts';
import { forgetNumber, getRememberedNumber } from './remembered-number.ts';
import { getPoints } from './points.ts';
import { getService, listServices } from './services.ts';
import { getSession, sendSignInCode, sendStepUpCode, signIn, signOut, stepUp } from './session.ts';
import { endOtherSessions, endSession, listSessions } from './sessions.ts';
import { getStatement, listStatements } from './statements.ts';
import { listSubscriptions, setPaidServiceLock } from './subscriptions.ts';
import { signInWithPuk } from './puk-sign-in.ts';
import { getTopUp, topUp } from './account/top-ups.ts';

/** The whole wire. The mock must answer every one, openapi.json lists them, the fault matrix is generated from them. */
export const ENDPOINTS = [
  signIn,
  sendSignInCode,
  signInWithPuk,
  getRememberedNumber,
  forgetNumber,
  getSession,
  signOut,
  sendStepUpCode,
  stepUp,
  listSessions,
  endSession,
  endOtherSessions,
  createHandOff,
  getHandOff,
  openHandOff,
  getHome,
  listBills,
  getBill,
  getUnbilled,
  listStatements,
  getStatement,
  getBalance,
  getPoints,
  topUp,
  getTopUp,
  createPayment,
  getPayment,
  listPayments,
  listMessages,
  getReminders,
  setThreshold,
  createComplaint,
  listComplaints,
  getComplaint,
  getConcern,
  answerProposal,
  closeComplaint,
  getRefundSubject,
  createRefund,
  listRefunds,
  getRefund,
  payRefund,
  listHalls,
  createSpamReport,
  listActivity,
  getCommitments,
  changePassword,
  sendResetCode,
  resetPassword,
  listServices,
  getService,
  getTerms,
  getLostPhone,
  reportLostPhone,
  createOrder,
  listOrders,
  getOrder,
  sendOrderCode,
  confirmOrder,
  cancelOrder,
  listSubscriptions,
  setPaidServiceLock,
  getLine,
] as const;
