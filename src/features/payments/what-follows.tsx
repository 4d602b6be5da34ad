import type { AccountStanding, Receipt } from '#contract/account/payments.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { clockOf } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { Message } from '#ui/notices/message.tsx';

/** What follows from it, as the account stands now. */
export function WhatFollows({ standing: { owed, suspension, barring }, back = null }: { readonly standing: AccountStanding; readonly back?: Receipt['back'] }) {
  const { t } = useTranslation('payments');
  if (owed > 0) return <Message tone="amber">{t(suspension ? 'missingToResume' : 'stillOwed', { amount: formatYuan(owed) })}</Message>;
  if (barring) return <Message tone="amber">{barring.missing > 0 ? t('barredMissing', { amount: formatYuan(barring.missing) }) : t('barredUntil')}</Message>;
  if (back) return <Message tone="jade">{t('unbarred')}</Message>;
  const backBy = suspension?.backBy ?? null;
  return <Message tone="jade">{backBy === null ? t('paidOff') : t('backBy', { time: clockOf(backBy) })}</Message>;
}
