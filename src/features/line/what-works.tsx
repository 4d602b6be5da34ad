import type { Line } from '#contract/line.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { Dial } from '#parts/formatting/dial.tsx';
import { check, close } from '#ui/text/icons.ts';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';

/** What the line can do now, and what it cannot. */
export function WhatWorks({ line: { suspension, barring } }: { readonly line: Line }) {
  const { t } = useTranslation('line');
  if (suspension === null && barring === null) return <Message tone="jade">{t('worksAll')}</Message>;
  const works = [
    ...(suspension === null ? [{ key: 'incoming', what: t('incoming'), note: t('free') }] : []),
    ...(suspension === null && barring?.planLeft ? [{ key: 'plan', what: t('planLeft'), note: t('planLeftNote') }] : []),
    { key: 'emergency', what: t('emergency'), note: t('emergencyNumbers') },
    { key: 'service', what: <Dial>{t('service')}</Dial>, note: t('free') },
    { key: 'portal', what: t(suspension?.endsBy === 'resume' ? 'portal' : 'portalPay'), note: t('portalNote') },
  ];
  return (
    <>
      <section>
        <h2>{t('works')}</h2>
        <ul>
          {works.map(({ key, what, note }) => (
            <li key={key}>
              <Message tone="jade" icon={check}>
                {what}
                <br />
                <Note inline>{note}</Note>
              </Message>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('worksNot')}</h2>
        <Message tone="red" icon={close}>
          {t(suspension === null ? 'costsMoney' : 'callsAndData')}
        </Message>
      </section>
    </>
  );
}
