import type { TFunction } from 'i18next';
import type { Refund, RefundList } from '#contract/care/refunds.ts';
import type { Formatters } from '#i18n/formatters.ts';
import type { Tone } from '#ui/text/icon.tsx';

type T = TFunction<readonly ['refunds']>;

/** How each state is stamped: what is paid, put right or turned down is settled; the others are open. */
export const STATE_LOOK = {
  'with-person': { closed: false, tone: 'amber' },
  granted: { closed: false, tone: 'amber' },
  paid: { closed: true, tone: 'jade' },
  corrected: { closed: true, tone: 'jade' },
  refused: { closed: true, tone: 'grey' },
} as const satisfies Record<RefundList['refunds'][number]['state'], { readonly closed: boolean; readonly tone: Tone }>;

/** How it stands, in a word: what something stands against is not said to be right. */
export function formatState({ state, isExcluded }: Pick<RefundList['refunds'][number], 'state' | 'isExcluded'>, t: T): string {
  return state === 'refused' && isExcluded ? t('stateExcluded') : t(`state.${state}`);
}

/** What was decided, and why, in a sentence. */
export function formatDecision({ state, found, exclusion, outsideCause, decisionBy }: Refund, t: T, format: Formatters): string {
  if (exclusion === 'corporate-contract') return t('corporate');
  if (found === null || (state === 'refused' && exclusion === null)) return t('nothingWrong');
  if (outsideCause !== null) return t(`outside.${outsideCause}`);
  if (state === 'corrected') return t('corrected');
  if (decisionBy !== null) return t('late', { time: format.moment(decisionBy) });
  if (state === 'refused') return t('lateRefused');
  return exclusion === 'too-late' ? t('lateGranted') : t(`found.${found}`);
}
