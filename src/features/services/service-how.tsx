import type { Service } from '#contract/services.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { useFormatters } from '#parts/formatting/use-formatters.ts';
import styles from './services.module.css';
import { tieUnits } from './tie-units.ts';

/** How to use it, step by step. */
export function HowToUse({ service: { instructions } }: { readonly service: Service }) {
  const { t } = useTranslation('services');
  const format = useFormatters();
  const steps = instructions.map((step) => tieUnits(format.name(step)));
  return (
    <section>
      <h2>{t('howToUse')}</h2>
      {steps.length > 1 ? (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      ) : (
        <p>{steps[0]}</p>
      )}
    </section>
  );
}

/** How to leave it, and what that does: as near as the way in. */
export function HowToLeave({ service: { cancellation, fee } }: { readonly service: Service }) {
  const { t } = useTranslation('services');
  const effect = fee.amount === 0 ? 'leaveFree' : cancellation?.ends === 'at-once' ? 'leaveAtOnce' : 'leaveAtMonthEnd';
  return (
    <section>
      <h2>{t('howToLeave')}</h2>
      {cancellation ? (
        <>
          <p>{t('leaveBy', { keyword: cancellation.keyword })}</p>
          <p>{t(effect)}</p>
        </>
      ) : (
        <p>{t('leavePiece')}</p>
      )}
    </section>
  );
}
