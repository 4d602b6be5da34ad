import { sendStepUpCode, stepUp } from '#contract/session.ts';
import { secondProofIn } from '#contract/core/second-proof.ts';
import { getStatement, listStatements } from '#contract/statements.ts';
import { inShort } from '#mocks/conform/core/judge.ts';
import type { Kit } from '#mocks/conform/core/kit.ts';
import { otherThan } from './stand-ins.ts';
import { expectSums } from './sums.ts';

const purpose = 'statements';
const CLOSED = 'A statement is closed until a second proof was given';
const WRONG = 'A wrong second proof opens nothing';
const WHAT = 'Statements';

/** Gives the second proof that is on offer, wrongly first where that counts against nobody but the code. @returns whether statements are open. */
async function giveSecondProof(kit: Kit, proof: ReturnType<typeof secondProofIn>): Promise<boolean> {
  const { code, password } = kit.customer;
  if (proof === 'puk') {
    kit.report.leave(WHAT, 'the second proof asked for is the PUK, which is not given here');
    return false;
  }
  if (proof === 'sms-code') {
    const sent = await kit.write(sendStepUpCode, { body: { purpose } });
    if (sent.isDone) await kit.refused(WRONG, stepUp, ['code-wrong'], { body: { method: 'sms-code', purpose, code: otherThan(code) } });
  }
  const body = proof === 'sms-code' ? ({ method: 'sms-code', purpose, code } as const) : ({ method: 'service-password', purpose, servicePassword: password } as const);
  const { isDone, asked } = await kit.write(stepUp, { body }, { ...body, more: true });
  if (!isDone) kit.report.leave(WHAT, `the second proof was answered ${inShort(asked.answer)}; --code gives one that is right`);
  return isDone;
}

/** Every page of the newest month, and what its addresses refuse. */
async function expectStatement(kit: Kit, month: string): Promise<void> {
  const first = await kit.read(getStatement, { params: { month } });
  if (first.value) expectSums(kit, first.asked, 'statement', first.value);
  if (first.value && first.value.nextCursor !== null) await kit.read(getStatement, { params: { month }, query: { cursor: first.value.nextCursor } });
  await kit.read(getStatement, { params: { month }, query: { peers: 'full' } });
  await kit.refused('A query that is not what the contract says is refused', getStatement, ['malformed-request'], { params: { month }, query: { cursor: 'first' } });
  await kit.refused('A month that is none, long gone, or not closed yet is refused, each with its own code', getStatement, ['month-unknown'], { params: { month: '2026-13' } });
}

/** Itemised records: closed, opened by a second proof, and read. */
export async function checkStatements(kit: Kit): Promise<void> {
  const asked = await kit.refused(CLOSED, listStatements, ['step-up-required', 'statement-needs-real-name', 'statement-not-in-region']);
  const { status, body } = asked.answer;
  const problem = (typeof body === 'object' && body !== null ? body : {}) as { code?: unknown; secondProof?: string }; // a problem, judged above
  if (problem.code !== 'step-up-required') {
    kit.report.leave(WHAT, status === 403 ? 'this customer is not offered any: try another one' : `without a second proof they are answered ${inShort(asked.answer)}`);
    return;
  }
  if (!(await giveSecondProof(kit, secondProofIn(problem.secondProof)))) return;
  const { value } = await kit.read(listStatements, {});
  const month = value?.months[0]?.month;
  if (month !== undefined) await expectStatement(kit, month);
  else if (value) kit.report.leave('One statement with its records', 'this customer has none');
}
