import { getHome, type Home } from '#contract/home.ts';
import { DIAL_HOTLINE } from '#lib/hotline.ts';
import { formatYuan } from '#lib/money.ts';
import * as at from '#lite/core/addresses.ts';
import { button, form } from '#lite/core/forms.ts';
import { html, type Html } from '#lite/core/html.ts';
import { said } from '#lite/core/notices.ts';
import type { Page, Visit } from '#lite/core/visit.ts';

/** An amount as each language writes it. */
function amount(visit: Visit, fen: Home['balance']['total']): Html {
  const yuan = visit.texts.of('common')('yuan');
  return visit.texts.language === 'en' ? html`<small>${yuan}</small>${formatYuan(fen)}` : html`${formatYuan(fen)} <small>${yuan}</small>`;
}

/** The last bill's total, or why there is none (S37). */
function lastBill(visit: Visit, { lastBill: bill, offers }: Home): Html {
  const t = visit.texts.of(['lite', 'rules']);
  if (bill !== null)
    return html`<dt>${t('lastBill', { month: visit.texts.format.month(bill.month) })}</dt>
      <dd class="figure">${amount(visit, bill.total)}</dd>`;
  return html`<dt>${t('billOf')}</dt>
    <dd>${offers.bills ? t('noBill') : t('rules:bill-not-offered.title')}</dd>`;
}

/** Where more is to be had than this hall has (S71): the full version, the telephone, a hall. */
function more(visit: Visit): Html {
  const t = visit.texts.of('lite');
  return html`<h2>${t('more')}</h2>
    <p>${t('moreLead')}</p>
    <ul>
      ${visit.portal !== null && html`<li><a href="${visit.portal}">${t('full')}</a></li>`}
      <li><a href="${DIAL_HOTLINE}">${t('byPhone')}</a></li>
      <li>${t('inHall')}</li>
    </ul> `;
}

/** Three figures: of charges the last bill's total and the balance (S72), of points the total (S73); and the four services there are here (S71). */
export const figures: Page = {
  async show(visit) {
    const home = await visit.ask(getHome, {});
    const { texts, note } = visit;
    const t = texts.of(['lite', 'common', 'home', 'home-more', 'points', 'password', 'services', 'terms']);
    const open = home.attention.flatMap((one) => (one.code === 'open-order' ? [one] : []));
    const barred = home.attention.flatMap((one) => (one.code === 'barred' ? [one] : []));
    return {
      title: t('terms:ofLine', { number: home.maskedNumber }),
      body: html`${note === 'passwordDone' && said(t('password:done'))}
        ${open.map(({ order, name }) => html`<p class="warn"><a href="${at.order(order)}">${t('waitingOrder', { name: texts.format.name(name) })}</a></p>`)}
        ${barred.map(({ since }) => html`<p class="warn">${t('home-more:barredSince', { day: texts.format.day(since) })}</p>`)}
        <h2>${t('twoFigures')}</h2>
        <p class="note">${t('twoFiguresLead')}</p>
        <dl>
          ${lastBill(visit, home)}
          <dt>${t('home:balance')}</dt>
          <dd class="figure">${amount(visit, home.balance.total)}</dd>
        </dl>
        <h2>${t('points:title')}</h2>
        <dl>
          <dt>${t('points:available')}</dt>
          <dd class="figure">${texts.format.count(home.points)} <small>${t('points:unit')}</small></dd>
        </dl>
        <ul>
          <li><a href="${at.services}">${t('services:title')}</a></li>
          <li><a href="${at.password}">${t('password:change')}</a></li>
        </ul>
        ${more(visit)} ${form({ ...visit, path: at.signOut }, 'sign-out', button(t('common:signOut'), true))} `,
    };
  },
};
