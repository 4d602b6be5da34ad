import { matchPath } from 'react-router';
import { describe, expect, test } from 'vitest';
import { PAINTED, ROUTE_MAP, type RouteEntry } from '#app/route-map.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { problemCodesOf } from '#contract/core/may-refuse.ts';
import { COMMON_TEXTS } from '#i18n/keys/common-texts.ts';
import { isOrderRuleCode, isRuleCode } from '#i18n/keys/rule-codes.ts';
import { monthOf, millisOf } from '#lib/calendar.ts';
import { paths } from '#lib/paths.ts';
import { importClosure } from '#tests/support/source/import-graph.ts';
import { isTest, sourceFiles, type SourceFile } from '#build/source-files.ts';

const files = sourceFiles(/^src\/.*\.tsx?$/).filter((file) => !isTest(file));
const isCommon = (name: string) => COMMON_TEXTS.some((common) => common === name);

/** Texts a file asks for by name. */
function namedTexts({ code }: SourceFile): string[] {
  return [...code.matchAll(/\buseTranslation\(([^)]*)\)/g)].flatMap(([, names = '']) => [...names.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name));
}

/** Texts a file fetches by itself, beside code that comes only on demand. */
function fetchedTexts({ code }: SourceFile): string[] {
  return [...code.matchAll(/\bloadTexts\(([^)]*)\)/g)].flatMap(([, names = '']) => [...names.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name));
}

/** What a file takes from the data layer, by name, with the part of that layer's code that declares it. */
function takenFromData({ code }: SourceFile, from: readonly SourceFile[]): string[] {
  return [...code.matchAll(/import \{([^}]*)\} from '#(data\/[^']+)'/g)].flatMap(([, names = '', module = '']) => {
    const declared = from.find(({ name }) => name === `src/${module}`)?.code.split(/^export /m) ?? [];
    return names.split(',').flatMap((name) => declared.filter((part) => new RegExp(`^(async )?(const|function) ${name.trim()}\\b`).test(part)));
  });
}

/** Refusals are put into words by their code: texts of those that the endpoints a file calls may answer with. */
function textsOfRefusals(file: SourceFile, from: readonly SourceFile[]): string[] {
  const called = takenFromData(file, from).flatMap((part) => ENDPOINTS.filter(({ id }) => new RegExp(`\\b${id}\\b`).test(part)));
  const codes = called.flatMap((endpoint) => problemCodesOf(endpoint));
  return [...(codes.some(isRuleCode) ? ['rules'] : []), ...(codes.some(isOrderRuleCode) ? ['order-rules'] : [])];
}

/** What of the texts of refusals is named where every screen's refusals are put into words: which of them come, the endpoints decide. */
const BY_CODE = ['rules', 'order-rules'];

/** The texts that a screen's file and everything it imports use, without those fetched later. */
function usedTexts(module: string, from: readonly SourceFile[]): string[] {
  const closure = importClosure(`src/${module}`, from);
  const later = [...BY_CODE, ...closure.flatMap(fetchedTexts)];
  const named = closure.flatMap(namedTexts).filter((name) => !later.includes(name));
  return [...new Set([...named, ...closure.flatMap((file) => textsOfRefusals(file, from))])].filter((name) => !isCommon(name)).toSorted();
}

