import { getLostPhone as endpoint } from '#contract/lost-phone.ts';
import { getLostPhone } from '#mocks/operator/orders/lost-phone.ts';
import { defineHandler } from '#mocks/endpoints/core/handler.ts';

export const getLostPhoneHandler = defineHandler(endpoint, ({ at }) => ({ body: getLostPhone(at) }));
