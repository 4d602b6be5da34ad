import type { Trouble } from '#data/wire/trouble.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { formatTrouble } from '#i18n/words/format-trouble.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { Button, ButtonLink } from '#ui/controls/button.tsx';
import { lock } from '#ui/text/icons.ts';
import { NoticePanel } from '#ui/notices/notice-panel.tsx';
import { Foot } from '#ui/layout/screen.tsx';

/** Locked after three wrong ones, here or at sign-in: until when, what works meanwhile, and the way not to wait. */
export function PasswordLocked({ trouble, onAgain }: { readonly trouble: Trouble; readonly onAgain: () => void }) {
  const { t } = useTranslation(['password', 'common']);
  const { t: troubleT } = useTranslation(['common', 'problems', 'rules', 'order-rules']);
  const format = useFormatters();
  const { title, help } = formatTrouble(trouble, troubleT, format);
  return (
    <>
      <NoticePanel
        icon={lock}
        tone="amber"
        title={title}
        rule={
          <p>
            <Dial>{help}</Dial>
          </p>
        }
        parts={[{ title: t('noWaiting'), body: <p>{t('resetHow')}</p> }]}
        request={<Dial>{t('common:requestNumber', { number: trouble.requestId })}</Dial>}
      />
      <Foot>
        <ButtonLink href={paths.forgottenPassword()}>{t('resetTitle')}</ButtonLink>
        <Button kind="outlined" onClick={onAgain}>
          {t('common:retry')}
        </Button>
      </Foot>
    </>
  );
}
