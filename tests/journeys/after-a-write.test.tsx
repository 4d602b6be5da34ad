import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import type { Endpoint, RequestOf, ResponseOf } from '#contract/core/endpoint.ts';
import type { ENDPOINTS } from '#contract/endpoints.ts';
import { sendOrderCode, type Order, type OrderAction } from '#contract/orders.ts';
import { sendStepUpCode, stepUp } from '#contract/session.ts';
import { activityQuery } from '#data/account/activity.ts';
import { messagesQuery } from '#data/account/messages.ts';
import { paymentListQuery, useCreatePayment } from '#data/account/payments.ts';
import { remindersQuery, useSetThreshold } from '#data/account/reminders.ts';
import { useTopUp } from '#data/account/top-ups.ts';
import { balanceQuery } from '#data/balance.ts';
import { billListQuery, billQuery, unbilledQuery } from '#data/bills.ts';
import { commitmentsQuery } from '#data/care/commitments.ts';
import { complaintListQuery, complaintQuery, concernQuery, useAnswerProposal, useCloseComplaint, useCreateComplaint } from '#data/care/complaints.ts';
import { hallsQuery } from '#data/care/halls.ts';
import { lostPhoneQuery } from '#data/care/lost-phone.ts';
import { refundListQuery, refundQuery, refundSubjectQuery, useCreateRefund, usePayRefund } from '#data/care/refunds.ts';
import { useCreateSpamReport } from '#data/care/spam-reports.ts';
import { homeQuery } from '#data/home.ts';
import { lineQuery } from '#data/line.ts';
import { orderListQuery, orderQuery, useCancelOrder, useConfirmOrder, useCreateOrder } from '#data/orders.ts';
import { useChangePassword } from '#data/password.ts';
import { pointsQuery } from '#data/points.ts';
import { createQueryClient } from '#data/query-client.ts';
import { serviceQuery, servicesQuery } from '#data/services.ts';
import { sessionQuery } from '#data/session.ts';
import { sessionsQuery, useEndOtherSessions, useEndSession } from '#data/sessions.ts';
import { statementListQuery, statementQuery } from '#data/statements.ts';
import { subscriptionsQuery, useSetLock } from '#data/subscriptions.ts';
import { termsQuery } from '#data/terms.ts';
import { useForgetOnChange } from '#data/use-forget-on-change.ts';
import { askEarly } from '#data/wire/early.ts';
import { useWrite, type Write } from '#data/wire/use-write.ts';
import { HOUR, type BillMonth } from '#lib/calendar.ts';
import { fen } from '#lib/money.ts';
import { ask } from '#tests/faults/ask.ts';
import { customerOf } from '#tests/support/page/orders.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';
import { signInBeside } from '#tests/support/page/sign-in.ts';

const MONTH = '2026-10' as BillMonth; // a month that exists

/** A query as its factory gives it, whatever it asks for. */
type Query = Parameters<QueryClient['query']>[0];
/** Every answer that a screen may keep; of orders, complaints and the like one each where the write is about it. */
const EVERY_ANSWER = [
  homeQuery(),
  balanceQuery(),
  paymentListQuery(),
  billListQuery(),
  billQuery(MONTH),
  unbilledQuery(),
  pointsQuery(),
  servicesQuery(),
  serviceQuery('missed-call'),
  subscriptionsQuery(),
  lineQuery(),
  hallsQuery(),
  lostPhoneQuery(),
  complaintListQuery(),
  concernQuery({ type: 'bill-item', month: MONTH, key: 'ring-back' }),
  refundListQuery(),
  refundSubjectQuery(MONTH, 'voice-magazine'),
  activityQuery(),
  commitmentsQuery(),
  messagesQuery(),
  remindersQuery(),
  orderListQuery(),
  termsQuery('subscribe', 'missed-call'),
  termsQuery('suspend', null),
  sessionQuery(),
  sessionsQuery(),
  statementListQuery(),
  statementQuery(MONTH, 'masked'),
] as unknown as readonly Query[]; // each asks for something else

