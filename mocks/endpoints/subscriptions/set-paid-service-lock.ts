import { setPaidServiceLock as endpoint } from '#contract/subscriptions.ts';
import { setPaidServiceLock } from '#mocks/operator/subscriptions/set-paid-service-lock.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const setPaidServiceLockHandler = handle(endpoint, ({ world, caller, body, at }) => ({ body: setPaidServiceLock(world, caller, body, at) }));
