import type { ReactNode } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { Bar } from '#ui/layout/bar.tsx';
import { Screen } from '#ui/layout/screen.tsx';
import type { SkeletonShape } from '#ui/layout/skeleton.tsx';
import { QueryBoundary, type Refuse } from './query-boundary.tsx';
import { SignedInFooter } from './signed-in-footer.tsx';

export interface PageProps {
  readonly title: string;
  /** Where the arrow leads; the level above, not history, so that it works on a page opened from its address. */
  readonly back: string;
  /** A link or a quiet word in the bar. */
  readonly end?: ReactNode;
  /** What reserves the place while the content is fetched. */
  readonly shapes: readonly SkeletonShape[];
  /** What the screen says itself about some refusals. */
  readonly refuse?: Refuse | undefined;
  readonly wide?: boolean;
  /** What stands at the lower edge of a screen that is open to everybody; the way out of a signed-in customer otherwise. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A screen: bar, guarded content, the way out at the foot. */
export function Page({ title, back, end, shapes, refuse, wide, footer = <SignedInFooter />, children }: PageProps) {
  const { t } = useTranslation('common');
  return (
    <Screen bar={<Bar title={title} back={{ href: back, label: t('back') }} end={end} />} wide={wide ?? false} after={footer}>
      <title>{t('titleOn', { title })}</title>
      <QueryBoundary shapes={shapes} refuse={refuse}>
        {children}
      </QueryBoundary>
    </Screen>
  );
}