/** A write of a screen, carried out among everything that was read before it. */
type Carry = <E extends Endpoint>(use: () => Write<E>, request: RequestOf<E>, about?: unknown) => Promise<ResponseOf<E> | null>;
interface Among {
  readonly hall: Hall;
  readonly write: Carry;
}

type WriteId = Exclude<Extract<(typeof ENDPOINTS)[number], { readonly method: 'POST' | 'DELETE'; readonly access: 'session' }>['id'], 'signOut'>;

const agree = async (action: OrderAction, service: string | null) => {
  const { terms } = (await ask(`/api/terms?action=${action}${service === null ? '' : `&service=${service}`}`)) as { readonly terms: Order['terms'] };
  return { action, service, version: terms.version };
};
const begun = async (action: OrderAction, service: string | null) => (await ask('/api/orders', await agree(action, service))) as Order;
const complained = async () => (await ask('/api/complaints', { kind: 'suggestion', subject: 'other', text: '家里打电话断断续续', concern: null })) as { readonly id: string };
const CHARGE = { month: MONTH, key: 'voice-magazine', reason: 'over-tariff' } as const;

/** Every write of somebody who is signed in; one without a row does not compile. */
const WRITES: Readonly<Record<WriteId, { readonly persona?: string; readonly carryOut: (among: Among) => Promise<unknown> }>> = {
  topUp: { carryOut: ({ write }) => write(useTopUp, { body: { card: '1234567890120050' } }) },
  createPayment: { carryOut: ({ write }) => write(useCreatePayment, { body: { purpose: 'top-up', amount: fen(5000) } }) },
  setThreshold: { carryOut: ({ write }) => write(useSetThreshold, { body: { threshold: 5000 } }) },
  setPaidServiceLock: { carryOut: ({ write }) => write(useSetLock, { body: { level: 'all', servicePassword: null } }) },
  createOrder: { carryOut: async ({ write }) => write(useCreateOrder, { body: await agree('subscribe', 'missed-call') }) },
  sendOrderCode: {
    carryOut: async ({ write, hall }) => {
      const { id } = await begun('subscribe', 'missed-call');
      await hall.control('clock', { advanceSeconds: 61 });
      return write(() => useWrite(sendOrderCode), { params: { order: id }, body: {} }, orderQuery(id));
    },
  },
  confirmOrder: {
    carryOut: async ({ write }) => {
      const { id } = await begun('subscribe', 'missed-call');
      return write(useConfirmOrder, { params: { order: id }, body: { method: 'sms-code', code: '888888' } }, orderQuery(id));
    },
  },
  cancelOrder: {
    carryOut: async ({ write }) => {
      const { id } = await begun('subscribe', 'missed-call');
      return write(useCancelOrder, { params: { order: id }, body: {} }, orderQuery(id));
    },
  },
  createComplaint: { carryOut: ({ write }) => write(useCreateComplaint, { body: { kind: 'complaint', subject: 'bill', text: '这笔钱我没有花过', concern: null } }) },
  answerProposal: {
    carryOut: async ({ write, hall }) => {
      const { id } = await complained();
      const [kept] = customerOf(hall).complaints;
      kept?.events.push({ kind: 'proposal', at: kept.createdAt + HOUR, text: { 'zh-CN': '修好了', en: 'Mended' } });
      return write(useAnswerProposal, { params: { complaint: id }, body: { answer: 'accept' } }, complaintQuery(id));
    },
  },
  closeComplaint: {
    carryOut: async ({ write }) => {
      const { id } = await complained();
      return write(useCloseComplaint, { params: { complaint: id }, body: {} }, complaintQuery(id));
    },
  },
  createRefund: { persona: '15', carryOut: ({ write }) => write(useCreateRefund, { body: CHARGE }) },
  payRefund: {
    persona: '15',
    carryOut: async ({ write }) => {
      const { id } = (await ask('/api/refunds', CHARGE)) as { readonly id: string };
      return write(usePayRefund, { params: { refund: id }, body: { to: 'account', insistsOnCash: false } }, refundQuery(id));
    },
  },
  createSpamReport: { carryOut: ({ write }) => write(useCreateSpamReport, { body: { sender: '10690000123456', content: '恭喜您中奖了' } }) },
  changePassword: { carryOut: ({ write }) => write(useChangePassword, { body: { oldPassword: '246810', newPassword: '739204' } }) },
  endSession: {
    carryOut: async ({ write, hall }) => {
      signInBeside(hall, '30', 'windows edge');
      const { sessions } = (await ask('/api/sessions')) as { readonly sessions: readonly { readonly id: string; readonly isThisOne: boolean }[] };
      return write(useEndSession, { params: { session: sessions.find(({ isThisOne }) => !isThisOne)?.id ?? '' } });
    },
  },
  endOtherSessions: {
    carryOut: ({ write, hall }) => {
      signInBeside(hall, '30', 'windows edge');
      return write(useEndOtherSessions, {});
    },
  },
  sendStepUpCode: { carryOut: ({ write }) => write(() => useWrite(sendStepUpCode), { body: { purpose: 'statements' } }) },
  stepUp: { carryOut: ({ write }) => write(() => useWrite(stepUp), { body: { method: 'sms-code', purpose: 'statements', code: '888888' } }) },
};