describe('the map of addresses', () => {
  test.each(ROUTE_MAP)('$path has a screen in $module', ({ module }) => {
    const page = files.find(({ name }) => name === `src/${module}`);
    expect(page?.code).toMatch(/^export function Component\(/m);
  });

  test('leads every screen to an address, and each address to one screen', () => {
    const pages = files.map(({ name }) => name).filter((name) => /^src\/features\/.*-page\.tsx$/.test(name));
    expect(pages.filter((name) => !ROUTE_MAP.some(({ module }) => name === `src/${module}`))).toEqual([]);
    expect(new Set(ROUTE_MAP.map(({ path }) => path)).size).toBe(ROUTE_MAP.length);
    expect(PAINTED.filter((address) => !ROUTE_MAP.some(({ path }) => path === address))).toEqual([]);
  });

  test.each(ROUTE_MAP)('$path is shown with every text it can come to use loaded, and with no other', ({ module, texts }) => {
    expect([...texts].toSorted()).toEqual(usedTexts(module, files));
  });

  test('what stands around every screen says only what is always loaded', () => {
    expect(
      files
        .filter(({ name }) => /^src\/(app|main)/.test(name))
        .flatMap(namedTexts)
        .filter((name) => !isCommon(name)),
    ).toEqual([]);
  });

  test('a forgotten text would be seen, however deep it is asked for', () => {
    const file = (name: string, code: string, ...from: string[]): SourceFile => ({
      name,
      text: code,
      code,
      imports: from.map((one) => ({ from: one, line: 1, isType: false, isDynamic: false })),
    });
    const forgetful = [
      file('src/features/a/a-page.tsx', '', './b.tsx'),
      file('src/features/a/b.tsx', "import { useOrder } from '#data/orders.ts';\nuseTranslation(['line', 'common'])", '#data/orders.ts'),
      file('src/data/orders.ts', 'export const useOrder = () => useWrite(createOrder);'),
    ];
    expect(usedTexts('features/a/a-page.tsx', forgetful)).toEqual(['line', 'order-rules']);
  });
});

const OCTOBER = monthOf(millisOf('2026-10-15T12:00:00+08:00'));

/** Every address the product links to, with the route it is to lead to. */
const LINKS: Readonly<Record<keyof typeof paths, readonly [string, RouteEntry['path']]>> = {
  home: [paths.home(), '/'],
  signIn: [paths.signIn('/bills'), '/sign-in'],
  pukSignIn: [paths.pukSignIn(), '/sign-in/puk'],
  lostPhone: [paths.lostPhone(), '/sign-in/lost'],
  bills: [paths.bills(), '/bills'],
  bill: [paths.bill(OCTOBER), '/bills/:month'],
  unbilled: [paths.unbilled(), '/unbilled'],
  statements: [paths.statements(), '/statements'],
  statement: [paths.statement(OCTOBER, { type: 'calls', page: 2 }), '/statements/:month'],
  balance: [paths.balance(OCTOBER), '/balance'],
  points: [paths.points(2026), '/points'],
  pay: [paths.pay(), '/pay'],
  payment: [paths.payment('abc'), '/pay/:payment'],
  topUp: [paths.topUp(), '/top-up'],
  topUpSlip: [paths.topUpSlip('2026112204718365'), '/top-up/:number'],
  services: [paths.services('?purpose=data&q=llyb'), '/services'],
  service: [paths.service('caller-id'), '/services/:service'],
  serviceOrder: [paths.serviceOrder('caller-id', 'subscribe'), '/services/:service/order'],
  lineOrder: [paths.lineOrder('suspend'), '/line/order'],
  orders: [paths.orders(), '/orders'],
  order: [paths.order('abc'), '/orders/:order'],
  subscriptions: [paths.subscriptions('caller-id'), '/subscriptions'],
  me: [paths.me(), '/me'],
  help: [paths.help('halls'), '/help'],
  commitments: [paths.commitments(), '/commitments'],
  agreement: [paths.agreement(), '/agreement'],
  line: [paths.line(), '/line'],
  complaints: [paths.complaints(), '/complaints'],
  newComplaint: [paths.newComplaint({ type: 'order', order: 'x' }), '/complaints/new'],
  complaint: [paths.complaint('x'), '/complaints/:complaint'],
  terminalMenu: [paths.terminalMenu(), '/kiosk/menu'],
  visitSlip: [paths.visitSlip(), '/kiosk/slip'],
  billSlip: [paths.billSlip(OCTOBER), '/kiosk/bills/:month'],
  handOff: [paths.handOff('x'), '/continue/:handOff'],
  refunds: [paths.refunds(), '/refunds'],
  newRefund: [paths.newRefund(OCTOBER, 'x'), '/refunds/new'],
  refund: [paths.refund('x'), '/refunds/:refund'],
  newSpamReport: [paths.newSpamReport(), '/spam-reports/new'],
  activity: [paths.activity(), '/activity'],
  messages: [paths.messages(), '/messages'],
  reminders: [paths.reminders(), '/reminders'],
  sessions: [paths.sessions(), '/sessions'],
  settings: [paths.settings(), '/settings'],
  password: [paths.password(), '/password'],
  forgottenPassword: [paths.forgottenPassword(), '/password/forgotten'],
};

test.each(Object.entries(LINKS))('a link to %s leads where it says', (_, [link, route]) => {
  const { pathname } = new URL(link, 'http://localhost');
  expect(ROUTE_MAP.find(({ path }) => matchPath(path, pathname))?.path).toBe(route);
});
