import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Spectral, type RulesetDefinition } from '@stoplight/spectral-core';
import { oas } from '@stoplight/spectral-rulesets';

/** Redocly's recommended rules. */
const REDOCLY = await createConfig({ extends: ['recommended'] });

/** Every rule of spectral:oas, those it leaves to choice included, but one: there is no page and no mailbox to name as a contact (docs/decisions/0015). */
const spectral = new Spectral();
const OAS = oas as RulesetDefinition; // its own rule set, whose type lacks a member that may be left out
spectral.setRuleset({ extends: [[OAS, 'all']], rules: { 'contact-properties': 'off' } });

/** What Redocly and Spectral find in an OpenAPI document, warnings and hints included, one sentence each; empty where all is well. */
export async function findingsIn(text: string): Promise<string[]> {
  const [redocly, found] = await Promise.all([lintFromString({ source: text, absoluteRef: 'openapi.json', config: REDOCLY }), spectral.run(text)]);
  return [
    ...redocly.map(({ ruleId, message, location }) => `redocly ${ruleId} at ${location[0]?.pointer ?? '#/'}: ${message}`),
    ...found.map(({ code, message, path }) => `spectral ${code} at #/${path.join('/')}: ${message}`),
  ];
}
