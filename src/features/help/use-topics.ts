import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import type { HelpEntry } from './entry.ts';

/** What people ask, the most usual first, with the screen that helps. */
const TOPICS = [
  { id: 'cancel', href: paths.subscriptions() },
  { id: 'charge', href: paths.bills() },
  { id: 'pay', href: paths.pay() },
  { id: 'suspended', href: paths.line() },
  { id: 'lost', href: paths.lostPhone() },
  { id: 'password', href: paths.forgottenPassword() },
  { id: 'code', href: paths.pukSignIn() },
  { id: 'data', href: paths.services('?purpose=data') },
  { id: 'complain', href: paths.newComplaint() },
  { id: 'realName', href: paths.help('halls') },
  { id: 'spam', href: paths.newSpamReport() },
] as const;

/** Questions and answers. */
export function useTopics(): HelpEntry[] {
  const { t } = useTranslation('help');
  return [
    ...TOPICS.map(({ id, href }) => ({
      id,
      title: t(`topics.${id}.ask`),
      lines: [t(`topics.${id}.answer`)],
      words: t(`topics.${id}.words`),
      link: { href, label: t(`topics.${id}.link`) },
    })),
    { id: 'request', title: t('topics.request.ask'), lines: [t('topics.request.answer')], words: t('topics.request.words') },
  ];
}
