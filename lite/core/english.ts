import common from '#i18n/en/common.ts';
import home from '#i18n/en/home.ts';
import homeMore from '#i18n/en/home-more.ts';
import lite from '#i18n/en/lite.ts';
import orderFee from '#i18n/en/order-fee.ts';
import orderPassword from '#i18n/en/order-password.ts';
import orderLabels from '#i18n/en/order-labels.ts';
import orderRules from '#i18n/en/order-rules.ts';
import orders from '#i18n/en/orders.ts';
import ordersEnded from '#i18n/en/orders-ended.ts';
import password from '#i18n/en/password.ts';
import points from '#i18n/en/points.ts';
import problems from '#i18n/en/problems.ts';
import reasons from '#i18n/en/reasons.ts';
import rules from '#i18n/en/rules.ts';
import services from '#i18n/en/services.ts';
import session from '#i18n/en/session.ts';
import sessionMore from '#i18n/en/session-more.ts';
import settings from '#i18n/en/settings.ts';
import terms from '#i18n/en/terms.ts';

/** The texts the lite hall says, by their names. */
export const ENGLISH = {
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
