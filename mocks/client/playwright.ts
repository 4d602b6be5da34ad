import { writeFile } from 'node:fs/promises';
import { test as base, type BrowserContext } from 'playwright/test';
import { newKey } from '#lib/ids.ts';
import { WORLD_COOKIE } from '#mocks/control/contracts/worlds.ts';
import type { FaultRule } from '#mocks/scenarios/fault.ts';
import type { Send } from './call.ts';
import { createOperatorClient, type OperatorClient } from './client.ts';

/** How a test finds its world, by `test.use`: set up in this order, and what is left out stays as the world opens. */
interface OperatorOptions {
  readonly seed: number | undefined;
  /** The operator’s clock; it stands still from there, unless the test moves it. */
  readonly at: string | undefined;
  /** Whom the page is signed in as. */
  readonly persona: string | undefined;
  readonly scenario: string | undefined;
  readonly faults: readonly FaultRule[] | undefined;
}

/** Where the hall is, unless a configuration’s `baseURL` says otherwise. */
const HALL = process.env['PALM_HALL'] ?? 'http://localhost:4173';
/** The token of control, where the hall is on another machine. */
const token = process.env['CONTROL_TOKEN'];

/** The context’s own requests: they share its cookies, so that whoever the operator signs in, the pages are. */
function sendBy({ request }: BrowserContext): Send {
  return async (address, { method, headers, body }) => {
    const response = await request.fetch(address, { method, headers, ...(body === undefined ? {} : { data: body }) });
    return { ok: response.ok(), status: response.status(), text: () => response.text() };
  };
}

async function setUp(operator: OperatorClient, { seed, at, persona, scenario, faults }: OperatorOptions): Promise<void> {
  await operator.clock.pause();
  if (seed !== undefined) await operator.reset(seed);
  if (at !== undefined) await operator.clock.set(at);
  if (persona !== undefined) await operator.enter(persona);
  if (scenario !== undefined) await operator.enterScenario(scenario);
  if (faults !== undefined) await operator.faults.set(...faults);
}

/**
 * Playwright’s `test` with an operator: every test has a world to itself, in which its pages are too, so that any number of them run at
 * once. A test in whose world something does not hold that always must fails, whatever it looked at; one that fails leaves its bundle behind.
 */
export const test = base.extend<OperatorOptions & { readonly operator: OperatorClient }>({
  baseURL: ({ baseURL }, give) => give(baseURL ?? HALL),
  seed: [undefined, { option: true }],
  at: [undefined, { option: true }],
  persona: [undefined, { option: true }],
  scenario: [undefined, { option: true }],
  faults: [undefined, { option: true }],
  operator: [
    async ({ context, baseURL, seed, at, persona, scenario, faults }, give, testInfo) => {
      const hall = baseURL ?? HALL;
      const world = newKey();
      // A cookie, because pages, their service worker and the context's own requests all bring it along.
      await context.addCookies([{ name: WORLD_COOKIE, value: world, url: hall }]);
      const operator = await createOperatorClient({ base: hall, token, send: sendBy(context) });
      await setUp(operator, { seed, at, persona, scenario, faults });
      await operator.mark();
      await give(operator);
      const alarms = (await operator.alarms()).map(({ at: since, invariant, persona: whose, detail }) => `${invariant}: persona ${whose}, ${since}: ${detail}`);
      if (alarms.length > 0 || testInfo.status !== testInfo.expectedStatus) {
        const path = testInfo.outputPath('palm-hall-bundle.json');
        await writeFile(path, JSON.stringify(await operator.exportBundle()));
        await testInfo.attach('what led here', { path, contentType: 'application/json' });
        testInfo.annotations.push({ type: 'world', description: new URL(`/qa?world=${world}`, hall).href });
      }
      if (alarms.length > 0) throw new Error(['What must always hold does not:', ...alarms].join('\n'));
    },
    { auto: true },
  ],
});
