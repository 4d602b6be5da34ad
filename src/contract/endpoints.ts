import { getBalance } from './balance.ts';
import { getBill, getUnbilled, listBills } from './bills.ts';
import { getHome } from './home.ts';
import { changePassword, resetPassword, sendResetCode } from './password.ts';
import { getPoints } from './points.ts';
import { getSession, sendSignInCode, sendStepUpCode, signIn, signOut, stepUp } from './session.ts';
import { getStatement, listStatements } from './statements.ts';
import { topUp } from './top-ups.ts';

/** The whole wire. The mock must answer every one, openapi.json lists them, the fault matrix is generated from them. */
export const ENDPOINTS = [
  signIn,
  sendSignInCode,
  getSession,
  signOut,
  sendStepUpCode,
  stepUp,
  getHome,
  listBills,
  getBill,
  getUnbilled,
  listStatements,
  getStatement,
  getBalance,
  getPoints,
  topUp,
  changePassword,
  sendResetCode,
  resetPassword,
] as const;
