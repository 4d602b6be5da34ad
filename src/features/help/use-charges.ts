import { useTranslation } from '#i18n/use-translation.ts';
import { fen, formatYuan } from '#lib/money.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import type { HelpEntry } from './entry.ts';

/** Stands for what every customer's own bill says. */
const OWN = '…';

/** The reading help of a bill, in the bill's own words (S39, S40). */
export function useReadingHelp(): HelpEntry[] {
  const { t } = useTranslation('bills');
  return [{ id: 'reading', title: t('help'), lines: [t('helpPeriod'), t('helpOrder'), t('helpThirdParty'), t('helpRounding')], words: 'zd kdzd', isOpen: true }];
}

/** Every kind of charge: what it is, an example of how it is worked out, and what ends it, in the words that stand on bills (S38 to S40). */
export function useCharges(): HelpEntry[] {
  const { t } = useTranslation(['help', 'bill-items']);
  const format = useFormatters();
  const yuan = (amount: number) => formatYuan(fen(amount));
  const byKeyword = t('bill-items:endsByKeyword', { keyword: `QX${OWN}`, month: t('nextMonth') });
  const byUsingLess = t('bill-items:endsByUsingLess');
  const once = t('bill-items:chargedOnce');
  const ofMonth = { fee: yuan(500), days: 10, ofDays: 30 };
  const said = {
    plan: [t('bill-items:howPlan', { minutes: 200, data: format.megabytes(10_240), messages: 50 }), t('bill-items:endsWithPlan')],
    calls: [t('bill-items:howCalls', { minutes: 46, price: yuan(15) }), byUsingLess],
    data: [t('bill-items:howData', { megabytes: 120, price: yuan(10) }), byUsingLess],
    messages: [t('bill-items:howMessages', { quantity: 12, price: yuan(10) }), byUsingLess],
    monthly: [t('bill-items:howMonthly', ofMonth), byKeyword],
    partMonth: [t('bill-items:howPartMonth', ofMonth), byKeyword],
    onDemand: [t('bill-items:howOnDemand', { days: OWN, quantity: 2, price: yuan(200) }), once],
    oneOff: [t('bill-items:howOneOff', { day: OWN }), once],
    discount: [t('bill-items:howDiscount', { base: yuan(5800), percent: 20 }), t('bill-items:endsByItself', { day: t('saidDay') })],
    thirdParty: [t('bill-items:howMonthly', ofMonth), byKeyword],
  } as const satisfies Readonly<Record<string, readonly [string, string]>>;
  return Object.entries(said).map(([id, [how, ends]]) => {
    const kind = id as keyof typeof said; // keys of the object above
    return {
      id: kind,
      title: t(`charges.${kind}.name`),
      lines: [t(`charges.${kind}.what`)],
      words: t(`charges.${kind}.words`),
      facts: [
        { term: t('example'), value: how },
        { term: t('bill-items:endsBy'), value: ends },
      ],
    };
  });
}
