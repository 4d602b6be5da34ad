import type { PasswordChanged } from '#contract/password.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { ButtonLink } from '#ui/controls/button.tsx';
import { check } from '#ui/text/icons.ts';
import { NoticePanel } from '#ui/notices/notice-panel.tsx';
import { Foot } from '#ui/layout/screen.tsx';

/** 成功: since when the new password holds, and who was signed out. */
export function ChangedNote({ changed }: { readonly changed: PasswordChanged }) {
  const { t } = useTranslation(['password', 'common']);
  const format = useFormatters();
  const rule = (
    <>
      <p>{t('doneAt', { time: format.moment(changed.changedAt) })}</p>
      <p>{changed.sessionsEnded > 0 ? t('othersEnded', { count: changed.sessionsEnded }) : t('noOthers')}</p>
    </>
  );
  return (
    <>
      <NoticePanel icon={check} tone="jade" title={t('done')} rule={rule} />
      <Foot>
        <ButtonLink href={paths.home()}>{t('common:home')}</ButtonLink>
      </Foot>
    </>
  );
}
