import type { TFunction } from 'i18next';
import type { Attention } from '#contract/home.ts';
import type { Formatters } from '#i18n/formatters.ts';
import type { Day } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { Notice } from '#ui/notices/message.tsx';

export interface AttentionLineProps {
  readonly attention: Attention;
  readonly today: Day;
  readonly t: TFunction<readonly ['home-more', 'home', 'common']>;
  readonly format: Formatters;
}

/** One matter that needs attention: the shape of its urgency, a sentence, its act. What the slip answers already, and a suspension, have their own place. */
export function AttentionLine({ attention, today, t, format }: AttentionLineProps) {
  switch (attention.code) {
    case 'suspended':
    case 'arrears':
    case 'low-balance':
      return null;
    case 'barred':
      return (
        <Notice tone="red" action={{ href: paths.line(), label: t('home:whySuspended') }}>
          {t('barredSince', { day: format.day(attention.since) })}
        </Notice>
      );
    case 'gift-expires':
      return (
        <Notice tone="amber" action={{ href: paths.balance(), label: t('home:seeBalance') }}>
          {attention.on === today
            ? t('moneyExpiresTonight', { amount: formatYuan(attention.amount) })
            : t('moneyExpires', { amount: formatYuan(attention.amount), day: format.day(attention.on) })}
        </Notice>
      );
    case 'no-consent':
      return (
        <Notice tone="red" action={{ href: paths.subscriptions(attention.service), label: t('deal') }}>
          {t('noConsent', { name: format.name(attention.name), amount: formatYuan(attention.amount) })}
        </Notice>
      );
    case 'open-order':
      return (
        <Notice tone="amber" action={{ href: paths.order(attention.order), label: t('confirm') }}>
          {t('openOrder', { name: format.name(attention.name) })}
        </Notice>
      );
    case 'complaint-late':
      return (
        <Notice tone="red" action={{ href: paths.complaint(attention.complaint), label: t('seeCourse') }}>
          {t('complaintLate')}
        </Notice>
      );
    case 'complaint-answered':
      return (
        <Notice tone="amber" action={{ href: paths.complaint(attention.complaint), label: t('seeReply') }}>
          {t('complaintAnswered')}
        </Notice>
      );
    case 'refund-granted':
      return (
        <Notice tone="amber" action={{ href: paths.refund(attention.refund), label: t('takeRefund') }}>
          {t('refundGranted', { name: format.name(attention.name), amount: formatYuan(attention.total) })}
        </Notice>
      );
    case 'trial-ends':
      return (
        <Notice tone="grey" action={{ href: paths.subscriptions(attention.service), label: t('continue') }}>
          {t('trialEnds', { name: format.name(attention.name), day: format.day(attention.on) })}
        </Notice>
      );
    case 'points-expire':
      return (
        <Notice tone="amber" action={{ href: paths.points(), label: t('seePoints') }}>
          {t('pointsExpire', { points: format.count(attention.points), day: format.day(attention.on) })}
        </Notice>
      );
  }
}
