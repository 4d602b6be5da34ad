import { personaList } from '#mocks/control/persona-list.ts';
import { TEST_CODES } from '#mocks/operator/session/codes.ts';
import { PERSONAS } from '#mocks/personas/people/all.ts';

/** Who one can sign in as, one line each, for the terminal. */
export function whoToSignInAs(): string {
  const lines = personaList(PERSONAS).map(({ msisdn, servicePassword, about }) => `  ${msisdn}  ${servicePassword ?? '—     '}  ${about['zh-CN']} · ${about.en}`);
  return [`Sign in as (number, service password):`, ...lines, `SMS code: ${TEST_CODES.right} is always right.`].join('\n');
}
