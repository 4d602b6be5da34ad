import type { Order } from '#contract/orders.ts';
import { CHANNEL, CONFIRMED_BY } from '#i18n/words/confirmations.ts';
import { formatMomentOfYear } from '#i18n/words/format-moment-of-year.ts';
import { formatReason } from '#i18n/words/format-reason.ts';
import { formatYuan } from '#lib/money.ts';
import * as at from '#lite/core/addresses.ts';
import type { Failure } from '#lite/core/ask.ts';
import { html, type Html } from '#lite/core/html.ts';
import { refusal, said } from '#lite/core/notices.ts';
import type { Shown, Visit } from '#lite/core/visit.ts';
import { termsOf } from '#lite/pages/terms.ts';

const NEXT = { cancel: 'changedMind', keep: 'undoCancel', resume: 'resumeNow' } as const satisfies Record<Order['actions'][number], string>;

/** The ways from an order that has come to an end. */
function onward(visit: Visit): Html {
  const t = visit.texts.of('lite');
  return html`<p><a class="link" href="${at.services}">${t('toServices')}</a> <a class="link" href="${at.figures}">${t('toFigures')}</a></p>`;
}

/** 受理单: what was signed, both confirmations, what was charged; the same as the app's. */
function slip(visit: Visit, order: Order): Shown {
  const t = visit.texts.of(['orders', 'order-labels', 'terms']);
  const { format } = visit.texts;
  const { terms, number, maskedNumber, confirmations, charged, balance, smsSent, actions } = order;
  const { service } = terms;
  const values = { name: format.name(terms.name), action: t(`order-labels:${terms.action}`) };
  const steps = confirmations.map(
    ({ by, at: given, channel }) =>
      html`<dt>${t(`order-labels:${CONFIRMED_BY[by]}`)}</dt>
        <dd>${formatMomentOfYear(given, format)} <small>${t(`order-labels:${CHANNEL[channel]}`)}</small></dd>`,
  );
  return {
    title: t('slipTitle'),
    body: html`${said(t(smsSent ? 'doneWithSms' : 'doneWithoutSms', values))} ${number !== null && html`<p class="note">${t('terms:slip', { number })}</p>`}
      ${termsOf(visit, terms, maskedNumber)}
      <dl>
        ${steps}
        ${
          charged !== null &&
          html`<dt>${t('charged')}</dt>
            <dd>${t('terms:amount', { amount: formatYuan(charged) })}</dd>`
        }
        ${
          balance !== null &&
          html`<dt>${t('balance')}</dt>
            <dd>${t('terms:amount', { amount: formatYuan(balance) })}</dd>`
        }
      </dl>
      <p class="note">${t('kept')}</p>
      ${
        service !== null &&
        html`<ul>
          ${actions.map((action) => html`<li><a href="${at.fee(service, action)}">${t(NEXT[action])}</a></li>`)}
        </ul>`
      }
      ${onward(visit)}`,
  };
}

/** Given up, lapsed or failed: nothing happened, and it says so. */
function nothingDone(visit: Visit, { state, failure, terms }: Order): Shown {
  const t = visit.texts.of(['orders-ended', 'order-labels']);
  const { format } = visit.texts;
  const which = state === 'cancelled' || state === 'lapsed' ? state : 'failed';
  const why = failure === null || failure.code === 'terms-changed' ? t('failedChanged') : formatReason(failure, visit.texts.of('reasons'), format);
  const { service } = terms;
  return {
    title: t(`${which}Title`),
    body: html`<p class="warn">${which === 'failed' ? why : t(`${which}Lead`)}</p>
      <p class="note">${t('what', { action: t(`order-labels:${terms.action}`), name: format.name(terms.name) })}</p>
      ${service !== null && html`<p><a class="link" href="${at.fee(service, terms.action)}">${t('again')}</a></p>`} ${onward(visit)}`,
  };
}

/** Confirmed twice, being done: looked at again when the customer wants to. */
function inProgress(visit: Visit, { dueBy, terms, maskedNumber }: Order): Shown {
  const t = visit.texts.of(['orders', 'lite']);
  const time = dueBy === null ? '' : visit.texts.format.moment(dueBy);
  return {
    title: t('inProgress'),
    body: html`${said(t('inProgressLead', { time }), true)}
      <p>${t('mayLeave')}</p>
      <p><a class="link" href="${visit.path}">${t('lite:lookAgain')}</a></p>
      ${termsOf(visit, terms, maskedNumber)} ${onward(visit)}`,
  };
}

/** What came of an order. */
export function outcome(visit: Visit, order: Order): Shown {
  if (order.state === 'completed') return slip(visit, order);
  return order.state === 'in-progress' ? inProgress(visit, order) : nothingDone(visit, order);
}

/** Nobody knows yet what came of it (W5): never called failed, never to be done again; the order itself says it. */
export function unknownOutcome(visit: Visit, failure: Failure): Shown {
  const t = visit.texts.of('orders');
  return {
    title: t('unknownTitle'),
    status: 502,
    body: html`${said(t('unknownLead'), true)} ${refusal(failure, visit.texts)}
      <p>${t('onlyOnce')}</p>
      <p><a class="link" href="${visit.path}">${t('look')}</a></p>`,
  };
}
