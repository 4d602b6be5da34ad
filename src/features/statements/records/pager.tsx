import { useTranslation } from '#i18n/use-translation.ts';
import type { BillMonth } from '#lib/calendar.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { TextLink } from '#ui/controls/button.tsx';
import { hrefOf, type StatementAddress } from '#features/statements/filter/statement-address.ts';
import styles from './record-list.module.css';

/** From page to page: links, so that a page can be kept and sent. */
export function Pager({ month, address, page, pages }: { readonly month: BillMonth; readonly address: StatementAddress; readonly page: number; readonly pages: number }) {
  const { t } = useTranslation('statements');
  const format = useFormatters();
  return (
    <nav className={styles.pager} aria-label={t('pages')}>
      {page > 1 ? <TextLink href={hrefOf(month, address, { page: page - 1 })}>{t('previousPage')}</TextLink> : <span />}
      <span>{t('page', { page: format.count(page), pages: format.count(pages) })}</span>
      {page < pages ? <TextLink href={hrefOf(month, address, { page: page + 1 })}>{t('nextPage')}</TextLink> : <span />}
    </nav>
  );
}
