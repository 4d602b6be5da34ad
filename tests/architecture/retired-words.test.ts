import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documents } from '#tests/support/source/documents.ts';
import { lineAt, sourceFiles, withoutStrings, type SourceFile } from '#build/source-files.ts';
import { partsOf, positionsOf } from '#tests/support/source/words.ts';

type Words = Readonly<Record<string, string>>;

/** Words that meant something only here, with the word of the field that took their place: refused as any part of a name, `timesHeld` as well as `held`. */
const AS_PART: Words = {
  told: 'smsSent, withSms',
  mine: 'forCustomer, own',
  wouldTry: 'trialAvailable',
  wayOut: 'cancellation (of a service), endsBy (of a charge)',
  held: 'subscription, StoredSubscription, SubscribedService',
  boughtBy: 'purchases',
  billLine: 'BillItem: a bill has items, a line is the phone line',
  billLines: 'BillItems',
  stops: 'suspensions (of the line), endsBy (of a charge)',
  stopped: 'suspended (the line), paused, ended',
  stopping: 'suspending',
  patience: 'RateLimit, limit',
  tries: 'wrongAttempts, failures, attempts',
  noteWrong: 'recordFailure',
  judgeProof: 'verifyProof',
  exchangeWith: 'dispatch',
  scene: 'ControlContext, ExchangeSequence, scenario',
  scenes: 'exchanges, scenarios',
  switchboard: 'FaultInjector',
  strike: 'applyFault',
  strikes: 'applyFault',
  struck: 'applied',
  spoil: 'corruptBody',
  spoilt: 'corrupted',
  violate: 'recordViolation',
  sayIn: 'createT',
  sayer: 'reporter',
  foresee: 'preload',
  startTexts: 'changeLanguage',
  takeOver: 'mountApp',
  keepOffline: 'registerServiceWorker',
  freshness: 'StaleNotice',
  door: 'NavItem, link',
  doors: 'NavGrid, items',
  useBegin: 'useStartOrder',
  useGiveUp: 'useCancelOrderAction',
  readAgain: 'refetchOnConflict',
  whyHere: 'signInReason',
  inFours: 'groupDigits',
  lands: 'animated',
  boxItself: 'mockOperatorAlone',
};

/** The same for words that have a use of their own as a part of a name, or in lower case: refused as they stand alone. */
const ALONE: Words = {
  Bought: 'StoredPurchase',
  lockOf: 'initialAttempts',
  Box: 'MockOperator',
  Stage: 'OperatorRuntime',
  Performed: 'ExchangeResult',
  Say: 'Message',
  say: 'Message (what is shown), translate, formatReason (what shows it)',
  Words: 'Formatters',
  Quiet: 'Note',
  speak: 'changeLanguage',
  Guarded: 'QueryBoundary',
  Waiting: 'Loading',
  tied: 'tieUnits',
};

/** Alone, and in what is not a test: there a hall is the app that a test has opened. */
const OUTSIDE_TESTS: Words = { openHall: 'startApp' };

/** Refused as the last part of a name that has others: it hides whether the name means a label, a text or a function that formats. */
const AS_LAST: Words = { words: 'Label, Text or format…' };

