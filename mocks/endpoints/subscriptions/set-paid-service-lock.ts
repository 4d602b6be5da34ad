import { setPaidServiceLock as endpoint } from '#contract/subscriptions.ts';
import { setPaidServiceLock } from '#mocks/operator/subscriptions/set-paid-service-lock.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const setPaidServiceLockHandler = defineHandler(endpoint, ({ world, caller, body, at }) => ({ body: setPaidServiceLock(world, caller, body, at) }));
