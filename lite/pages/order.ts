import { cancelOrder, confirmOrder, getOrder, sendOrderCode, type Order } from '#contract/orders.ts';
import { formatAction } from '#i18n/words/format-action.ts';
import { formatUntil } from '#i18n/words/format-trouble.ts';
import { millisOf, SECOND } from '#lib/calendar.ts';
import { PASSWORD_DIGITS, SMS_CODE_DIGITS } from '#lib/secret-digits.ts';
import { shortfallOf } from '#lib/shortfall.ts';
import { readCode, readPassword } from '#lib/typed.ts';
import { button, field, form, keyOf, typedIn } from '#lite/core/forms.ts';
import { dialled, html, type Html } from '#lite/core/html.ts';
import { refusal, said } from '#lite/core/notices.ts';
import { again, orAgain, statusAfter, type Answer, type Page, type Shown, type Visit } from '#lite/core/visit.ts';
import { outcome, unknownOutcome } from '#lite/pages/outcome.ts';
import { termsOf } from '#lite/pages/terms.ts';

/** Where the code went, and how long it is good for from now. */
function codeHint(visit: Visit, { code, asOf }: Order): string {
  const t = visit.texts.of('orders');
  if (code === null) return t('codeNone');
  const life = Math.max(0, (millisOf(code.expiresAt) - millisOf(asOf)) / SECOND);
  return life === 0 ? t('codeOver') : t('codeAt', { number: code.sentTo, minutes: Math.floor(life / 60), seconds: life % 60 });
}

/** What the second confirmation takes: the code, the service password, or but another tap. */
function proofField(visit: Visit, order: Order, error: string | undefined): Html | null {
  const t = visit.texts.of('orders');
  const password = visit.texts.of('order-password');
  if (order.proof === 'tap') return null;
  if (order.proof === 'sms-code') return field({ name: 'code', label: t('code'), hint: codeHint(visit, order), error, autocomplete: 'one-time-code' });
  return field({ name: 'servicePassword', label: password('password'), hint: password('passwordHint'), error, isSecret: true, autocomplete: 'current-password' });
}

/** The second confirmation, on the same terms (S52, W7); or leave it. */
function secondConfirmation(visit: Visit, order: Order): Shown {
  const failure = visit.wrong?.failure;
  const t = visit.texts.of(['orders', 'terms']);
  const { texts } = visit;
  const help = failure?.is('password-locked') ? texts.of('order-password')('lockedHelp', { until: formatUntil(failure, texts.format) }) : undefined;
  return {
    title: t('confirmTitle'),
    ...statusAfter(visit),
    body: html`${termsOf(visit, order.terms, order.maskedNumber)} ${said(t('nothingYet'), true)} ${failure && refusal(failure, texts, help)}
      ${form(visit, 'confirm', html`${proofField(visit, order, visit.wrong?.fields['proof'])}${button(formatAction(order.terms, t, texts.format))}`)}
      ${order.proof === 'sms-code' && form(visit, 'code', button(t(order.code === null ? 'sendCode' : 'resend'), true))} ${form(visit, 'give-up', button(t('giveUp'), true))}
      <p class="note">${t('lapsesAt', { time: texts.format.moment(order.lapsesAt) })}</p>
      ${order.proof === 'sms-code' && html`<p class="note">${dialled(t('noCodeHelp'))}</p>`}`,
  };
}

/** What the order says now: reload, Back and another device can neither skip nor repeat a step. */
async function shown(visit: Visit, id: string): Promise<Shown> {
  const order = await visit.ask(getOrder, { params: { order: id } });
  const isOpen = order.state === 'draft' || order.state === 'awaiting-confirmation';
  const failure = visit.wrong?.failure;
  if (isOpen && failure?.leavesUnknown) return unknownOutcome(visit, failure);
  return isOpen ? secondConfirmation(visit, order) : outcome(visit, order);
}

/** What was given as the proof, or what is wrong with it. */
function proofGiven(visit: Visit): Parameters<typeof confirmBody>[0] | { readonly wrong: string } {
  const t = visit.texts.of('orders');
  if (visit.form.has('code')) {
    const code = readCode(typedIn(visit, 'code'));
    const lacks = shortfallOf(code, SMS_CODE_DIGITS);
    return lacks === null ? { code } : { wrong: t(lacks === 'missing' ? 'codeMissing' : 'codeShort') };
  }
  if (!visit.form.has('servicePassword')) return {};
  const servicePassword = readPassword(typedIn(visit, 'servicePassword'));
  const lacks = shortfallOf(servicePassword, PASSWORD_DIGITS);
  return lacks === null ? { servicePassword } : { wrong: visit.texts.of('order-password')(lacks === 'missing' ? 'passwordMissing' : 'passwordShort') };
}

function confirmBody({ code, servicePassword }: { readonly code?: string; readonly servicePassword?: string }) {
  if (code !== undefined) return { method: 'sms-code' as const, code };
  return servicePassword === undefined ? { method: 'tap' as const } : { method: 'service-password' as const, servicePassword };
}

async function confirm(visit: Visit, id: string): Promise<Answer> {
  const given = proofGiven(visit);
  if ('wrong' in given) return again(visit, { proof: given.wrong });
  await visit.ask(confirmOrder, { params: { order: id }, body: confirmBody(given) }, keyOf(visit));
  return { to: visit.path };
}

async function act(visit: Visit, id: string): Promise<Answer> {
  const which = visit.form.get('act');
  if (which === 'confirm') return confirm(visit, id);
  await visit.ask(which === 'code' ? sendOrderCode : cancelOrder, { params: { order: id }, body: {} }, keyOf(visit));
  return { to: visit.path };
}

/** An order: its second confirmation, then what came of it, from one address. */
export const order: Page = {
  show: (visit, id = '') => shown(visit, id),
  send: (visit, id = '') => orAgain(visit, () => act(visit, id)),
};
