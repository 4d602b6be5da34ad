import { useTranslation } from '#i18n/use-translation.ts';
import type { ReactNode } from 'react';
import type { Trouble } from '#data/wire/trouble.ts';
import { paths } from '#lib/paths.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { Button, ButtonLink } from '#ui/controls/button.tsx';
import { info, offline } from '#ui/text/icons.ts';
import { NoticePanel, type NoticePanelPart } from '#ui/notices/notice-panel.tsx';
import { Foot } from '#ui/layout/screen.tsx';
import { formatTrouble } from '#i18n/words/format-trouble.ts';
import { toneOf } from './tone-of.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';

/** What asking again cannot change: refused for good, not there, not open yet. */
const FINAL = [403, 404, 501];

/** A screen that could not be shown: what happened, what to do, the request number, a way on. Never raw text, never empty. */
export function TroubleView({ trouble, onRetry, parts, action }: { trouble: Trouble; onRetry: () => void; parts?: readonly NoticePanelPart[]; action?: ReactNode }) {
  const { t } = useTranslation(['common', 'problems', 'rules', 'order-rules']);
  const format = useFormatters();
  const { title, help } = formatTrouble(trouble, t, format);
  // A screen opens by itself (parts/page/query-boundary.tsx); beside a form one has to send again.
  const rule = trouble.kind === 'offline' ? t('offlineHelp') : help;
  // Another proof may have been given meanwhile.
  const isFinal = trouble.kind === 'problem' && FINAL.includes(trouble.status ?? 0) && trouble.code !== 'step-up-required';
  return (
    <>
      <NoticePanel
        title={title}
        rule={
          <p>
            <Dial>{rule}</Dial>
          </p>
        }
        icon={trouble.kind === 'offline' ? offline : info}
        tone={toneOf(trouble)}
        request={<Dial>{t('requestNumber', { number: trouble.requestId })}</Dial>}
        {...(parts ? { parts } : {})}
      />
      <Foot>
        {action}
        {isFinal ? null : <Button onClick={onRetry}>{t('retry')}</Button>}
        <ButtonLink href={paths.home()} kind={isFinal && !action ? 'primary' : 'outlined'}>
          {t('home')}
        </ButtonLink>
      </Foot>
    </>
  );
}
