import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import first from '#i18n/first/zh-CN.ts';
import { PROBLEM_CODES } from '#contract/core/problems.ts';
import { occurrences, sourceFiles } from '#build/source-files.ts';

type Texts = Readonly<Record<string, unknown>>;
const modules = import.meta.glob<{ default: Texts }>(['/src/i18n/zh-CN/*.ts', '/src/i18n/en/*.ts'], { eager: true });

/** `namespace:key` with its text, nested objects opened. */
function flat(language: string): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (at: string, value: unknown) => {
    if (typeof value === 'string') texts.set(at, value);
    else for (const [key, member] of Object.entries(Object(value) as Texts)) walk(`${at}${at.endsWith(':') ? '' : '.'}${key}`, member); // an object by the line above
  };
  for (const [file, module] of Object.entries(modules)) if (file.includes(`/${language}/`)) walk(`${/([\w-]+)\.ts$/.exec(file)?.[1] ?? ''}:`, module.default);
  return texts;
}

const chinese = flat('zh-CN');
const english = flat('en');
const variables = (text: string) => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].toSorted();
const stem = (key: string) => key.replace(/_(one|other)$/, '');

describe('both languages', () => {
  test('have the same keys; English adds only its singular', () => {
    const singular = [...english.keys()].filter((key) => key.endsWith('_one'));
    expect([...english.keys()].filter((key) => !singular.includes(key)).toSorted()).toEqual([...chinese.keys()].toSorted());
    expect(singular.filter((key) => !english.has(`${stem(key)}_other`))).toEqual([]);
  });

  test('say the same values; a singular may leave the number out', () => {
    const differs = [...english].filter(([key, text]) => {
      const [said, wanted] = [variables(text), variables(chinese.get(key) ?? chinese.get(`${stem(key)}_other`) ?? '')];
      return key.endsWith('_one') ? said.some((name) => !wanted.includes(name)) : said.join() !== wanted.join();
    });
    expect(differs).toEqual([]);
  });

  test('leave nothing empty, no space at an end, no double space', () => {
    // What only separates may begin or end with a space.
    expect([...chinese, ...english].filter(([, text]) => (text.trim() !== text && /\p{L}/u.test(text)) || text === '' || / {2}/.test(text))).toEqual([]);
  });

  test('put in their values as they are: formats and texts within texts are nothing a phone knows (src/i18n/create-t.ts)', () => {
    expect([...chinese, ...english].filter(([, text]) => [...text.matchAll(/\{\{(.*?)\}\}/g)].some(([, inside = '']) => !/^\w+$/.test(inside)) || text.includes('$t('))).toEqual(
      [],
    );
  });

  test('have a text for every code the operator may refuse with', () => {
    for (const texts of [chinese, english])
      expect(PROBLEM_CODES.filter((code) => ![...texts.keys()].some((key) => /^(problems|rules|order-rules):/.test(key) && key.split(':')[1]?.split('.')[0] === code))).toEqual([]);
  });
});

test('the inline script carries every text of `common` that its views say, and no other', () => {
  const views = sourceFiles(/^src\/(features\/(home|session)\/[\w-]+-(view|line)|parts\/page\/tabs-view|shell\/(screens|boot))\.tsx?$/);
  const said = views.flatMap(({ name, code }) => {
    const own = /parts\//.test(name) ? [...code.matchAll(/\bt\('(\w+)'/g)] : [...code.matchAll(/common:(\w+)'|commonText\([^)]*'(\w+)'|\bcommon\.(\w+)/g)];
    return own.flatMap(([, ...keys]) => keys.filter(Boolean));
  });
  expect(Object.keys(first).toSorted()).toEqual([...new Set(said)].toSorted());
});

