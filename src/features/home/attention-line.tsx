import type { TFunction } from 'i18next';
import type { Attention } from '#contract/home.ts';
import type { Words } from '#i18n/words.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { TextLink } from '#ui/controls/button.tsx';
import { Say } from '#ui/notices/say.tsx';

export interface AttentionLineProps {
  readonly attention: Attention;
  readonly t: TFunction<readonly ['home', 'common']>;
  readonly words: Words;
}

/** One matter that needs attention, as a sentence with the shape of its urgency. The low balance stands on the slip already. No hooks: the page's inline script draws it too. */
export function AttentionLine({ attention, t, words }: AttentionLineProps) {
  switch (attention.code) {
    case 'arrears': {
      const values = { month: words.month(attention.month), unpaid: formatYuan(attention.unpaid), time: words.moment(attention.suspendsAt) };
      return <Say tone="red">{attention.suspended ? t('arrearsSuspended', values) : t('arrears', values)}</Say>;
    }
    case 'gift-expires':
      return <Say tone="amber">{t('giftExpires', { amount: formatYuan(attention.amount), day: words.day(attention.on) })}</Say>;
    case 'suspended':
      return (
        <Say tone="red">
          {t('suspended')} <TextLink href={paths.line()}>{t('see')}</TextLink>
        </Say>
      );
    case 'open-order':
      return (
        <Say tone="amber">
          {t('openOrder', { name: words.name(attention.name) })} <TextLink href={paths.order(attention.order)}>{t('goOn')}</TextLink>
        </Say>
      );
    case 'trial-ends':
      return (
        <Say tone="amber">
          {t('trialEnds', { name: words.name(attention.name), day: words.day(attention.on) })} <TextLink href={paths.subscriptions(attention.service)}>{t('see')}</TextLink>
        </Say>
      );
    case 'low-balance':
    case 'overdrawn':
      return null;
  }
}
