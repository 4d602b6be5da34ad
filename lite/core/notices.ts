import { formatTrouble } from '#i18n/words/format-trouble.ts';
import type { Failure } from './ask.ts';
import { dialled, html, type Html } from './html.ts';
import type { Texts } from './texts.ts';

/** Why something did not come about, in words, with the number to read out. `help` where the page knows better what to do. */
export function refusal({ kind, problem, requestId }: Failure, texts: Texts, help?: string): Html {
  const why = formatTrouble({ kind, problem }, texts.of(['common', 'problems', 'rules', 'order-rules']), texts.format);
  return html`<div class="bad" role="alert">
    <b>${why.title}</b>
    <p>${dialled(help ?? why.help)}</p>
    <small>${dialled(texts.of('common')('requestNumber', { number: requestId }))}</small>
  </div> `;
}

/** Something to know; amber where it waits for somebody. */
export function said(sentence: string, isWaiting = false): Html {
  return html`<p class="${isWaiting ? 'warn' : 'said'}" role="status">${dialled(sentence)}</p> `;
}