/** A screen that writes, beside the hall. */
async function writerOf<E extends Endpoint>(client: QueryClient, use: () => Write<E>): Promise<Write<E>> {
  const ready = Promise.withResolvers<Write<E>>();
  function Screen() {
    ready.resolve(use());
    return null;
  }
  createRoot(document.createElement('div')).render(
    <QueryClientProvider client={client}>
      <Screen />
    </QueryClientProvider>,
  );
  return ready.promise;
}

async function readAll(client: QueryClient, queries: readonly Query[]): Promise<void> {
  // Refused is an answer too.
  await Promise.all(queries.map((query) => client.query(query).catch(() => undefined)));
}
const kept = (client: QueryClient) => client.getQueryCache().getAll();

test.each(Object.entries(WRITES))(
  '%s: nothing that was read before is shown again where it is no longer so, though its answer be lost',
  async (id, { persona = '30', carryOut }) => {
    const hall = await openHall({ persona });
    await ask('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
    await hall.applyFault(id, 'applied-answer-lost', 1);
    const client = createQueryClient();
    let all: readonly Query[] = [];
    await carryOut({
      hall,
      write: async (use, request, about) => {
        all = [...EVERY_ANSWER, ...(about === undefined ? [] : [about as Query])]; // a query as above
        const { submit } = await writerOf(client, use);
        await readAll(client, all);
        expect(kept(client).length, 'what was read').toBe(all.length);
        expect(await submit(request), 'its answer is lost').toBeNull();
        const answer = await submit(request);
        expect(answer, 'its answer').not.toBeNull();
        return answer;
      },
    });
    const now = createQueryClient();
    await readAll(now, all);
    // What the write itself has answered may be there besides.
    const again = kept(client).filter(({ queryKey }) => now.getQueryState(queryKey) !== undefined);
    const differs = again.filter(({ queryKey, state }) => JSON.stringify(state.data) !== JSON.stringify(now.getQueryData(queryKey)));
    expect(differs.map(({ queryKey }) => queryKey)).toEqual([]);
  },
);

test('what a tap has asked for is from before as well, once what one looks at has come to another state', async () => {
  await openHall({ persona: '30' });
  const root = createRoot(document.createElement('div'));
  function Screen({ state }: { readonly state: string }) {
    useForgetOnChange(state);
    return null;
  }
  const draw = (state: string) =>
    root.render(
      <QueryClientProvider client={createQueryClient()}>
        <Screen state={state} />
      </QueryClientProvider>,
    );
  draw('pending');
  await askEarly('/api/home');
  expect(window.palmHallEarly?.path).toBe('/api/home');
  draw('settled');
  await expect.poll(() => window.palmHallEarly).toBeUndefined();
  root.unmount();
});
