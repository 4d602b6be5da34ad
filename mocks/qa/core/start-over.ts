import { resetOperator } from '#mocks/control/contract.ts';
import { takeSnapshot } from '#mocks/control/contracts/bundles.ts';
import type { Translate } from '#mocks/qa/texts/texts.ts';
import { control } from './control-client.ts';
import type { Act } from './use-act.ts';

/** Begins the whole world anew, from another seed where one is given. It all goes at one press: the place before it is noted, to come back to. */
export function startOver(act: Act, t: Translate, seed?: number): Promise<boolean> {
  const name = t('beforeReset');
  const work = async () => {
    await control(takeSnapshot, { body: { name } });
    await control(resetOperator, { body: seed === undefined ? {} : { seed } });
  };
  return act(work, t('resetDone', { name }));
}
