import { useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { sessionQuery } from '#data/session.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths, routeOf } from '#lib/paths.ts';
import { ButtonLink, LinkButton, TextLink } from '#ui/controls/button.tsx';
import { SearchField } from '#ui/controls/search-field.tsx';
import { Bar } from '#ui/layout/bar.tsx';
import { NavGrid } from '#ui/layout/nav-grid.tsx';
import { Foot, Screen } from '#ui/layout/screen.tsx';
import { bill, checkBox, gridPlus, house, person, settings } from '#ui/text/icons.ts';

/** A search in the catalogue, which is open to anybody. */
function FindService() {
  const { t } = useTranslation('common');
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const find = (event: SubmitEvent) => {
    event.preventDefault();
    const words = text.trim();
    void navigate(routeOf(paths.services(words === '' ? '' : `?q=${encodeURIComponent(words)}`)));
  };
  return (
    <search>
      <form onSubmit={find}>
        <SearchField id="find" label={t('findService')} value={text} onText={setText} end={<LinkButton type="submit">{t('find')}</LinkButton>} />
      </form>
    </search>
  );
}

/** The main screens of a signed-in customer. */
function Ways() {
  const { t } = useTranslation('common');
  return (
    <NavGrid
      label={t('tabs')}
      items={[
        { href: paths.home(), icon: house, name: t('tabHome') },
        { href: paths.bills(), icon: bill, name: t('tabBills') },
        { href: paths.services(), icon: gridPlus, name: t('tabServices') },
        { href: paths.subscriptions(), icon: checkBox, name: t('tabSubscriptions') },
        { href: paths.me(), icon: person, name: t('tabMe') },
        { href: paths.settings(), icon: settings, name: t('settings') },
      ]}
    />
  );
}

/** An address that leads nowhere, said kindly, with a search and, for who is signed in, every main screen. */
export function Component() {
  const { t } = useTranslation('common');
  const isSignedIn = useQuery(sessionQuery()).data !== undefined;
  return (
    <Screen
      bar={<Bar title={t('unknownAddress')} back={{ href: paths.home(), label: t('back') }} />}
      after={
        isSignedIn ? null : (
          <Foot>
            <ButtonLink href={paths.home()}>{t('home')}</ButtonLink>
          </Foot>
        )
      }
    >
      <title>{t('titleOn', { title: t('unknownAddress') })}</title>
      <p>{t('unknownAddressHelp')}</p>
      <FindService />
      {isSignedIn ? <Ways /> : null}
      <TextLink href={paths.help()}>{t('help')}</TextLink>
    </Screen>
  );
}
