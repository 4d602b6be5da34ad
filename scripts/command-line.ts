/** Says what is wrong with how a command was called and how it is called, and ends with 2. */
export function giveUpWith(usage: string): (why: unknown) => never {
  return (why) => {
    console.error(`${why instanceof Error ? why.message : String(why)}\n\n${usage}`);
    process.exit(2);
  };
}

/** Whether something can be asked there over HTTP. */
export function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
