import type { Device } from '#contract/sessions.ts';
import { useTranslation } from '#i18n/use-translation.ts';

/** Puts a device into words: what it runs on and the browser, as far as either could be told. */
export function useFormatDevice(): (device: Device) => string {
  const { t } = useTranslation('sessions');
  return ({ platform, browser }) => {
    const name = t(`platform.${platform}`);
    return browser === 'other' ? name : t('device', { platform: name, browser: t(`browser.${browser}`) });
  };
}
