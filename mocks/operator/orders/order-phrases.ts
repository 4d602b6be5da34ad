import type { OrderAction } from '#contract/orders.ts';

interface Said {
  readonly name: string;
  readonly price: string;
  /** Day it takes effect, null at once. */
  readonly from: string | null;
  readonly last: string | null;
  /** Given up before it has begun. */
  readonly neverBegins: boolean;
}

/** What the notice says has been done, by action. */
export const PHRASES: Record<OrderAction, (said: Said) => string> = {
  subscribe: ({ name, price, from }) => (from === null ? `您已开通${name}，${price}` : `您已订购${name}，${from}生效，${price}`),
  change: ({ name, price, from }) => `您已换成${name}，${from ?? '现在'}生效，${price}`,
  continue: ({ name, price }) => `您已确认体验后继续使用${name}，${price}`,
  purchase: ({ name, price }) => `您点播了${name}，${price}`,
  cancel: ({ name, last, from, neverBegins }) =>
    neverBegins ? `您已取消${name}，不会开始，也不收费` : from === null ? `您已退订${name}，现在已停，不再收费` : `您已退订${name}，可以用到${last ?? ''}，${from}起不再收费`,
  keep: ({ name, price }) => `${name}的退订已撤销，${price}`,
  suspend: ({ last }) => `您已办理停机保号，最长到${last ?? ''}，随时可以在掌上营业厅复机`,
  'report-lost': () => '您已办理挂失停机，随时可以在掌上营业厅复机',
  resume: () => '您的号码已复机，可以正常使用',
};
