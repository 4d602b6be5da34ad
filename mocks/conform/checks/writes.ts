import { createPayment, getPayment, LEAST_PAYMENT, listPayments } from '#contract/account/payments.ts';
import { getReminders, setThreshold, THRESHOLDS } from '#contract/account/reminders.ts';
import { createRefund } from '#contract/care/refunds.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import type { Endpoint } from '#contract/core/endpoint.ts';
import { listSubscriptions, setPaidServiceLock } from '#contract/subscriptions.ts';
import { fen } from '#lib/money.ts';
import * as v from 'valibot';
import type { Kit } from '#mocks/conform/core/kit.ts';
import { NOBODY, otherThan, paramsFor } from './stand-ins.ts';

const BACK = 'What was set is read back as it was set';

/** Every write of a customer's, sent wrongly: nothing of it is carried out. */
async function expectRefusedShapes(kit: Kit): Promise<void> {
  const writes: readonly Endpoint[] = ENDPOINTS.filter((endpoint) => endpoint.method === 'POST' && endpoint.access === 'session');
  for (const endpoint of writes) {
    const params = paramsFor(endpoint);
    await kit.refused('A write that does not say that it is JSON is refused', endpoint, ['unsupported-media-type'], { params, body: '{}' }, { contentType: 'text/plain' });
    // What an address with an unknown id refuses first, the contract leaves open.
    if (Object.keys(params).length > 0 || !endpoint.body || v.safeParse(endpoint.body, {}).success) continue;
    await kit.refused('A body that is not what the contract says is refused', endpoint, ['malformed-request'], { body: {} });
  }
  await kit.refused('What is not there, or another customer’s, is refused as not there', createRefund, ['not-found'], {
    body: { month: '2000-01', key: NOBODY, reason: 'not-used' },
  });
}

/** Sets the reminder line to another amount, and back. */
async function expectThreshold(kit: Kit): Promise<void> {
  const { value: before } = await kit.read(getReminders, {});
  if (!before) return;
  const [chosen, other] = THRESHOLDS.filter((threshold) => threshold !== before.threshold);
  const was = THRESHOLDS.find((threshold) => threshold === before.threshold);
  if (was === undefined || chosen === undefined || other === undefined) {
    kit.report.leave('Setting the reminder line', 'this customer has none, as postpaid customers do');
    return;
  }
  await kit.refused('A write without an idempotency key is refused', setThreshold, ['idempotency-key-missing'], { body: { threshold: chosen } }, { key: null });
  await kit.write(setThreshold, { body: { threshold: chosen } }, { threshold: other });
  const { value, asked } = await kit.read(getReminders, {});
  if (value) kit.report.note(BACK, asked, value.threshold === chosen ? null : { contract: `threshold: ${chosen}`, came: `threshold: ${String(value.threshold)}` });
  await kit.write(setThreshold, { body: { threshold: was } });
}

/** Locks paid services, and unlocks them again with the password. */
async function expectLock(kit: Kit): Promise<void> {
  const { value } = await kit.read(listSubscriptions, {});
  if (!value) return;
  const { level } = value.lock;
  await kit.write(setPaidServiceLock, { body: { level: 'all', servicePassword: null } }, { level: 'third-party', servicePassword: null });
  await kit.refused('A lock opens with the service password alone', setPaidServiceLock, ['lock-password-required'], { body: { level: 'none', servicePassword: null } });
  // Within a session wrong tries count for that session alone.
  await kit.refused('A wrong service password is refused', setPaidServiceLock, ['wrong-credentials'], {
    body: { level: 'none', servicePassword: otherThan(kit.customer.password) },
  });
  const { value: opened, asked } = await kit.write(setPaidServiceLock, { body: { level, servicePassword: kit.customer.password } });
  if (opened) kit.report.note(BACK, asked, opened.level === level ? null : { contract: `level: ${level}`, came: `level: ${opened.level}` });
}

/** Begins a payment, by which nothing is taken, and leaves it to lapse. */
async function expectPayment(kit: Kit): Promise<void> {
  const { value } = await kit.read(listPayments, {});
  if (!value) return;
  const amount = fen(LEAST_PAYMENT);
  const { value: payment } = await kit.write(createPayment, { body: { purpose: 'top-up', amount } }, { purpose: 'top-up', amount: 2 * LEAST_PAYMENT });
  if (payment) await kit.read(getPayment, { params: { payment: payment.id } });
  await kit.refused('A body that is not what the contract says is refused', createPayment, ['malformed-request'], { body: { purpose: 'top-up', amount: LEAST_PAYMENT - 1 } });
  await kit.refused('Arrears are paid to the fen that is owed', createPayment, ['arrears-changed'], { body: { purpose: 'arrears', amount: value.standing.owed + LEAST_PAYMENT } });
}

/** Writes that can be taken back, or take nothing, each with what it refuses. */
export async function checkWrites(kit: Kit): Promise<void> {
  await expectRefusedShapes(kit);
  await expectThreshold(kit);
  await expectPayment(kit);
  await expectLock(kit);
}
