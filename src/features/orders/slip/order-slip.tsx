import { useState, type ReactNode, type Ref } from 'react';
import type { Terms } from '#contract/orders.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { formatYuan } from '#lib/money.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import { isElder } from '#features/orders/format/is-elder.ts';
import { LinkButton } from '#ui/controls/button.tsx';
import { Facts, type Fact } from '#ui/figures/facts.tsx';
import { Figure } from '#ui/figures/figure.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Note, Lead, Title } from '#ui/text/text.tsx';
import { termsFacts, termsWarnings, type TermsFact } from '#i18n/words/terms-facts.ts';

const CATEGORY = { voice: 'ofVoice', data: 'ofData', information: 'ofInformation' } as const;

/** A long number in groups, so that it can be read out. */
const groupDigits = (number: string) => number.replace(/(\d{4})(?=\d)/g, '$1 ');

/** A sentence with its amount in bold. */
function withBold(sentence: string, amount: string): Fact['value'] {
  const [before, after] = sentence.split(amount);
  return (
    <>
      {before}
      <b>{amount}</b>
      {after}
    </>
  );
}

function drawn({ term, value, bold, note }: TermsFact): Fact {
  if (typeof value !== 'string') return { term, value: value.map((one) => <div key={one}>{one}</div>), note };
  return { term, value: bold === undefined ? value : withBold(value, bold), note };
}

/** What it is and whose. */
function Kind({ terms, number }: { readonly terms: Terms; readonly number: string | null }) {
  const { t } = useTranslation('terms');
  const format = useFormatters();
  if (terms.category === null) return number === null ? null : <Note>{t('ofLine', { number })}</Note>;
  const kind = t(CATEGORY[terms.category]);
  return <Note>{terms.provider ? t('collected', { kind, name: format.name(terms.provider.name) }) : t('own', { kind })}</Note>;
}

/** The answer, set large: what it costs, or what becomes of it. */
function Answer({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation('terms');
  const format = useFormatters();
  const { action, fee, lastDay, effectiveOn, wouldBegin } = terms;
  if (wouldBegin !== null) return <Lead>{t('neverBegins')}</Lead>;
  if (action === 'cancel') return <Lead>{effectiveOn !== null && lastDay !== null ? t('usableTo', { day: format.dayOfYear(lastDay) }) : t('endsNow')}</Lead>;
  if (action === 'resume') return <Lead>{t('backNow')}</Lead>;
  if (action === 'report-lost') return <Lead>{t('suspendsLine')}</Lead>;
  if (fee === null) return <Lead>{t('noFee')}</Lead>;
  if (terms.trialUntil !== null) return <Figure amount={t('free')} unit={t('onTrial')} />;
  return fee.amount === 0 ? <Figure amount={t('free')} /> : <Figure amount={formatYuan(fee.amount)} unit={t(fee.per === 'month' ? 'perMonth' : 'perTime')} />;
}

interface SignedProps {
  readonly terms: Terms;
  readonly isFolded: boolean;
  readonly steps: ReactNode;
}

/**
 * What is signed, and the steps that led to it. Folded, it opens on a tap, and what is taken at once and what ends through it stays; it is
 * there all the same, for paper and for the picture of the slip.
 */
function Signed({ terms, isFolded, steps }: SignedProps) {
  const { t } = useTranslation('terms');
  const format = useFormatters();
  const [isOpen, setOpen] = useState(!isFolded);
  return (
    <>
      {isFolded ? (
        <LinkButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('all')}
        </LinkButton>
      ) : null}
      {isOpen || steps ? null : <Facts facts={termsWarnings(terms, t, format).map(drawn)} />}
      <div hidden={!isOpen}>
        <Facts facts={termsFacts(terms, t, format).map(drawn)} />
        {steps ? (
          <>
            <Tear />
            {steps}
          </>
        ) : null}
      </div>
    </>
  );
}

export interface OrderSlipProps {
  readonly terms: Terms;
  /** null before it is known whose it is. */
  readonly maskedNumber: string | null;
  /** Of the slip, once there is one: before, it is only a thing to be done. */
  readonly number: string | null;
  readonly stamp: ReactNode;
  /** What it is and what it costs. */
  readonly headRef?: Ref<HTMLDivElement>;
  /** Name, price and the field stand together: the terms open on a tap. For elders name and price are all there is. */
  readonly isFolded?: boolean;
  /** Below the last tear line: what came of it. */
  readonly outcome?: { readonly steps: ReactNode; readonly sums: ReactNode };
}

/** The same slip three times, word for word (W7): only ring, number and foot change. */
export function OrderSlip({ terms, maskedNumber, number, stamp, headRef, isFolded = false, outcome }: OrderSlipProps) {
  const { t } = useTranslation('terms');
  const format = useFormatters();
  const isShort = isFolded && isElder();
  return (
    <Slip
      label={format.name(terms.name)}
      stamp={stamp}
      headRef={headRef}
      head={
        <>
          {isShort ? null : <Note>{number === null ? t('todo') : t('slip', { number: groupDigits(number) })}</Note>}
          <Title>{format.name(terms.name)}</Title>
          {isShort ? null : <Kind terms={terms} number={maskedNumber} />}
          <Answer terms={terms} />
        </>
      }
    >
      <Tear />
      <Signed terms={terms} isFolded={isFolded || isElder()} steps={outcome?.steps} />
      {outcome?.sums}
    </Slip>
  );
}
