import type { ReactNode } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { LinkButton, TextLink } from '#ui/controls/button.tsx';
import { PressForNumbers } from '#features/statements/reading/press-for-numbers.tsx';
import { isTerminal } from '#platform/terminal.ts';
import { Icon } from '#ui/text/icon.tsx';
import { down } from '#ui/text/icons.ts';
import { WINDOWED_ABOVE } from '#features/statements/records/record-list.tsx';
import { hrefOf, type StatementAddress } from '#features/statements/filter/statement-address.ts';
import styles from './statement.module.css';
import type { Shown } from '#features/statements/reading/use-full-numbers.ts';

export interface MoreChoicesProps {
  readonly shown: Shown;
  readonly address: StatementAddress;
  readonly expected: number;
  readonly children: ReactNode;
}

/** What is wanted less often: full numbers, order, pages, the time left. Folded away, so that the records begin on the first screen. */
export function MoreChoices({ shown, address, expected, children }: MoreChoicesProps) {
  const { t } = useTranslation('statements');
  const { month } = shown.open.head;
  const isPaged = address.view === 'pages';
  return (
    <details className={styles.more}>
      <summary>
        {t('more')}
        <Icon path={down} small />
      </summary>
      <div className={styles.links}>
        {isTerminal() ? (
          <PressForNumbers shown={shown} />
        ) : (
          <LinkButton onClick={() => shown.want(!shown.isWanted)}>{t(shown.isFetching ? 'showingNumbers' : shown.isFull ? 'hideNumbers' : 'showNumbers')}</LinkButton>
        )}
        <TextLink href={hrefOf(month, address, { order: address.order === 'oldest' ? 'newest' : 'oldest' })}>
          {t(address.order === 'oldest' ? 'newestFirst' : 'oldestFirst')}
        </TextLink>
        <TextLink href={hrefOf(month, address, { order: address.order === 'fee' ? 'newest' : 'fee' })}>{t(address.order === 'fee' ? 'byTime' : 'byFee')}</TextLink>
        {isPaged || expected > WINDOWED_ABOVE ? (
          <TextLink href={hrefOf(month, address, { view: isPaged ? 'all' : 'pages' })}>{t(isPaged ? 'inOneList' : 'byPages')}</TextLink>
        ) : null}
      </div>
      {children}
    </details>
  );
}
