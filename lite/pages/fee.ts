import { cancelOrder, confirmOrder, createOrder, SERVICE_ACTIONS, type ServiceAction } from '#contract/orders.ts';
import { getTerms, type OfferedTerms } from '#contract/terms.ts';
import { DONT } from '#i18n/words/before-anything.ts';
import { formatAction } from '#i18n/words/format-action.ts';
import * as at from '#lite/core/addresses.ts';
import { button, form, keyOf, typedIn } from '#lite/core/forms.ts';
import { html, type Html } from '#lite/core/html.ts';
import { refusal, said } from '#lite/core/notices.ts';
import { orAgain, statusAfter, type Answer, type Page, type Shown, type Visit } from '#lite/core/visit.ts';
import { termsOf } from '#lite/pages/terms.ts';
import { whyNot } from '#lite/pages/service.ts';

/** What can be done about the offer: agree to it, go on with an order that is open already, or read why not. */
function ways(visit: Visit, { terms, proof, reason, openOrder }: OfferedTerms): Html {
  const failure = visit.wrong?.failure;
  const t = visit.texts.of(['order-fee', 'orders']);
  if (openOrder !== null) {
    return html`${said(t('openAlready'), true)}
      <p><a class="link" href="${at.order(openOrder)}">${t('goOn')}</a></p>
      ${form(visit, 'give-up', html`<input type="hidden" name="order" value="${openOrder}" />${button(t('orders:giveUp'), true)}`)}`;
  }
  if (reason !== null) return whyNot(visit, reason);
  const label = proof === 'tap' ? formatAction(terms, visit.texts.of(['orders', 'terms']), visit.texts.format) : t('goOnByCode');
  return html`${said(t('orders:nothingYet'), true)} ${failure && refusal(failure, visit.texts)}
  ${form(visit, 'agree', html`<input type="hidden" name="version" value="${terms.version}" /><input type="hidden" name="proof" value="${proof}" />${button(label)}`)}`;
}

async function shown(visit: Visit, id: string, action: ServiceAction): Promise<Shown> {
  const offered = await visit.ask(getTerms, { query: { action, service: id } });
  const t = visit.texts.of(['lite', 'order-fee']);
  return {
    title: t('order-fee:feeTitle'),
    ...statusAfter(visit),
    body: html`<p class="said">${t('noDataFee')}</p>
      ${termsOf(visit, offered.terms, offered.maskedNumber)} ${ways(visit, offered)}
      <p><a class="link" href="${at.service(id)}">${t(`order-fee:${DONT[action]}`)}</a></p>`,
  };
}

/** The first confirmation; where the second one is but another tap, it is given by the same one, as in the app: the terms stood above it. */
async function agree(visit: Visit, id: string, action: ServiceAction): Promise<Answer> {
  const order = await visit.ask(createOrder, { body: { action, service: id, version: typedIn(visit, 'version') } }, keyOf(visit));
  if (order.proof === 'tap' && typedIn(visit, 'proof') === 'tap') {
    // Whatever came of it, the order says: its page asks for the tap again where this one did not arrive.
    await visit.ask(confirmOrder, { params: { order: order.id }, body: { method: 'tap' } }, `${keyOf(visit)}-tap`).catch(() => null);
  }
  return { to: at.order(order.id) };
}

async function send(visit: Visit, id: string, action: ServiceAction): Promise<Answer> {
  if (visit.form.get('act') !== 'give-up') return agree(visit, id, action);
  await visit.ask(cancelOrder, { params: { order: typedIn(visit, 'order') }, body: {} }, keyOf(visit));
  return { to: visit.path };
}

const actionNamed = (text: string) => SERVICE_ACTIONS.find((action) => action === text);

/** The fee page (S53): what it costs and what becomes of it, before anything is ordered (S48, S50). It is tiny, and free of data charges, as are the pages up to it; it says so. */
export const fee: Page = {
  show(visit, id = '', named = '') {
    const action = actionNamed(named);
    return action === undefined ? { to: at.service(id) } : shown(visit, id, action);
  },
  async send(visit, id = '', named = '') {
    const action = actionNamed(named);
    return action === undefined ? { to: at.service(id) } : orAgain(visit, () => send(visit, id, action));
  },
};
