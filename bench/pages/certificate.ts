import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';

/** A key and a certificate for it, as `node:tls` takes them; `trusted` is what a browser has to be told to take it as any other. */
interface Certificate {
  readonly key: string;
  readonly cert: string;
  readonly trusted: string;
}

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_ID = 0x06;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;

/** One value in DER: its tag, its length, its content. */
function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const { length } = body;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

/** ecdsa-with-SHA256 (1.2.840.10045.4.3.2). */
const SIGNED_BY = der(SEQUENCE, der(OBJECT_ID, Buffer.from('2a8648ce3d040302', 'hex')));
/** commonName (2.5.4.3) localhost. */
const LOCALHOST = der(SEQUENCE, der(SET, der(SEQUENCE, der(OBJECT_ID, Buffer.from('550403', 'hex')), der(UTF8_STRING, Buffer.from('localhost')))));

const utcTime = (at: number) => der(UTC_TIME, Buffer.from(`${new Date(at).toISOString().slice(2, 19).replaceAll(/[-:T]/g, '')}Z`));

/** A certificate for localhost that signs itself, made now and good for a day. A browser that was told to take any would keep nothing that came by it. */
function selfSigned(now: number): Certificate {
  const DAY_MS = 86_400_000;
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });
  const valid = der(SEQUENCE, utcTime(now - DAY_MS), utcTime(now + DAY_MS));
  const content = der(SEQUENCE, der(INTEGER, Buffer.from([1])), SIGNED_BY, LOCALHOST, valid, LOCALHOST, publicKey);
  const signature = sign('sha256', content, createPrivateKey(privateKey));
  const whole = der(SEQUENCE, content, SIGNED_BY, der(BIT_STRING, Buffer.from([0]), signature));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  const hash = createHash('sha256').update(publicKey).digest('base64');
  return { key: privateKey, trusted: `--ignore-certificate-errors-spki-list=${hash}`, cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n') };
}

/** The one of this run. */
export const CERTIFICATE = selfSigned(Date.now());
