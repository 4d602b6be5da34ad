import { SERVICE_PURPOSES } from '#contract/services.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { SearchField } from '#ui/controls/search-field.tsx';
import { Tiles } from '#ui/controls/tiles.tsx';
import { call } from '#ui/text/icons.ts';
import { bell, family, globe, headphones, moreData } from '#ui/text/purpose-icons.ts';
import { PURPOSE_TEXTS } from './purpose-texts.ts';
import styles from './services.module.css';
import type { CatalogueSearch } from './use-wanted.ts';

const ICONS = { data: moreData, calls: call, abroad: globe, family, reminders: bell, leisure: headphones } as const;

/** Search, and what one may want a service for. */
export function CatalogueTools({ search: { wanted, hrefOf, type } }: { readonly search: CatalogueSearch }) {
  const { t } = useTranslation('services');
  const purposes = SERVICE_PURPOSES.map((purpose) => ({
    href: hrefOf({ purpose }),
    icon: ICONS[purpose],
    label: t(PURPOSE_TEXTS[purpose]),
    current: purpose === wanted.purpose,
  }));
  return (
    <div className={styles.tools}>
      <search>
        <SearchField id="find-service" label={t('find')} placeholder={t('findHint')} value={wanted.text} onText={type} />
      </search>
      <Tiles label={t('byPurpose')} choices={purposes} />
    </div>
  );
}
