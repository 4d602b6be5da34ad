import { useTranslation } from '#i18n/use-translation.ts';
import { isTerminal } from '#platform/terminal.ts';
import { TextLink } from '#ui/controls/button.tsx';

/** The way to the hall that is light on data, where this build was told that there is one (S71); on a terminal nothing leads out of it. A target, even this window, leaves the link to the browser: it is no screen of the app. */
export function LiteLink() {
  const { t } = useTranslation('common');
  return IS_LITE && !isTerminal() ? (
    <TextLink href="/lite" target="_self">
      {t('lite')}
    </TextLink>
  ) : null;
}
