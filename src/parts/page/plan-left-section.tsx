import type { TFunction } from 'i18next';
import type { AppGroup, PlanLeft } from '#contract/plan-left.ts';
import type { Formatters } from '#i18n/formatters.ts';
import { DAY, endOfMonth, millisOf, monthOf, startOfMonth, type Instant } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { TextLink } from '#ui/controls/button.tsx';
import { PlanLeftPicture, type PlanLeftItem } from '#ui/pictures/plan-left.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Note } from '#ui/text/text.tsx';

const NAME = { data: 'leftData', calls: 'leftCalls', messages: 'leftMessages' } as const satisfies Record<PlanLeft['kind'], string>;

const PACK_FOR = { video: 'packForVideo', music: 'packForMusic' } as const satisfies Record<AppGroup, string>;

const shareOf = (part: number, total: number) => (total === 0 ? 0 : part / total);

export interface PlanLeftSectionProps {
  readonly planLeft: readonly PlanLeft[];
  readonly asOf: Instant;
  readonly t: TFunction<'common'>;
  readonly format: Formatters;
}

/** What is left this month, bought data as parts of its own, against the days left. Draws nothing where nothing is included. */
export function PlanLeftSection({ planLeft, asOf, t, format }: PlanLeftSectionProps) {
  if (planLeft.length === 0) return null;
  const at = millisOf(asOf);
  const toGo = endOfMonth(monthOf(at)) - at;
  const quantity = (kind: PlanLeft['kind'], amount: number) =>
    kind === 'data' ? format.megabytes(amount) : t(kind === 'calls' ? 'minutes' : 'messages', { quantity: format.count(amount) });
  const item = ({ kind, left, total, packs }: PlanLeft): PlanLeftItem => ({
    name: t(NAME[kind]),
    left: quantity(kind, left),
    total: t('leftOf', { total: quantity(kind, total) }),
    share: shareOf(left, total),
    bought: shareOf(
      packs.filter(({ hours, apps, where }) => hours === 'all' && apps === null && where === 'home').reduce((all, pack) => all + pack.left, 0),
      total,
    ),
  });
  const data = planLeft.find(({ kind }) => kind === 'data');
  const main = data && data.total > 0 ? data : null;
  const days = Math.ceil(toGo / DAY);
  return (
    <section>
      <h2>{t('leftTitle')}</h2>
      <Note>{t(!main ? 'daysLeft' : main.lasts ? 'dataLasts' : 'dataShort', { days })}</Note>
      <PlanLeftPicture
        main={main ? item(main) : null}
        others={planLeft.filter(({ kind }) => kind !== 'data').map(item)}
        mark={toGo / (endOfMonth(monthOf(at)) - startOfMonth(monthOf(at)))}
      />
      {data?.packs.map(({ service, name, hours, apps, where, left, lastDay }) => (
        <Row
          key={service}
          label={format.name(name)}
          value={quantity('data', left)}
          note={t(where === 'abroad' ? 'packAbroad' : apps ? PACK_FOR[apps] : hours === 'night' ? 'packByNight' : 'packUntil', { day: format.day(lastDay) })}
        />
      ))}
      <Note>{t('paceMark')}</Note>
      {main ? <TextLink href={paths.services('?purpose=data')}>{t('moreData')}</TextLink> : null}
    </section>
  );
}
