import type { Reason } from '#contract/offers.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { addDays } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { useWords } from './use-words.ts';

/** Why something cannot be ordered, as a sentence that says what to do (PRODUCT, behaviour 3). Needs the texts `reasons`. */
export function useReasonWords(): (reason: Reason) => string {
  const { t } = useTranslation('reasons');
  const words = useWords();
  return (reason) => {
    switch (reason.code) {
      case 'not-yet-sold':
        return t('not-yet-sold', { day: words.dayOfYear(reason.from) });
      case 'no-longer-sold':
        return t('no-longer-sold', { day: words.dayOfYear(addDays(reason.until, 1)) });
      case 'already-ending':
        return t('already-ending', { day: words.day(reason.on) });
      case 'included':
      case 'excluded':
        return t(reason.code, { name: words.name(reason.by.name) });
      case 'needs':
        return t('needs', { name: words.name(reason.service.name) });
      case 'resumes-by-payment':
      case 'owing':
        return t(reason.code, { amount: formatYuan(reason.owed) });
      case 'balance-too-low':
        return t('balance-too-low', { balance: formatYuan(reason.balance), amount: formatYuan(reason.needed) });
      case 'already-held':
      case 'not-held':
      case 'for-postpaid':
      case 'for-prepaid':
      case 'not-on-intelligent-network':
      case 'needs-real-name':
      case 'locked':
      case 'line-suspended':
      case 'line-in-service':
      case 'resumes-at-hall':
      case 'provider-refused':
        return t(reason.code);
    }
  };
}
