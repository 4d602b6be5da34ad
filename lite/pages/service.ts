import type { Reason } from '#contract/offers.ts';
import { getService, type Service } from '#contract/services.ts';
import { formatReason, serviceNamedIn } from '#i18n/words/format-reason.ts';
import { formatYuan } from '#lib/money.ts';
import * as at from '#lite/core/addresses.ts';
import { dialled, html, type Html } from '#lite/core/html.ts';
import type { Page, Visit } from '#lite/core/visit.ts';
import { feeOf } from '#lite/pages/fee-of.ts';

/** Reasons that something done elsewhere settles: paid, unlocked, resumed. */
const ELSEWHERE: readonly Reason['code'][] = ['locked', 'line-suspended', 'line-barred', 'resumes-by-payment', 'owing', 'balance-too-low'];

/** Why it cannot be ordered now, and the way on: another service, or where the rest is done. */
export function whyNot(visit: Visit, reason: Reason): Html {
  const t = visit.texts.of(['lite', 'services']);
  const { format } = visit.texts;
  const other = serviceNamedIn(reason);
  const on =
    other &&
    (reason.code === 'giving-way'
      ? { href: at.fee(other.id, 'cancel'), label: t('services:stay') }
      : { href: at.service(other.id), label: t('services:see', { name: format.name(other.name) }) });
  return html`<div class="warn" role="status">
    <p>${dialled(formatReason(reason, visit.texts.of('reasons'), format))}</p>
    ${on && html`<a href="${on.href}">${on.label}</a>`}
    ${ELSEWHERE.includes(reason.code) && html`<p>${visit.portal === null ? dialled(t('settleByPhone')) : dialled(t('settleElsewhere'))}</p>`}
  </div>`;
}

/** The words of what may be begun with a service, with its price. */
function actionLabel(visit: Visit, { fee, trialDays, forCustomer }: Service, action: Service['actions'][number]): string {
  const t = visit.texts.of('services');
  const amount = formatYuan(fee.amount);
  if (action !== 'subscribe') return t(action, { amount });
  if (forCustomer?.trialAvailable && trialDays !== null) return t('tryIt', { days: trialDays });
  return fee.amount === 0 ? t('subscribeFree') : t('subscribe', { amount });
}

/** How what the customer has stands: to begin, to be followed, or simply there. */
function standing(visit: Visit, { beginsOn, followedBy }: Service): string {
  const t = visit.texts.of('services');
  const { format } = visit.texts;
  if (beginsOn !== null) return t('beginsOn', { day: format.day(beginsOn) });
  return followedBy === null ? t('subscribedNow') : t('followed', { day: format.day(followedBy.from), name: format.name(followedBy.name) });
}

function leaving(visit: Visit, { cancellation }: Service): Html {
  const t = visit.texts.of(['services', 'lite']);
  if (cancellation === null) return html`${t('leavePiece')}`;
  return html`${t(cancellation.ends === 'month-end' ? 'leaveAtMonthEnd' : 'leaveAtOnce')} ${t('lite:leaveHere', { keyword: cancellation.keyword })}`;
}

/** The other tiers, each a page of its own, where one changes to it (S74). */
function tiers(visit: Visit, { tiers: all, id }: Service): Html | null {
  const { texts } = visit;
  const others = all.filter((tier) => tier.id !== id);
  if (others.length === 0) return null;
  return html`<h2>${texts.of('services')('tiers')}</h2>
    <ul>
      ${others.map((tier) => html`<li><a href="${at.service(tier.id)}">${texts.format.name(tier.name)}</a> ${feeOf(visit, tier.fee)}</li>`)}
    </ul>`;
}

/** One service: what it does, costs and how it is left, and what may be begun: on, off, another tier (S74). */
export const service: Page = {
  async show(visit, id = '') {
    const one = await visit.ask(getService, { params: { service: id } });
    const t = visit.texts.of(['lite', 'services', 'terms']);
    const { format } = visit.texts;
    const { reason = null, subscribed = false } = one.forCustomer ?? {};
    return {
      title: format.name(one.name),
      body: html`<p>${format.name(one.description)}</p>
        ${subscribed && html`<p class="said">${standing(visit, one)}</p>`}
        <p><b>${feeOf(visit, one.fee)}</b> ${one.provider && html`<small>${t('services:collected', { provider: format.name(one.provider.name) })}</small>`}</p>
        ${reason !== null && !subscribed && whyNot(visit, reason)}
        <ul>
          ${one.actions.map((action) => html`<li><a href="${at.fee(id, action)}">${actionLabel(visit, one, action)}</a></li>`)}
          ${one.followedBy && html`<li><a href="${at.fee(one.followedBy.id, 'cancel')}">${t('services:stay')}</a></li>`}
        </ul>
        ${tiers(visit, one)}
        <h2>${t('services:howToLeave')}</h2>
        <p>${leaving(visit, one)}</p>
        <p class="note">${t('terms:tariff')} ${one.tariff.number}</p>
        <p><a class="link" href="${at.services}">${t('toServices')}</a></p>`,
    };
  },
};
