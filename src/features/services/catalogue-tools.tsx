import { SERVICE_CATEGORIES } from '#contract/offers.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { SearchField } from '#ui/controls/search-field.tsx';
import { Segmented } from '#ui/controls/types.tsx';
import styles from './services.module.css';
import type { CatalogueSearch } from './use-wanted.ts';

/** Search and kinds. */
export function CatalogueTools({ search: { wanted, hrefOf, type } }: { readonly search: CatalogueSearch }) {
  const { t } = useTranslation('services');
  const kinds = [null, ...SERVICE_CATEGORIES].map((category) => ({ href: hrefOf({ category }), label: t(category ?? 'all'), current: category === wanted.category }));
  return (
    <div className={styles.tools}>
      <search>
        <SearchField id="find-service" label={t('find')} placeholder={t('findHint')} value={wanted.text} onText={type} />
      </search>
      <Segmented label={t('byKind')} choices={kinds} />
    </div>
  );
}
