import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { hallsQuery } from '#data/care/halls.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { DIAL_HOTLINE } from '#lib/hotline.ts';
import { paths } from '#lib/paths.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { QueryBoundary } from '#parts/page/query-boundary.tsx';
import { TabsIfSignedIn } from '#parts/page/tabs-if-signed-in.tsx';
import { useInPlace } from '#parts/page/use-in-place.ts';
import { loadPresentation } from '#platform/presentation.ts';
import { ButtonLink, LinkButton, TextLink } from '#ui/controls/button.tsx';
import { SearchField } from '#ui/controls/search-field.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Bar } from '#ui/layout/bar.tsx';
import { openDetailsForPrint } from '#ui/layout/print.ts';
import { Screen } from '#ui/layout/screen.tsx';
import { ScreenOnly } from '#ui/layout/screen-only.tsx';
import { Empty } from '#ui/notices/notice-panel.tsx';
import { Icon } from '#ui/text/icon.tsx';
import { call, down } from '#ui/text/icons.ts';
import { Note } from '#ui/text/text.tsx';
import { HELP_PARTS, type HelpEntry, type HelpPart } from './entry.ts';
import { EntryLine } from './entry-line.tsx';
import { findEntries } from './find-entries.ts';
import { Halls, useHallEntries } from './halls.tsx';
import styles from './help.module.css';
import { useCharges, useReadingHelp } from './use-charges.ts';
import { useMessages } from './use-messages.ts';
import { useTopics } from './use-topics.ts';

function Entries({ entries, isTitled = true, areFound = false }: { readonly entries: readonly HelpEntry[]; readonly isTitled?: boolean; readonly areFound?: boolean }) {
  return (
    <ul>
      {entries.map((entry, at) => (
        <EntryLine key={entry.id} entry={entry} isTitled={isTitled} isFirst={areFound && at === 0} />
      ))}
    </ul>
  );
}

/** All that help knows. Halls are missing until they have come, and where they cannot be had; the rest is found all the same. */
function useAllEntries(): HelpEntry[] {
  const entriesOf = useHallEntries();
  const { data } = useQuery(hallsQuery());
  return [...useTopics(), ...useReadingHelp(), ...useCharges(), ...entriesOf(data?.halls ?? []), ...useMessages().entries];
}

/** What was typed, found anywhere; nothing found leads on. */
function Found({ text }: { readonly text: string }) {
  const { t } = useTranslation('help');
  const format = useFormatters();
  const found = findEntries(useAllEntries(), text);
  const elsewhere = <TextLink href={paths.services(`?q=${encodeURIComponent(text)}`)}>{t('findService', { text })}</TextLink>;
  return (
    <>
      <div role="status">
        {found.length > 0 ? (
          <Note>{t('found', { quantity: format.count(found.length) })}</Note>
        ) : (
          <Empty action={elsewhere}>
            <Dial>{t('none', { text })}</Dial>
          </Empty>
        )}
      </div>
      {found.length > 0 ? (
        <>
          <Entries entries={found} areFound />
          {elsewhere}
        </>
      ) : null}
    </>
  );
}

/** One part, folded under its name unless it is what was asked for. What paper is not for is drawn, and fetched, once it is unfolded. */
function Part({ part, isOpen, isForPaper, children }: { readonly part: HelpPart; readonly isOpen: boolean; readonly isForPaper: boolean; readonly children: ReactNode }) {
  const { t } = useTranslation('help');
  const [isWanted, setWanted] = useState(isOpen);
  return (
    <details className={styles.part} open={isOpen} onToggle={({ currentTarget }) => setWanted(isWanted || currentTarget.open)}>
      <summary>
        <h2>{t(`parts.${part}`)}</h2>
        <Icon path={down} small tone="grey" />
      </summary>
      {isWanted || isForPaper ? children : null}
    </details>
  );
}

function Messages() {
  const { t } = useTranslation('help');
  const { entries, isPart } = useMessages();
  return (
    <>
      {isPart ? <Note>{t('notAll')}</Note> : null}
      <Entries entries={entries} />
    </>
  );
}

/** What comes on paper: how to read a bill, and every charge (S40). */
const FOR_PAPER: readonly HelpPart[] = ['bill', 'charges'];

/** Everything, by part. */
function Parts({ shown }: { readonly shown: HelpPart }) {
  const { t } = useTranslation('help');
  const topics = useTopics();
  const reading = useReadingHelp();
  const charges = useCharges();
  const content = {
    questions: <Entries entries={topics} />,
    bill: (
      <>
        <Entries entries={reading} isTitled={false} />
        <ScreenOnly>
          <LinkButton onClick={() => print()}>{t('print')}</LinkButton>
        </ScreenOnly>
      </>
    ),
    charges: <Entries entries={charges} />,
    halls: (
      <QueryBoundary shapes={['note', 'item', 'item', 'item']}>
        <Halls />
      </QueryBoundary>
    ),
    messages: <Messages />,
  } as const satisfies Record<HelpPart, ReactNode>;
  return [shown, ...HELP_PARTS.filter((part) => part !== shown)].map((part) => {
    const isForPaper = FOR_PAPER.includes(part);
    const drawn = (
      <Part part={part} isOpen={part === shown} isForPaper={isForPaper}>
        {content[part]}
      </Part>
    );
    return isForPaper ? <div key={part}>{drawn}</div> : <ScreenOnly key={part}>{drawn}</ScreenOnly>;
  });
}

/** Help for anybody: one search over everything, and everything by part. */
export function Component() {
  const { t } = useTranslation(['help', 'common']);
  const [search] = useSearchParams();
  const { go } = useInPlace();
  const [text, setText] = useState(() => search.get('q') ?? '');
  const shown = HELP_PARTS.find((part) => part === search.get('part')) ?? 'questions';
  useEffect(openDetailsForPrint, []);
  const type = (next: string) => {
    setText(next);
    go(paths.help(null, next.trim()));
  };
  const words = text.trim();
  return (
    <Screen bar={<Bar title={t('title')} back={{ href: paths.home(), label: t('common:back') }} />} tabs={<TabsIfSignedIn />}>
      <title>{t('common:titleOn', { title: t('title') })}</title>
      <ScreenOnly>
        {/* For elders somebody to talk to comes first. */}
        {loadPresentation().mode === 'elder' ? (
          <ButtonLink href={DIAL_HOTLINE} icon={call}>
            {t('dial')}
          </ButtonLink>
        ) : null}
        <search>
          <SearchField id="find-help" label={t('find')} placeholder={t('findHint')} value={text} onText={type} />
        </search>
      </ScreenOnly>
      {words === '' ? <Parts key={shown} shown={shown} /> : <Found text={words} />}
      <ScreenOnly>
        <h2>{t('more')}</h2>
        <Row href={paths.commitments()} label={t('commitments')} />
        <Row href={paths.agreement()} label={t('agreement')} />
        <Row href={paths.newComplaint()} label={t('complain')} />
        <Row href={DIAL_HOTLINE} label={t('dial')} />
      </ScreenOnly>
    </Screen>
  );
}
