import { dialled, html } from '#lite/core/html.ts';
import * as at from '#lite/core/addresses.ts';
import type { Failure } from '#lite/core/ask.ts';
import { refusal } from '#lite/core/notices.ts';
import type { Shown, Visit } from '#lite/core/visit.ts';

const STATUS = { problem: 500, offline: 503, network: 502, timeout: 504, unreadable: 502 } as const;

/** What cannot be shown, in words, with the way on. `status` where no page is behind the address. */
export function failed(visit: Visit, failure: Failure, status?: 404 | 405): Shown {
  const t = visit.texts.of(['lite', 'common']);
  const isUnknownAddress = status === 404;
  return {
    title: isUnknownAddress ? t('common:unknownAddress') : t('common:product'),
    status: status ?? failure.problem?.status ?? STATUS[failure.kind],
    body: html`${isUnknownAddress ? html`<p>${t('common:unknownAddressHelp')}</p>` : refusal(failure, visit.texts)}
      <p>${!isUnknownAddress && html`<a class="link" href="${visit.path}">${t('common:retry')}</a>`}<a class="link" href="${at.figures}">${t('toFigures')}</a></p> `,
  };
}

/** A form that was not shown to this browser: nothing was done, and how to begin again. */
export function foreign(visit: Visit, why: 'origin' | 'cookies' | 'token'): Shown {
  const t = visit.texts.of(['lite', 'common', 'session-more']);
  return {
    title: t('again'),
    status: 403,
    body: html`<div class="bad" role="alert"><p>${dialled(why === 'cookies' ? t('session-more:cookiesRefused') : t('foreignForm'))}</p></div>
      <p><a class="link" href="${visit.path}">${t('common:retry')}</a> <a class="link" href="${at.figures}">${t('toFigures')}</a></p> `,
  };
}
