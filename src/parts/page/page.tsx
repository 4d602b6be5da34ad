import type { ReactNode } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { Bar, TapLink } from '#ui/layout/bar.tsx';
import { paths } from '#lib/paths.ts';
import { Screen } from '#ui/layout/screen.tsx';
import type { ReservedPlace } from './loading.tsx';
import { QueryBoundary, type Refuse } from './query-boundary.tsx';
import { house } from '#ui/text/icons.ts';
import { SignedInTabs } from './signed-in-tabs.tsx';

export interface PageProps extends ReservedPlace {
  readonly title: string;
  /** Where the arrow leads; the level above, not history, so that it works on a page opened from its address. */
  readonly back: string;
  /** A link or a quiet word in the bar. */
  readonly end?: ReactNode;
  /** What the screen says itself about some refusals. */
  readonly refuse?: Refuse | undefined;
  readonly wide?: boolean;
  /** What stands below the content, whatever becomes of it. */
  readonly after?: ReactNode;
  /** The tab bar of a signed-in customer; null where nobody is signed in. */
  readonly tabs?: ReactNode | undefined;
  /** A task with acts of its own at the lower edge: its bar leads home instead of the tabs. */
  readonly isTask?: boolean;
  readonly children: ReactNode;
}

/** A screen: bar, guarded content, the tab bar. Home is one tap away from each. */
export function Page({ title, back, end, shapes, isHalf, refuse, wide, after, tabs = <SignedInTabs />, isTask = false, children }: PageProps) {
  const { t } = useTranslation('common');
  return (
    <Screen
      bar={
        <Bar
          title={title}
          back={{ href: back, label: t('back') }}
          end={
            isTask ? (
              <>
                {end}
                <TapLink href={paths.home()} label={t('tabHome')} icon={house} />
              </>
            ) : (
              end
            )
          }
        />
      }
      wide={wide ?? false}
      after={after}
      tabs={isTask ? null : tabs}
    >
      <title>{t('titleOn', { title })}</title>
      <QueryBoundary shapes={shapes} isHalf={isHalf} refuse={refuse}>
        {children}
      </QueryBoundary>
    </Screen>
  );
}
