import { ENDPOINTS } from '#contract/endpoints.ts';
import { checkOrders } from './checks/orders.ts';
import { checkReads } from './checks/reads.ts';
import { checkSessions, checkSignIn } from './checks/sign-in.ts';
import { checkSignOut } from './checks/sign-out.ts';
import { checkStatements } from './checks/statements.ts';
import { checkStrangers } from './checks/strangers.ts';
import { checkWrites } from './checks/writes.ts';
import { Client } from './core/client.ts';
import { Kit, type TestCustomer } from './core/kit.ts';
import { Report } from './core/report.ts';

/** Nobody answers at an address; `reason` is the system's. */
export class NobodyAnswers extends Error {
  constructor(base: string, reason: string) {
    super(`Nobody answers at ${base}: ${reason}`);
    this.name = 'NobodyAnswers';
  }
}

/** Endpoints that were asked for their refusals alone: what they do cannot be taken back, or needs what only a customer has. */
export function neverCarriedOut({ carriedOut }: Report): string[] {
  return ENDPOINTS.map(({ id }) => id).filter((id) => !carriedOut.has(id));
}

/**
 * Holds a backend against the contract, over plain HTTP: every endpoint is asked, as nobody and as a customer, and what can be taken back is done (O13).
 * @throws NobodyAnswers where there is no backend at all.
 */
export async function conform(base: string, customer: TestCustomer): Promise<Report> {
  const client = new Client(base);
  const { answer } = await client.ask('GET', '/api/session');
  if (answer.status === 0) throw new NobodyAnswers(client.base, answer.text);
  const report = new Report(client.base);
  const kit = new Kit(client, report, customer);
  await checkStrangers(kit);
  if (!(await checkSignIn(kit))) return report;
  await checkReads(kit);
  await checkStatements(kit);
  await checkWrites(kit);
  await checkOrders(kit);
  await checkSessions(kit);
  await checkSignOut(kit);
  return report;
}
