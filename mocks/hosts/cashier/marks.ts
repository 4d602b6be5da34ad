import type { PaymentMethod } from '#contract/account/payments.ts';

/** Marks of the methods, drawn for this page: a colour and a shape each, and nobody's logo. Path data on a square of 24. */
export const MARKS: Readonly<Record<PaymentMethod, { readonly colour: string; readonly path: string }>> = {
  'wechat-pay': { colour: '#2a8f4b', path: 'M6 12.5l4 4 8-9' },
  alipay: { colour: '#2a6fd6', path: 'M6 8h12M12 5v3m5 0c-1.5 5-5 8-10 10m2-6c3 1 6 3 9 6' },
  'bank-card': { colour: '#a8642a', path: 'M4 7h16v10H4zM4 10.5h16M7 14h4' },
};
