import type { Instant } from '#lib/calendar.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Button, ButtonLink } from '#ui/controls/button.tsx';
import { check } from '#ui/text/icons.ts';
import { NoticePanel } from '#ui/notices/notice-panel.tsx';
import { Foot } from '#ui/layout/screen.tsx';

/** 已办理过: this customer has used this card before, and nothing was done again. */
export function DoneBefore({ at, onAnother }: { readonly at: Instant; readonly onAnother: () => void }) {
  const { t } = useTranslation('top-ups');
  const format = useFormatters();
  return (
    <>
      <NoticePanel icon={check} tone="jade" title={t('doneTitle')} rule={<p>{t('doneAt', { time: format.moment(at) })}</p>} />
      <Foot>
        <ButtonLink href={paths.balance()}>{t('seeBalance')}</ButtonLink>
        <Button kind="outlined" onClick={onAnother}>
          {t('another')}
        </Button>
      </Foot>
    </>
  );
}
