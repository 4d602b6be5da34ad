import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatAmount } from '#i18n/words/format-amount.ts';
import { homeQuery } from '#data/home.ts';
import { isProblem, type Trouble } from '#data/wire/trouble.ts';
import { paths } from '#lib/paths.ts';
import { TroubleView } from '#parts/trouble/trouble-view.tsx';
import { formatTrouble } from '#i18n/words/format-trouble.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { StatementWindow } from './statement-window.tsx';
import { ButtonLink, TextLink } from '#ui/controls/button.tsx';
import { NoticePanel } from '#ui/notices/notice-panel.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Foot } from '#ui/layout/screen.tsx';

/** What works now, with its amounts; where they cannot be had, the rows stand without them. Their place is kept. */
function WorksNow() {
  const { t } = useTranslation('refusals');
  const format = useFormatters();
  const { data: home } = useQuery(homeQuery());
  const bill = home?.lastBill;
  return (
    <ul>
      <li>
        {bill ? (
          <Row href={paths.bill(bill.month)} label={t('lastBill', { month: format.month(bill.month) })} value={formatAmount(bill.total, format)} />
        ) : (
          <Row href={paths.bills()} label={t('bills')} />
        )}
      </li>
      <li>
        <Row
          href={paths.unbilled()}
          label={home ? t('soFar', { month: format.month(home.unbilled.month) }) : t('unbilled')}
          value={home ? formatAmount(home.unbilled.total, format) : undefined}
        />
      </li>
      <li>
        <Row href={paths.balance()} label={t('balance')} value={home ? formatAmount(home.balance.total, format) : undefined} />
      </li>
    </ul>
  );
}

/** Statements that are never offered to this customer (S36): the rule, how to get it where that is possible, what works now. */
export function NeverOffered({ trouble }: { readonly trouble: Trouble }) {
  const { t } = useTranslation(['refusals', 'common', 'problems']);
  const { t: says } = useTranslation(['common', 'problems']);
  const format = useFormatters();
  const { title, help } = formatTrouble(trouble, says, format);
  const howTo = {
    title: t('howTo'),
    body: (
      <>
        <p>
          <Dial>{t(isProblem(trouble, 'statement-needs-real-name') ? 'realNameHow' : 'regionHow')}</Dial>
        </p>
        <TextLink href={paths.help('halls')}>{t('halls')}</TextLink>
      </>
    ),
  };
  return (
    <>
      <NoticePanel
        title={title}
        rule={
          <p>
            <Dial>{help}</Dial>
          </p>
        }
        parts={[howTo, { title: t('worksNow'), body: <WorksNow /> }]}
        request={
          <>
            <span>{t('nothingDone')}</span>
            <br />
            <span>
              <Dial>{t('common:requestNumber', { number: trouble.requestId })}</Dial>
            </span>
          </>
        }
      />
      <Foot>
        <ButtonLink href={paths.home()}>{t('common:home')}</ButtonLink>
      </Foot>
    </>
  );
}

/** A month that cannot be looked up (S35): the others are one tap away. */
export function WrongMonth({ trouble, retry }: { readonly trouble: Trouble; readonly retry: () => void }) {
  const { t } = useTranslation('refusals');
  // Said before any proof: the operator refuses the month at the door.
  const isCurrent = isProblem(trouble, 'month-not-closed');
  return (
    <TroubleView
      trouble={trouble}
      onRetry={retry}
      parts={isCurrent ? [{ title: t('whenOpen'), body: <StatementWindow trouble={trouble} /> }] : []}
      action={<ButtonLink href={isCurrent ? paths.unbilled() : paths.statements()}>{t(isCurrent ? 'unbilled' : 'allStatements')}</ButtonLink>}
    />
  );
}
