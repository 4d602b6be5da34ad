import { listServices, SERVICE_PURPOSES, type ServicePurpose, type ServiceSummary } from '#contract/services.ts';
import * as at from '#lite/core/addresses.ts';
import { html, type Html } from '#lite/core/html.ts';
import type { Page, Visit } from '#lite/core/visit.ts';
import { feeOf } from '#lite/pages/fee-of.ts';

const PURPOSE = {
  data: 'forData',
  calls: 'forCalls',
  abroad: 'forAbroad',
  family: 'forFamily',
  reminders: 'forReminders',
  leisure: 'forLeisure',
} as const satisfies Record<ServicePurpose, string>;

/** A service, and what it costs; of another company's, whose it is. */
function row(visit: Visit, { id, name, fee, provider }: ServiceSummary): Html {
  const { texts } = visit;
  const whose = provider && html` <small>${texts.of('services')('collected', { provider: texts.format.name(provider.name) })}</small>`;
  return html`<li><a href="${at.service(id)}">${texts.format.name(name)}</a> ${feeOf(visit, fee)}${whose}</li>`;
}

const isSubscribed = ({ forCustomer }: ServiceSummary) => forCustomer?.subscribed === true;
const canBeOrdered = ({ sale, forCustomer }: ServiceSummary) => sale === 'on-sale' && forCustomer?.subscribed !== true;

/** What one has, and what one may want it for; with `?purpose=`, what is sold for that. A list of everything would be no small page. */
export const services: Page = {
  async show(visit) {
    const t = visit.texts.of(['lite', 'services']);
    const { services: all } = await visit.ask(listServices, {});
    const wanted = SERVICE_PURPOSES.find((purpose) => purpose === visit.query.get('purpose'));
    const own = all.filter(isSubscribed);
    const others = all.filter((service) => canBeOrdered(service) && wanted !== undefined && service.purposes.includes(wanted));
    const purposes = SERVICE_PURPOSES.map((purpose) => html`<li><a href="${at.purpose(purpose)}">${t(`services:${PURPOSE[purpose]}`)}</a></li>`);
    const ownList =
      own.length === 0
        ? html`<p>${t('noServices')}</p>`
        : html`<ul>
            ${own.map((service) => row(visit, service))}
          </ul>`;
    return {
      title: wanted === undefined ? t('services:title') : t(`services:${PURPOSE[wanted]}`),
      body: html`${
          wanted === undefined
            ? html`<h2>${t('ownServices')}</h2>
                ${ownList}`
            : html`<ul>
                ${others.map((service) => row(visit, service))}
              </ul>`
        }
        <h2>${t('openService')}</h2>
        <p class="note">${t('openLead')}</p>
        <ul>
          ${purposes}
        </ul>
        <p><a class="link" href="${wanted === undefined ? at.figures : at.services}">${wanted === undefined ? t('toFigures') : t('toServices')}</a></p>`,
    };
  },
};
