/** Cookies of one request: what came, what the answer sets. */
export interface Jar {
  readonly get: (name: string) => string | null;
  /** Sets one of this hall's own; null takes it away. Seen by later `get`s. */
  readonly set: (name: string, value: string | null, seconds?: number) => void;
  /** Takes over a Set-Cookie of the operator as it is. */
  readonly pass: (setCookie: string) => void;
  /** What the operator is sent: everything but this hall's own. */
  readonly forOperator: () => string;
  readonly setCookies: () => readonly string[];
}

/** This hall's own cookies begin so. */
const OWN = 'lite-';

/** @see Jar. `isSecure`: the customer's end of the connection is TLS. */
export function createJar(header: string | null, isSecure: boolean): Jar {
  const cookies = new Map(
    (header ?? '').split(';').flatMap((cookie) => {
      const [name = '', ...value] = cookie.trim().split('=');
      return name === '' ? [] : [[name, value.join('=')] as const];
    }),
  );
  const out: string[] = [];
  const keep = (name: string, value: string | null) => (value === null || value === '' ? cookies.delete(name) : cookies.set(name, value));
  return {
    get: (name) => cookies.get(name) ?? null,
    set(name, value, seconds) {
      keep(name, value);
      const life = value === null ? 'Max-Age=0; ' : seconds === undefined ? '' : `Max-Age=${seconds}; `;
      out.push(`${name}=${value ?? ''}; ${life}Path=/lite; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`);
    },
    pass(setCookie) {
      const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(setCookie) ?? [];
      keep(name.trim(), /;\s*Max-Age=0\b/i.test(setCookie) ? null : value);
      out.push(setCookie);
    },
    forOperator: () =>
      [...cookies]
        .filter(([name]) => !name.startsWith(OWN))
        .map(([name, value]) => `${name}=${value}`)
        .join('; '),
    setCookies: () => out,
  };
}
