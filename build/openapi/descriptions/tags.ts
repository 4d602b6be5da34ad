import type { ENDPOINTS } from '#contract/endpoints.ts';

type Resource<Path extends string> = Path extends `/api/${infer First}/${string}` ? First : Path extends `/api/${infer First}` ? First : never;
/** First part of a path below `/api/`: the resource an operation is listed under. */
export type Tag = Resource<(typeof ENDPOINTS)[number]['path']>;

export const TAGS: Readonly<Record<Tag, string>> = {
  activity: 'What was done with the number (使用记录).',
  balance: 'The account: what is in it, what has moved (余额, 变动). TM Forum: TMF654 Prepay Balance Management.',
  bills: 'Bills of the last five closed months (账单), with every item explained. TM Forum: TMF678 Customer Bill Management.',
  commitments: 'How matters stand with what was promised to all (服务承诺).',
  'complaint-concern': 'What a complaint would be about.',
  complaints: 'Complaints and suggestions (投诉建议), their course and their end. TM Forum: TMF621 Trouble Ticket Management.',
  halls: 'Where the halls are and when they are open (营业厅). TM Forum: TMF674 Geographic Site Management.',
  'hand-offs': 'From a terminal to one’s own phone (手机接着办).',
  home: 'The first screen in one answer.',
  line: 'The state of the line: in service or suspended (停机, 复机).',
  'lost-phone': 'A lost phone (挂失), reported without being signed in.',
  messages: 'Copies of what the operator has sent by SMS (消息), with what became of each. TM Forum: TMF681 Communication Management.',
  orders: 'Everything a customer changes, confirmed twice and done once, and its acceptance slips (办理, 受理单). TM Forum: TMF622 Product Ordering Management.',
  'paid-service-lock': 'The lock on paid services (付费业务锁).',
  password: 'The service password (服务密码): changed, initial, forgotten.',
  payments: 'Payments through a hosted cashier (收银台, 缴费). TM Forum: TMF676 Payment Management.',
  points: 'Loyalty points (积分). TM Forum: TMF658 Loyalty Management.',
  'refund-subject': 'The charge a refund would be about.',
  refunds: 'Charges asked back: double refund (退费, 双倍返还). TM Forum: TMF621 Trouble Ticket Management.',
  reminders: 'What a customer is reminded of (提醒).',
  services: 'The catalogue of services (业务). TM Forum: TMF620 Product Catalog Management.',
  session: 'Signing in and out.',
  sessions: 'Where a customer is signed in (登录设备), and signing other devices out.',
  'spam-reports': 'Reports of bad messages (举报不良短信).',
  statements: 'Itemised records of closed months (清单, 详单), behind a second proof. TM Forum: TMF635 Usage Management.',
  'step-up': 'The second proof (二次验证).',
  subscriptions: 'What the customer pays for, or could come to pay for (已订业务). TM Forum: TMF637 Product Inventory Management.',
  terms: 'What would be signed, before anything is ordered (资费条款).',
  'top-ups': 'Topping up by recharge card (充值卡). TM Forum: TMF654 Prepay Balance Management.',
  unbilled: 'The current month so far, provisional (未出账). TM Forum: TMF678 Customer Bill Management.',
};
