import { liteHall } from '#lite/lite-hall.ts';
import { serveLite } from '#lite/serve-lite.ts';

/** Says what is wrong, and ends. */
function giveUp(why: string): never {
  console.error(why);
  process.exit(1);
}

const port = Number(process.env['PORT'] ?? 4174);
const host = process.env['HOST'] ?? '127.0.0.1';
const trustedProxies = Number(process.env['TRUST_PROXY'] ?? 0);
const api = process.env['API_BASE'] ?? '';
const portal = process.env['PORTAL'] ?? null;
const secret = process.env['LITE_SECRET'];

if (!URL.canParse(api) || !/^https?:$/.test(new URL(api).protocol)) giveUp(`API_BASE must be where the backend is: API_BASE=https://api.example.com npm run lite`);
if (!Number.isInteger(port) || port < 0 || port > 65_535) giveUp(`PORT must be a number from 0 to 65535, not "${process.env['PORT']}".`);
if (!Number.isInteger(trustedProxies) || trustedProxies < 0) giveUp(`TRUST_PROXY must be a whole number from 0 on, not "${process.env['TRUST_PROXY']}".`);
if (secret !== undefined && secret.length < 32) giveUp('LITE_SECRET must have at least 32 characters.');
if (portal !== null && !/^(https?:\/)?\//.test(portal)) giveUp(`PORTAL must be the address of the full version, not "${portal}".`);

const served = await serveLite({ hall: liteHall(secret, portal), api, port, host, trustedProxies }).catch((error: unknown) =>
  giveUp(`The lite hall could not start: ${error instanceof Error ? error.message : String(error)}`),
);
console.log(`\nThe lite hall is open: ${served.origin}/lite\nIn front of ${new URL(api).origin}.\n\nStop with Ctrl-C.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    void served.close().then(() => process.exit(0));
  });
}
