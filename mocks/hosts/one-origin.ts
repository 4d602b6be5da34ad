/**
 * Stands in for `tldts` in builds that carry msw: it knows one origin and no public suffix list, which is all that cookies of our
 * own page need (41 kB brotli less).
 */
const hostOf = (address: string) => address.replace(/^\w+:\/\//, '').split(/[/:?#]/)[0] ?? '';

export const getHostname = (address: string): string => hostOf(address);
export const getDomain = (address: string): string => hostOf(address);
export const getPublicSuffix = (address: string): string => hostOf(address).split('.').at(-1) ?? '';
export const parse = (address: string) => ({ hostname: hostOf(address), domain: hostOf(address), publicSuffix: getPublicSuffix(address), isIp: /^[\d.]+$/.test(hostOf(address)) });
