import type { Persona } from './contract.ts';
import { numberOf } from '#mocks/personas/habits.ts';
import type { PersonaFile } from '#mocks/personas/profile.ts';

/** A number nobody has: answered as a wrong password. */
const UNKNOWN: Persona = {
  id: '99',
  msisdn: numberOf('99'),
  servicePassword: null,
  puk: null,
  name: { 'zh-CN': '不存在的号码', en: 'Unknown number' },
  about: { 'zh-CN': '不存在的号码，与密码错误的回答相同', en: 'Unknown number: answered as a wrong password' },
};

/** Who a tester can sign in as, for the list of control. */
export function personaList(personas: readonly PersonaFile[]): Persona[] {
  const known = personas.map(({ id, english, about, profile }): Persona => ({
    id,
    msisdn: profile.msisdn,
    servicePassword: profile.password,
    puk: profile.puk,
    name: { 'zh-CN': profile.name, en: english },
    about,
  }));
  return [...known, UNKNOWN];
}
