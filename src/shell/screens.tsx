import type { Home } from '#contract/home.ts';
import { HomeFrame, HomeView } from '#features/home/home-view.tsx';
import { SignInView } from '#features/session/sign-in-view.tsx';
import commonInEnglish from '#i18n/first/en.ts';
import commonInChinese from '#i18n/first/zh-CN.ts';
import homeInEnglish from '#i18n/en/home.ts';
import signInInEnglish from '#i18n/en/session.ts';
import type { Language } from '#i18n/languages.ts';
import { createT } from '#i18n/create-t.ts';
import { formattersFor } from '#i18n/formatters.ts';
import homeInChinese from '#i18n/zh-CN/home.ts';
import signInInChinese from '#i18n/zh-CN/session.ts';
import { TabsView } from '#parts/page/tabs-view.tsx';
import type { Presentation } from '#platform/presentation.ts';
import { Bar } from '#ui/layout/bar.tsx';
import { Columns } from '#ui/layout/columns.tsx';
import { Screen } from '#ui/layout/screen.tsx';
import { Skeleton } from '#ui/layout/skeleton.tsx';
import { type Html, toMarkup, type Node } from './jsx-runtime.ts';

const COMMON = { 'zh-CN': commonInChinese, en: commonInEnglish };
/** Apart from the words of all pages, so that pages without these screens do not carry their texts. */
const HOME = { 'zh-CN': homeInChinese, en: homeInEnglish };
const SIGN_IN = { 'zh-CN': signInInChinese, en: signInInEnglish };

/** In this compilation JSX makes markup (build/shell-plugin), whatever the types of React say. */
const markup = (node: unknown): string => toMarkup(node as Html | Node); // see the line above

/** A sentence every screen may use, for the inline script's own messages. */
export function commonText(language: Language, key: 'notLoaded' | 'reload'): string {
  return COMMON[language][key];
}

/** Sign-in. */
export function signInScreen(language: Language): string {
  const t = createT<readonly ['session', 'common']>(language, ['session'], { common: COMMON[language], session: SIGN_IN[language] });
  return markup(<SignInView t={t} />);
}

/** For elders what is urgent comes before the number, and only the app draws it: until then the number waits too, so that nothing moves. */
function isPainted({ attention }: Home, mode: Presentation['mode']): boolean {
  return mode === 'phone' || attention.length === 0;
}

/** The first screen, with its numbers or before they are there. */
export function homeScreen({ language, mode }: Pick<Presentation, 'language' | 'mode'>, home: Home | null): string {
  const texts = { common: COMMON[language], home: HOME[language] };
  const t = createT<readonly ['home', 'common']>(language, ['home'], texts);
  const common = createT<'common'>(language, ['common'], texts);
  return markup(
    <HomeFrame t={t} home={home} tabs={<TabsView t={common} address="/" />}>
      {home && isPainted(home, mode) ? (
        <HomeView mode={mode} home={home} t={t} format={formattersFor(language)} />
      ) : (
        <Columns>
          <Skeleton shapes={[['note', 'figure', 'text', 'button'], 'row', 'row']} />
        </Columns>
      )}
    </HomeFrame>,
  );
}

/** Any other screen before the app is there: its place, without a word that might be wrong. */
export function anyScreen(language: Language): string {
  return markup(
    <Screen bar={<Bar title={COMMON[language].product} />}>
      <Skeleton shapes={['figure', 'row', 'row', 'row']} />
    </Screen>,
  );
}
