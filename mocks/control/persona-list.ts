import type { Persona } from './contract.ts';
import { numberOf } from '#mocks/personas/habits.ts';
import { Refusal } from '#mocks/operator/core/refusal.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';
import type { OperatorRuntime } from './runtime.ts';

/** A number nobody has: answered as a wrong password. */
const UNKNOWN: Persona = {
  id: '99',
  msisdn: numberOf('99'),
  servicePassword: null,
  puk: null,
  name: { 'zh-CN': '不存在的号码', en: 'Unknown number' },
  about: { 'zh-CN': '不存在的号码，与密码错误的回答相同', en: 'Unknown number: answered as a wrong password' },
  rules: ['D17'],
  presentation: null,
};

/** A persona as testers see them. */
export function personaView({ id, english, about, rules, presentation, profile }: PersonaFile): Persona {
  return {
    id,
    msisdn: profile.msisdn,
    servicePassword: profile.password,
    puk: profile.puk,
    name: { 'zh-CN': profile.name, en: english },
    about,
    rules: [...rules],
    presentation: presentation ?? null,
  };
}

/** Who a tester can sign in as, for the list of control. */
export function personaList(personas: readonly PersonaFile[]): Persona[] {
  return [...personas.map(personaView), UNKNOWN];
}

/** The persona of that id. @throws Refusal `not-found` for one nobody is. */
export function personaOf({ world }: Pick<OperatorRuntime, 'world'>, id: string): PersonaFile {
  const persona = world.personas.find((candidate) => candidate.id === id);
  if (!persona) throw new Refusal('not-found');
  return persona;
}
