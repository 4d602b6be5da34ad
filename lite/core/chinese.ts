import common from '#i18n/zh-CN/common.ts';
import home from '#i18n/zh-CN/home.ts';
import homeMore from '#i18n/zh-CN/home-more.ts';
import lite from '#i18n/zh-CN/lite.ts';
import orderFee from '#i18n/zh-CN/order-fee.ts';
import orderPassword from '#i18n/zh-CN/order-password.ts';
import orderLabels from '#i18n/zh-CN/order-labels.ts';
import orderRules from '#i18n/zh-CN/order-rules.ts';
import orders from '#i18n/zh-CN/orders.ts';
import ordersEnded from '#i18n/zh-CN/orders-ended.ts';
import password from '#i18n/zh-CN/password.ts';
import points from '#i18n/zh-CN/points.ts';
import problems from '#i18n/zh-CN/problems.ts';
import reasons from '#i18n/zh-CN/reasons.ts';
import rules from '#i18n/zh-CN/rules.ts';
import services from '#i18n/zh-CN/services.ts';
import session from '#i18n/zh-CN/session.ts';
import sessionMore from '#i18n/zh-CN/session-more.ts';
import settings from '#i18n/zh-CN/settings.ts';
import terms from '#i18n/zh-CN/terms.ts';

/** The texts the lite hall says, by their names. */
export const CHINESE = {
  common,
  home,
  'home-more': homeMore,
  lite,
  'order-fee': orderFee,
  'order-password': orderPassword,
  'order-labels': orderLabels,
  'order-rules': orderRules,
  orders,
  'orders-ended': ordersEnded,
  password,
  points,
  problems,
  reasons,
  rules,
  services,
  session,
  'session-more': sessionMore,
  settings,
  terms,
} as const;
