import { setPaidServiceLock } from '#contract/subscriptions.ts';
import { setLock } from '#mocks/operator/subscriptions/set-paid-service-lock.ts';
import { handle } from '#mocks/endpoints/core/handle.ts';

export const setPaidServiceLockHandler = handle(setPaidServiceLock, ({ world, caller, body, at }) => ({ body: setLock(world, caller, body, at) }));
