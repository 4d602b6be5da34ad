/** The name of one class of a module of styles. */
export const classNameOf = (stem: string, local: string): string => (local === stem ? stem : `${stem}-${local}`);

/** All of a module's, worked out when they are asked for. */
export const classNamesOf = (stem: string): Readonly<Record<string, string>> => new Proxy({}, { get: (_, local) => classNameOf(stem, String(local)) });
