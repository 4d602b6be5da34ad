import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { TextLink } from '#ui/controls/button.tsx';
import { ScreenOnly } from '#ui/layout/screen-only.tsx';

/** The reading help of a bill (S39). */
export function ReadingHelp() {
  const { t } = useTranslation('bills');
  return (
    <section aria-labelledby="reading-help">
      <h2 id="reading-help">{t('help')}</h2>
      <p>{t('helpPeriod')}</p>
      <p>{t('helpOrder')}</p>
      <p>{t('helpThirdParty')}</p>
      <p>{t('helpRounding')}</p>
      <ScreenOnly>
        <TextLink href={paths.help('charges')}>{t('everyCharge')}</TextLink>
      </ScreenOnly>
    </section>
  );
}
