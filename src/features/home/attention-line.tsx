import type { TFunction } from 'i18next';
import type { Attention } from '#contract/home.ts';
import type { Formatters } from '#i18n/formatters.ts';
import { formatYuan } from '#lib/money.ts';
import { paths } from '#lib/paths.ts';
import { TextLink } from '#ui/controls/button.tsx';
import { Message } from '#ui/notices/message.tsx';

export interface AttentionLineProps {
  readonly attention: Attention;
  readonly t: TFunction<readonly ['home', 'common']>;
  readonly format: Formatters;
}

/** One matter that needs attention, as a sentence with the shape of its urgency. The low balance stands on the slip already. No hooks: the page's inline script draws it too. */
export function AttentionLine({ attention, t, format }: AttentionLineProps) {
  switch (attention.code) {
    case 'arrears': {
      const values = { month: format.month(attention.month), unpaid: formatYuan(attention.unpaid), time: format.moment(attention.suspendsAt) };
      return <Message tone="red">{attention.suspended ? t('arrearsSuspended', values) : t('arrears', values)}</Message>;
    }
    case 'gift-expires':
      return <Message tone="amber">{t('giftExpires', { amount: formatYuan(attention.amount), day: format.day(attention.on) })}</Message>;
    case 'suspended':
      return (
        <Message tone="red">
          {t('suspended')} <TextLink href={paths.line()}>{t('see')}</TextLink>
        </Message>
      );
    case 'open-order':
      return (
        <Message tone="amber">
          {t('openOrder', { name: format.name(attention.name) })} <TextLink href={paths.order(attention.order)}>{t('goOn')}</TextLink>
        </Message>
      );
    case 'trial-ends':
      return (
        <Message tone="amber">
          {t('trialEnds', { name: format.name(attention.name), day: format.day(attention.on) })} <TextLink href={paths.subscriptions(attention.service)}>{t('see')}</TextLink>
        </Message>
      );
    case 'low-balance':
    case 'overdrawn':
      return null;
  }
}
