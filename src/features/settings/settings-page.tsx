import { useRef, useState } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { changeLanguage } from '#i18n/index.ts';
import { paths } from '#lib/paths.ts';
import { Message } from '#ui/notices/message.tsx';
import { applyPresentation, keepPresentation, loadPresentation, type Presentation } from '#platform/presentation.ts';
import { TabsIfSignedIn } from '#parts/page/tabs-if-signed-in.tsx';
import { Bar } from '#ui/layout/bar.tsx';
import { RadioGroup } from '#ui/controls/choices.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Screen } from '#ui/layout/screen.tsx';
import { Note } from '#ui/text/text.tsx';

/** Language, presentation, light and dark, text size: at once, on this device only, for anybody. */
export function Component() {
  const { t } = useTranslation(['settings', 'common']);
  const [presentation, setPresentation] = useState(loadPresentation);
  const latest = useRef(presentation);
  const [trouble, setTrouble] = useState<'notKept' | 'notSpoken' | null>(null);
  const choose = async (change: Partial<Presentation>) => {
    if (change.language) {
      try {
        await changeLanguage(change.language);
      } catch {
        setTrouble('notSpoken');
        return;
      }
    }
    // While texts were on their way something else may have been chosen.
    latest.current = { ...latest.current, ...change };
    setPresentation(latest.current);
    setTrouble(keepPresentation(latest.current) ? null : 'notKept');
    applyPresentation(latest.current, document.documentElement);
  };
  const set =
    <K extends keyof Presentation>(name: K) =>
    (value: Presentation[K]) =>
      void choose({ [name]: value });
  return (
    <Screen bar={<Bar title={t('title')} back={{ href: paths.home(), label: t('common:back') }} />} tabs={<TabsIfSignedIn />}>
      <title>{t('common:titleOn', { title: t('title') })}</title>
      <Note>{t('lead')}</Note>
      {trouble ? (
        <div role="status">
          <Message tone="amber">{t(trouble)}</Message>
        </div>
      ) : null}
      <RadioGroup
        legend={t('language')}
        name="language"
        value={presentation.language}
        onChange={set('language')}
        options={[
          { value: 'zh-CN', label: t('chinese') },
          { value: 'en', label: t('english') },
        ]}
      />
      <RadioGroup
        legend={t('mode')}
        name="mode"
        value={presentation.mode}
        onChange={set('mode')}
        options={[
          { value: 'phone', label: t('phone') },
          { value: 'elder', label: t('elder'), hint: t('elderHint') },
        ]}
      />
      <RadioGroup
        legend={t('theme')}
        name="theme"
        value={presentation.theme}
        onChange={set('theme')}
        options={[
          { value: 'auto', label: t('auto') },
          { value: 'light', label: t('light') },
          { value: 'dark', label: t('dark') },
        ]}
      />
      <RadioGroup
        legend={t('size')}
        name="size"
        value={presentation.size}
        onChange={set('size')}
        options={[
          { value: 'normal', label: t('normal') },
          { value: 'large', label: t('large') },
        ]}
      />
      <Row href={paths.sessions()} label={t('sessions')} />
      <Row href={paths.password()} label={t('password')} />
      <Row href={paths.help()} label={t('common:help')} />
    </Screen>
  );
}
