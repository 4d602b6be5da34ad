import type { Send } from './call.ts';

/** Plain `fetch` with cookies of its own, as a browser has them: whoever is entered stays signed in. For Node, where nobody keeps them otherwise. */
export function fetchWithCookies(): Send {
  const jar = new Map<string, string>();
  const keep = (line: string) => {
    const [pair = '', ...attributes] = line.split(';');
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    if (value === '' || attributes.some((one) => one.trim().toLowerCase() === 'max-age=0')) jar.delete(name);
    else jar.set(name, value);
  };
  return async (address, request) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { ...request, headers: { ...request.headers, ...(cookie === '' ? {} : { cookie }) } });
    response.headers.getSetCookie().forEach(keep);
    return response;
  };
}
