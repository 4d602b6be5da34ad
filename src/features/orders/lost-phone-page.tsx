import { useSuspenseQuery } from '@tanstack/react-query';
import { lostPhoneQuery } from '#data/care/lost-phone.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { Page } from '#parts/page/page.tsx';
import { LostPhoneForm } from '#features/orders/lost-phone/lost-phone-form.tsx';

function Content() {
  const { data } = useSuspenseQuery(lostPhoneQuery());
  return <LostPhoneForm seen={data} />;
}

/** A lost phone (挂失), reported by whoever is not signed in: one page, one press. */
export function Component() {
  const { t } = useTranslation('lost-phone');
  return (
    <Page isTask isHalf title={t('title')} back={paths.signIn()} shapes={['note', 'figure', 'row', 'row', 'row', 'button']}>
      <Content />
    </Page>
  );
}
