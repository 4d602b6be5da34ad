import { expect, test } from 'vitest';
import { sourceFiles } from '#build/source-files.ts';

type Texts = Readonly<Record<string, unknown>>;
const modules = import.meta.glob<{ default: Texts }>(['/src/i18n/zh-CN/*.ts', '/src/i18n/en/*.ts'], { eager: true });

/** Words that ask for a call; those that say to text the number do not. */
const ASKS_TO_CALL = /[打问] 10086|[Cc]all(ing|s to)? 10086/;
/** Texts of troubles, which reach the page by `formatTrouble` alone. */
const OF_TROUBLES = ['problems', 'rules', 'order-rules'];

/** Namespace and key, without the singular's ending, of every text in either language that asks for a call. */
function asking(): Set<string> {
  const found = new Set<string>();
  for (const [file, { default: texts }] of Object.entries(modules)) {
    const namespace = /([\w-]+)\.ts$/.exec(file)?.[1] ?? '';
    for (const [key, text] of Object.entries(texts)) if (ASKS_TO_CALL.test(JSON.stringify(text))) found.add(`${namespace}:${key.replace(/_(one|other)$/, '')}`);
  }
  return found;
}

const code = sourceFiles(/^(src\/(app|features|parts)|lite)\/.*\.tsx?$/).filter(({ name }) => !/\.test\.tsx?$/.test(name));

/** Files that speak a namespace: they ask for its texts, or are handed them within the feature of that name. */
const speaks = ({ name, code: text }: (typeof code)[number], namespace: string) =>
  new RegExp(`(useTranslation|TFunction|texts\\.of)[^;\n]*'${namespace}'`).test(text) || name.startsWith(`src/features/${namespace}/`);

/** Where a text is shown without its number being a link: at the place itself, by the table it is in, or as the help of a trouble. */
function undialled(full: string): string[] {
  const [namespace = '', key = ''] = full.split(':');
  const places = code
    .filter((file) => speaks(file, namespace))
    .flatMap((file) =>
      [...file.code.matchAll(new RegExp(`(\\bt\\([^)]*?)?'(?:${namespace}:)?${key}'`, 'g'))].map((place) => ({ file, at: place.index, isCall: place[1] !== undefined })),
    );
  // Named elsewhere, and handed in as a value.
  if (places.length === 0) {
    const naked = code.filter((file) => speaks(file, namespace) && !/<Dial>\{(t\(\w+\)|line)\}<\/Dial>/.test(file.code));
    return naked.some(({ code: text }) => /\{t\(\w+\)\}/.test(text)) || naked.length === code.filter((file) => speaks(file, namespace)).length ? [`${full}: nowhere`] : [];
  }
  return places.flatMap(({ file, at, isCall }) => {
    const before = file.code.slice(Math.max(0, at - 100), at);
    const isDialled =
      /<Dial>[^<]*$|DIAL_HOTLINE[^<]*$|\b(dialled|said)\([^;]*$|\bhelp = [^;]*$/.test(before) ||
      file.code.includes(`help={${key}}`) ||
      (!isCall && /<Dial>\{[^<]*\bt\(/.test(file.code));
    return isDialled ? [] : [`${full}: ${file.name}`];
  });
}

test('every text that asks the customer to call 10086 dials it where it is shown', () => {
  const texts = [...asking()];
  expect(texts.length).toBeGreaterThan(15);
  expect(texts.filter((full) => !OF_TROUBLES.includes(full.split(':')[0] ?? '')).flatMap(undialled)).toEqual([]);
});

test('whatever shows the help of a trouble dials in it', () => {
  const showing = code.filter(({ code: text }) => /\bformatTrouble\(\w/.test(text) && !/export function formatTrouble/.test(text));
  expect(showing.length).toBeGreaterThanOrEqual(4);
  expect(showing.filter(({ code: text }) => !/<Dial>\{(own \?\? )?(help|rule)\}<\/Dial>/.test(text)).map(({ name }) => name)).toEqual([]);
});