describe('Chinese', () => {
  const inSource = sourceFiles(/^(src\/(?!i18n\/zh-CN)|mocks\/|lite\/).*\.tsx?$/)
    .filter(({ name }) => !name.endsWith('.test.ts'))
    .flatMap((file) => [...file.code.matchAll(/'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g)].map(([text]) => [file.name, text] as const))
    .filter(([, text]) => /\p{Script=Han}/u.test(text));

  test('has Chinese punctuation beside Chinese characters', () => {
    // English sentences of the rules name what has no English name.
    const rules = readFileSync('docs/rules.md', 'utf8');
    const ascii = /\p{Script=Han}\s?[,.?!:;()]|[,?!:;()]\s?\p{Script=Han}/u;
    expect(
      [...chinese, ...inSource.map(([name, text]) => [name, text.slice(1, -1)] as const).filter(([, text]) => !rules.includes(`| ${text} |`))].filter(([, text]) =>
        ascii.test(text.replace(/\{\{\w+\}\}|\$\{[^}]*\}/g, '1')),
      ),
    ).toEqual([]);
  });

  test('sets figures off from Chinese characters with a plain space', () => {
    expect([...chinese].filter(([, text]) => /\p{Script=Han}[\dA-Za-z]|[\dA-Za-z]\p{Script=Han}/u.test(text))).toEqual([]);
  });

  test('is not left in the English texts', () => {
    // Words one must recognise on a phone or a bill, and the name of the other language.
    const named = /掌上营业厅|中文|简体/g;
    expect([...english].filter(([, text]) => /\p{Script=Han}/u.test(text.replace(named, '')))).toEqual([]);
  });
});

describe('keys', () => {
  const code = sourceFiles(/^(src\/(?!i18n\/(zh-CN|en)\/)|lite\/).*\.tsx?$/).filter(({ name }) => !/\.test\.tsx?$/.test(name));
  /** Keys that are put together from a value whose type is a closed list (the compiler holds those). */
  const DYNAMIC = [/^problems:/, ...templates()];

  function templates(): RegExp[] {
    const assembled = code.flatMap((file) => [...file.code.matchAll(/(?<!\w)`(?:([\w-]+):)?([\w.-]*\$\{[^}`]*\}[\w.-]*)`/g)]);
    // One that is nothing but a value says nothing about which: those keys stand in the code as they are.
    const named = assembled.filter(([, , rest = '']) => /\w/.test(rest.replace(/\$\{[^}]*\}/g, '')));
    return named.map(
      ([, namespace, rest = '']) =>
        new RegExp(
          `^${namespace ?? '[\\w-]+'}:${rest
            .replace(/\$\{[^}]*\}/g, '*')
            .replace(/[.]/g, '\\.')
            .replaceAll('*', '[\\w-]+')}$`,
        ),
    );
  }

  const mentions = (text: string, key: string) => text.includes(`'${key}'`) || text.includes(`\`${key}\``);

  test('of every text are used somewhere', () => {
    const idle = [...new Set([...chinese.keys()].map(stem))].filter((full) => {
      const [namespace = '', key = ''] = full.split(':');
      const isSaid = code.some(({ code: text }) => mentions(text, full) || mentions(text, key));
      return !isSaid && !DYNAMIC.some((pattern) => pattern.test(full)) && namespace !== '';
    });
    expect(idle, 'a text nobody shows is still sent to everybody').toEqual([]);
  });

  test('that are said have a text', () => {
    const known = new Set([...chinese.keys()].map(stem));
    const said = code.flatMap((file) =>
      [...file.code.matchAll(/\b(?:t|common|formatReason)\('(?:([\w-]+):)?([\w.]+)'/g)].map(([, namespace, key = '']) => ({ file: file.name, namespace, key })),
    );
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter(({ namespace, key }) => (namespace === undefined ? ![...known].some((full) => full.endsWith(`:${key}`)) : !known.has(`${namespace}:${key}`)))).toEqual([]);
  });

  test('stand for whole sentences: nothing is put together from pieces', () => {
    // Of a page drawn as one template, every sentence stands in an element of its own.
    const screens = code.filter(({ name }) => !name.startsWith('lite/'));
    expect(occurrences(screens, /\bt\((?:[^()]|\([^()]*\))*\)\s*\+|\+\s*t\(|`[^`]*\$\{t\([^`]*\$\{t\([^`]*`/g)).toEqual([]);
  });
});

test("nobody is said to stand behind us: no endorsement by the ministry or a consumers' association (S3)", () => {
  const who = "(工信部|工业和信息化部|信息产业部|通信管理局|消费者协会|消协|[Mm]inistry|MIIT|[Cc]onsumers?[’']? [Aa]ssociation)";
  const says = '(认可|批准|推荐|认证|背书|授权|指定|endors|approv|recommend|certif|accredit)';
  const claim = new RegExp(`${who}[^。.;；\n]{0,24}${says}|${says}\\w*[^。.;；\n]{0,24}${who}`, 'gu');
  expect([
    ...occurrences(sourceFiles(/^(src|mocks|lite|build)\/.*\.(tsx?|css)$/), claim),
    ...[...chinese.values(), ...english.values()].filter((text) => claim.test(text)),
  ]).toEqual([]);
});
