import { DAY, dayOf, endOfMonth, HOUR, instantOf, millisOf, monthOf, startOfDay, type Millis } from '#lib/calendar.ts';
import { sumFen, yuanForFile } from '#lib/money.ts';
import { barringAt } from '#mocks/operator/customer/barring.ts';
import { sendSms, smsDate } from '#mocks/operator/customer/messages.ts';
import { isUnconfirmedTrial, type StoredSubscription } from '#mocks/operator/customer/subscription.ts';
import { subscribedServices } from '#mocks/operator/customer/relations.ts';
import { nextMonthOf } from '#mocks/operator/rating/simulate.ts';
import { agreedFee } from '#mocks/operator/orders/terms.ts';
import type { Customer } from '#mocks/operator/customer/customer.ts';
import { monthAround } from '#mocks/operator/core/month-around.ts';
import { firstAfter, type Job } from './job.ts';

/** How long before a paid renewal or a trial's end the customer is told (D11), and at what hour. */
const NOTICE: Millis = 5 * DAY - 10 * HOUR;

const trials = ({ subscriptions }: Customer): StoredSubscription[] => subscriptions.filter(isUnconfirmedTrial);

const endOf = ({ freeUntil, from }: StoredSubscription): Millis => millisOf(freeUntil ?? from);
const noticeOf = (subscription: StoredSubscription): Millis => startOfDay(dayOf(endOf(subscription) - 5 * DAY)) + 10 * HOUR;

/** Five days before a trial ends: doing nothing costs nothing (S54 to S56). */
export const trialNotice: Job = {
  name: 'trial-notice',
  nextAfter: (customer, after) =>
    firstAfter(
      trials(customer)
        .filter((subscription) => noticeOf(subscription) > millisOf(subscription.from))
        .map(noticeOf),
      after,
    ),
  run: (_rating, customer, at) => {
    for (const { service, subscription } of subscribedServices(customer, at))
      if (isUnconfirmedTrial(subscription) && noticeOf(subscription) === at)
        sendSms(
          customer,
          instantOf(at),
          'services',
          `尊敬的客户：您体验的${service.name['zh-CN']}免费到${smsDate(dayOf(endOf(subscription) - 1))}。不用做什么，到时自动停，不收费。想继续用，请在掌上营业厅确认，每月${yuanForFile(agreedFee(service, subscription))}元。`,
        );
  },
};

/** A trial nobody confirmed has ended, and that is said too. */
export const trialEnd: Job = {
  name: 'trial-end',
  nextAfter: (customer, after) => firstAfter(trials(customer).map(endOf), after),
  run: (_rating, customer, at) => {
    for (const { service, subscription } of subscribedServices(customer, at - 1))
      if (isUnconfirmedTrial(subscription) && endOf(subscription) === at)
        sendSms(customer, instantOf(at), 'services', `尊敬的客户：${service.name['zh-CN']}的免费体验已结束，没有收费。`);
  },
};

/** Five days before a month begins: what its services will cost. Nothing is said where nothing will be charged, nor while the line is barred and nothing renews. */
export const renewalNotice: Job = {
  name: 'renewal-notice',
  nextAfter: (_customer, after) => {
    const { end, endOfNext } = monthAround(after);
    return end - NOTICE > after ? end - NOTICE : endOfNext - NOTICE;
  },
  run: (_rating, customer, at) => {
    // What a persona will come to order is not known yet.
    const isOrdered = ({ from, order }: StoredSubscription) => millisOf(from) <= at || customer.orders.some(({ id }) => id === order);
    if (barringAt(customer, at)) return;
    const renewing = subscribedServices(customer, at)
      .filter(({ subscription }) => isOrdered(subscription))
      .map(({ service }) => nextMonthOf(customer, service.id, at))
      .filter((fee) => fee > 0);
    if (renewing.length === 0) return;
    const total = yuanForFile(sumFen(renewing));
    sendSms(
      customer,
      instantOf(at),
      'services',
      `尊敬的客户：${smsDate(dayOf(endOfMonth(monthOf(at))))}您有${renewing.length}项按月业务续费，共${total}元。不想续的，月底前可以在掌上营业厅“已订业务”里退订。`,
    );
  },
};
