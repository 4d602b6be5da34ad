import type { Terms } from '#contract/orders.ts';
import { termsFacts } from '#i18n/words/terms-facts.ts';
import { html, type Html } from '#lite/core/html.ts';
import type { Visit } from '#lite/core/visit.ts';
import { feeOf } from '#lite/pages/fee-of.ts';

const CATEGORY = { voice: 'ofVoice', data: 'ofData', information: 'ofInformation' } as const;

/** What it is and whose. */
function kind(visit: Visit, { category, provider }: Terms, maskedNumber: string): string {
  const t = visit.texts.of('terms');
  if (category === null) return t('ofLine', { number: maskedNumber });
  const said = t(CATEGORY[category]);
  return provider ? t('collected', { kind: said, name: visit.texts.format.name(provider.name) }) : t('own', { kind: said });
}

/** What it costs, or what becomes of it. */
function answer(visit: Visit, { action, fee, lastDay, effectiveOn, wouldBegin, trialUntil }: Terms): Html {
  const t = visit.texts.of('terms');
  if (wouldBegin !== null) return html`${t('neverBegins')}`;
  if (action === 'cancel') return html`${effectiveOn !== null && lastDay !== null ? t('usableTo', { day: visit.texts.format.dayOfYear(lastDay) }) : t('endsNow')}`;
  if (action === 'resume' || action === 'report-lost') return html`${t(action === 'resume' ? 'backNow' : 'suspendsLine')}`;
  if (fee === null) return html`${t('noFee')}`;
  if (trialUntil !== null || fee.amount === 0) return html`<span class="price">${t('free')}</span>`;
  return html`<span class="price">${feeOf(visit, fee)}</span>`;
}

/** What is signed: the same words on the fee page, in the second confirmation and on the slip, and the same as in the app (W7). */
export function termsOf(visit: Visit, terms: Terms, maskedNumber: string): Html {
  const { texts } = visit;
  const facts = termsFacts(terms, texts.of(['terms', 'orders']), texts.format);
  return html`<h2>${texts.format.name(terms.name)}</h2>
    <p class="note">${kind(visit, terms, maskedNumber)}</p>
    <p>${answer(visit, terms)}</p>
    <dl>
      ${facts.map(
        ({ term, value, note }) =>
          html`<dt>${term}</dt>
            <dd>${typeof value === 'string' ? value : value.map((one) => html`<div>${one}</div>`)}</dd>
            ${note !== undefined && html`<dd class="note">${note}</dd>`}`,
      )}
    </dl>`;
}
