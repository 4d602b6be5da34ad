import { enterPersona, type Persona } from '#mocks/control/contract.ts';
import { keepPresentation, loadPresentation } from '#platform/presentation.ts';
import { noteRemembersNumber } from '#platform/remembers-number.ts';
import { control } from './control-client.ts';

/** Makes this client a persona, or stops it at their sign-in; and has this device show the product as theirs does, where that matters. @throws OperatorRefusal */
export async function be({ id, presentation }: Pick<Persona, 'id' | 'presentation'>, stopAt?: 'sign-in'): Promise<void> {
  await control(enterPersona, { body: { persona: id, ...(stopAt === undefined ? {} : { stopAt }) } });
  if (stopAt !== undefined) noteRemembersNumber(true);
  if (presentation) keepPresentation({ ...loadPresentation(), ...presentation });
}
