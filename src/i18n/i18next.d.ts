import type balance from './zh-CN/balance.ts';
import type bills from './zh-CN/bills.ts';
import type common from './zh-CN/common.ts';
import type home from './zh-CN/home.ts';
import type homeMore from './zh-CN/home-more.ts';
import type line from './zh-CN/line.ts';
import type me from './zh-CN/me.ts';
import type billItems from '#i18n/zh-CN/bill-items.ts';
import type orderFee from './zh-CN/order-fee.ts';
import type orderList from './zh-CN/order-list.ts';
import type orderRules from './zh-CN/order-rules.ts';
import type orderLabels from './zh-CN/order-labels.ts';
import type orders from './zh-CN/orders.ts';
import type password from './zh-CN/password.ts';
import type payments from './zh-CN/payments.ts';
import type points from './zh-CN/points.ts';
import type problems from './zh-CN/problems.ts';
import type reasons from './zh-CN/reasons.ts';
import type refusals from './zh-CN/refusals.ts';
import type rules from './zh-CN/rules.ts';
import type services from './zh-CN/services.ts';
import type sessions from './zh-CN/sessions.ts';
import type settings from './zh-CN/settings.ts';
import type sessionMore from '#i18n/zh-CN/session-more.ts';
import type session from '#i18n/zh-CN/session.ts';
import type statements from './zh-CN/statements.ts';
import type stepUp from './zh-CN/step-up.ts';
import type terms from './zh-CN/terms.ts';
import type subscriptions from './zh-CN/subscriptions.ts';
import type topUps from '#i18n/zh-CN/top-ups.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof common;
      home: typeof home;
      'home-more': typeof homeMore;
      password: typeof password;
      payments: typeof payments;
      points: typeof points;
      problems: typeof problems;
      session: typeof session;
      'session-more': typeof sessionMore;
      balance: typeof balance;
      bills: typeof bills;
      line: typeof line;
      me: typeof me;
      'bill-items': typeof billItems;
      subscriptions: typeof subscriptions;
      reasons: typeof reasons;
      refusals: typeof refusals;
      rules: typeof rules;
      services: typeof services;
      sessions: typeof sessions;
      settings: typeof settings;
      statements: typeof statements;
      'step-up': typeof stepUp;
      'order-fee': typeof orderFee;
      'order-list': typeof orderList;
      'order-rules': typeof orderRules;
      'order-labels': typeof orderLabels;
      orders: typeof orders;
      terms: typeof terms;
      'top-ups': typeof topUps;
    };
  }
}
