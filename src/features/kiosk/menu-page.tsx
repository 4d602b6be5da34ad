import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Bar } from '#ui/layout/bar.tsx';
import { NavGrid } from '#ui/layout/nav-grid.tsx';
import { Screen } from '#ui/layout/screen.tsx';
import { Note } from '#ui/text/text.tsx';
import styles from './menu.module.css';
import { bill, card, chat, checkBox, coin, gridPlus, info, list, lock, person, phone, star } from '#ui/text/icons.ts';

/** Everything the hall does, a tap away; who has to sign in for it is asked there. */
export function Component() {
  const { t } = useTranslation(['kiosk', 'common']);
  return (
    <Screen bar={<Bar title={t('menuTitle')} />}>
      <title>{t('common:titleOn', { title: t('menuTitle') })}</title>
      <Note>{t('menuLead')}</Note>
      <div className={styles.menu}>
        <NavGrid
          label={t('menuTitle')}
          items={[
            { href: paths.balance(), icon: coin, name: t('toBalance') },
            { href: paths.bills(), icon: bill, name: t('toBills') },
            { href: paths.topUp(), icon: card, name: t('toTopUp') },
            { href: paths.services(), icon: gridPlus, name: t('toServices') },
            { href: paths.subscriptions(), icon: checkBox, name: t('toSubscriptions') },
            { href: paths.line(), icon: phone, name: t('toLine') },
            { href: paths.points(), icon: star, name: t('toPoints') },
            { href: paths.statements(), icon: list, name: t('toStatements') },
            { href: paths.password(), icon: lock, name: t('toPassword') },
            { href: paths.complaints(), icon: chat, name: t('toComplaints') },
            { href: paths.me(), icon: person, name: t('toMe') },
            { href: paths.help(), icon: info, name: t('toHelp') },
          ]}
        />
      </div>
    </Screen>
  );
}