/** What is always wrong in a comment, a test's title or any other prose of the code. Ordinary English like "told", "held" or "stops" is not in here. */
const IN_PROSE: readonly { readonly pattern: RegExp; readonly now: string }[] = [
  { pattern: /\bbill(?:’s|'s)? lines?\b|\blines? (?:of|on) (?:a|the|every|its) bills?\b|\blines? on (?:a|the) bill\b/gi, now: 'a bill has items' },
  { pattern: /\b(?:own|third-party) lines? (?:says?|names?)\b|\bevery line of the last\b/gi, now: 'a bill has items' },
  { pattern: /\b(?:kinds?|types?) of stops?\b|\b(?:a|the|next|last) stop (?:of|that|in|is|ends|costs|begins)\b|\ba stop ends\b/gi, now: 'suspension' },
  { pattern: /\blines? (?:that )?(?:is|was|are|were|be|been|may have been|about to be|will be|cannot be) stopped\b|\bstopped lines?\b|\blines? stopped\b/gi, now: 'suspended' },
  { pattern: /\bstop(?:s|ping)? the line\b|\bthe line stops\b|\bstopped by the operator\b|\barrears will stop\b/gi, now: 'suspend' },
  { pattern: /\bfaults? (?:that )?strikes?\b|\b(?:strikes?|striking|struck)\b/gi, now: 'a fault is applied' },
  { pattern: /\bspoil(?:s|t|ed)?\b/gi, now: 'corrupt' },
  { pattern: /\bscenes?\b|\bswitchboards?\b/gi, now: 'exchanges, scenario; fault injector' },
  { pattern: /\b(?:is|are|were|be|been) held of\b|\bwhat is held\b/gi, now: 'subscribed to' },
  { pattern: /\bthe doors\b|\bdoors (?:that|open|to)\b/gi, now: 'link, what is offered' },
  { pattern: /\bthe box\b/gi, now: 'the operator' },
];

const entries = (words: Words) => Object.entries(words).map(([word, now]) => ({ word, parts: partsOf(word), now }));
const [PARTS, LASTS] = [entries(AS_PART), entries(AS_LAST)];

/** What took the place of the retired word that a name has or is; null for a name that has none. */
function refusedName(name: string, isTest = false): string | null {
  if (Object.hasOwn(ALONE, name)) return ALONE[name] ?? null;
  if (!isTest && Object.hasOwn(OUTSIDE_TESTS, name)) return OUTSIDE_TESTS[name] ?? null;
  const within = partsOf(name);
  const found = PARTS.find(({ parts }) => positionsOf(parts, within).length > 0) ?? LASTS.find(({ parts }) => within.length > 1 && within.at(-1) === parts[0]);
  return found?.now ?? null;
}

/** A name, but for what the browser itself calls its speech. */
const NAME = /(?<!speechSynthesis\.)\b[A-Za-z_$][\w$]*/g;

/** Names in code, text keys in quotes among them; strings are what a customer reads, or the wire's, which has its own test. */
function namesInCode({ name, code }: SourceFile): { readonly found: string; readonly index: number }[] {
  const keys = name.startsWith('src/i18n/') ? [...code.matchAll(/^\s+'([\w-]+)':/gm)].map((match) => ({ found: match[1] ?? '', index: match.index })) : [];
  return [...keys, ...[...withoutStrings(code).matchAll(NAME)].map((match) => ({ found: match[0], index: match.index }))];
}

/** Class names and custom properties. */
function namesInCss({ code }: Pick<SourceFile, 'code'>): { readonly found: string; readonly index: number }[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...bare.matchAll(/(?:\.|--)([a-zA-Z][\w-]*)/g)].map((match) => ({ found: match[1] ?? '', index: match.index }));
}

const ownName = /^tests\/(architecture\/retired-words\.test|support\/source\/words)\.ts$/;
const everything = sourceFiles(/\.(tsx?|css)$/).filter(({ name }) => !ownName.test(name));
const isTest = (name: string) => /\.test\.tsx?$|^tests\//.test(name);
/** What customers read is English or Chinese, not ours to rule: the texts, and what the tariff says. */
const isForCustomers = (name: string) => /^src\/i18n\/(en|zh-CN|first)\/|^mocks\/operator\/tariff\//.test(name);

function refusedIn(file: SourceFile, names: readonly { readonly found: string; readonly index: number }[]): string[] {
  return names.flatMap(({ found, index }) => {
    const now = refusedName(found, isTest(file.name));
    return now === null ? [] : [`${file.name}:${lineAt(file.text, index)} ${found}: now ${now}`];
  });
}

/** Everything in a file; of one whose strings customers read, its comments, each where it stands. */
function proseOf({ name, text }: SourceFile): string {
  if (!isForCustomers(name)) return text;
  return text.replace(/(\/\*[\s\S]*?\*\/|\/\/[^\n]*)|[^\n]/g, (part, comment?: string) => (comment === undefined ? ' ' : part));
}

const proseIn = (text: string) => IN_PROSE.flatMap(({ pattern, now }) => [...text.matchAll(pattern)].map((match) => ({ found: match[0], index: match.index, now })));

describe('a stranger finds things by the words of the field', () => {
  test('no retired word is a name in code, or part of one: tests, benches and text keys too', () => {
    const code = everything.filter(({ name }) => !name.endsWith('.css'));
    expect(code.flatMap((file) => refusedIn(file, namesInCode(file)))).toEqual([]);
  });

  test('none is a class name or a property of a style sheet', () => {
    const css = everything.filter(({ name }) => name.endsWith('.css'));
    expect(css.flatMap((file) => refusedIn(file, namesInCss(file)))).toEqual([]);
  });

  test('none is the name of a file or a folder', () => {
    const names = everything.flatMap(({ name }) => name.split('/').map((part) => ({ name, part: part.split('.')[0] ?? '' })));
    expect(names.flatMap(({ name, part }) => (refusedName(part, isTest(name)) === null ? [] : [name]))).toEqual([]);
  });

  test('none stands in comments, titles and documents where it can only mean what it meant here', () => {
    const prose = [...everything.map((file) => ({ name: file.name, text: proseOf(file) })), ...documents()];
    expect(prose.flatMap(({ name, text }) => proseIn(text).map(({ found, index, now }) => `${name}:${lineAt(text, index)} ${found}: now ${now}`))).toEqual([]);
  });

  test.each(['openapi.json', 'mocks/openapi.json'])('none is a name on the wire: %s', (name) => {
    const text = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
    const names = [...text.matchAll(/"([\w-]+)":/g)].map(([, key = '']) => key);
    expect([...new Set(names)].filter((key) => refusedName(key) !== null)).toEqual([]);
    expect(proseIn(text).map(({ found }) => found)).toEqual([]);
  });
});

describe('the search', () => {
  const file = (name: string, code: string): SourceFile => ({ name, text: code, code, imports: [] });

  test.each([
    'held',
    'timesHeld',
    'heldNow',
    'isHeld',
    'TIMES_HELD',
    'wayOutOf',
    'doneTold',
    'kindWords',
    'useStateWords',
    'order-words',
    'ORDER_SCENES',
    'BillLine',
    'isSpoilt',
    'say',
    'Box',
  ])('finds %s', (name) => expect(refusedName(name)).not.toBeNull());

  test.each(['upheld', 'withheld', 'words', 'wordsBefore', 'boundingBox', 'minutesToSay', 'billing', 'outline', 'stopWatching', 'line', 'scenario', 'strikethrough', 'quiet'])(
    'leaves %s alone',
    (name) => expect(refusedName(name)).toBeNull(),
  );

  test('knows a name of tests alone', () => {
    expect({ inCode: refusedName('openHall'), inTests: refusedName('openHall', true) }).toEqual({ inCode: 'startApp', inTests: null });
  });

  test('reads code, keys and style sheets, not strings', () => {
    const names = (name: string, code: string) => refusedIn(file(name, code), namesInCode(file(name, code))).length;
    expect(names('bench/one.ts', "const held = 'held';")).toBe(1);
    expect(names('src/i18n/en/one.ts', "  doneTold: 'told',\n  'held-now': 'held',")).toBe(2);
    expect(refusedIn(file('one.css', ''), namesInCss({ code: '/* .held */ .say { --door: 24% } .saying { width: 1.5em }' })).length).toBe(2);
  });

  test.each([
    '/** Kinds of stop: at own request. */',
    '// the line is stopped for it',
    "test('a line stopped meanwhile')",
    '/** The lines of a bill. */',
    "// A bill's line leads to it.",
    '/** The fault strikes calls. */',
    '// what is held',
  ])('finds in prose: %s', (text) => expect(proseIn(text).length).toBeGreaterThan(0));

  test.each([
    '// the clock is stopped',
    '/** The way to stop listening. */',
    '// the customer is told',
    '/** What the file held. */',
    '// a line of the file',
    '// it stops at once',
  ])('leaves in prose: %s', (text) => expect(proseIn(text)).toEqual([]));
});
