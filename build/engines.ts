import { existsSync, readdirSync } from 'node:fs';

/** A program, where it was looked for, and the Debian package that brings it. */
interface Program {
  readonly places: readonly string[];
  readonly debian: string;
}

/** Debian keeps a library's own programs under the machine's name: `/usr/lib/x86_64-linux-gnu`. */
const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu')) : [];

/** Another Firefox than the system's. */
const named = process.env['FIREFOX'];

const PROGRAMS = {
  firefox: { places: named === undefined ? ['/usr/bin/firefox-esr', '/usr/bin/firefox'] : [named], debian: 'firefox-esr' },
  driver: { places: ['/usr/bin/WebKitWebDriver'], debian: 'webkit2gtk-driver' },
  miniBrowser: { places: libraries.map((name) => `/usr/lib/${name}/webkit2gtk-4.1/MiniBrowser`), debian: 'libwebkit2gtk-4.1-0' },
  display: { places: ['/usr/bin/Xvfb'], debian: 'xvfb' },
} satisfies Record<string, Program>;

export type ProgramName = keyof typeof PROGRAMS;

const placeOf = (name: ProgramName) => PROGRAMS[name].places.find((place) => existsSync(place));

/** Where a program is. @throws Error naming the Debian package that brings it, where it is not installed. */
export function programPath(name: ProgramName): string {
  const place = placeOf(name);
  if (place === undefined) throw new Error(`There is no ${PROGRAMS[name].places.join(' or ')}: apt-get install ${PROGRAMS[name].debian}`);
  return place;
}

/** The Debian packages whose programs are missing here. */
export function missingPackages(): readonly string[] {
  return (Object.keys(PROGRAMS) as ProgramName[]).filter((name) => placeOf(name) === undefined).map((name) => PROGRAMS[name].debian); // its own keys
}
