import type { Endpoint } from '#contract/core/endpoint.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import { problemCodesOf } from '#contract/core/may-refuse.ts';
import { PROBLEM_CODES, PROBLEM_STATUS, type ProblemCode } from '#contract/core/problems.ts';
import enOrderRules from '#i18n/en/order-rules.ts';
import enProblems from '#i18n/en/problems.ts';
import enRules from '#i18n/en/rules.ts';
import zhOrderRules from '#i18n/zh-CN/order-rules.ts';
import zhProblems from '#i18n/zh-CN/problems.ts';
import zhRules from '#i18n/zh-CN/rules.ts';
import { PROBLEM_DESCRIPTIONS } from './openapi/descriptions/problems.ts';

type Texts = Readonly<Record<ProblemCode, { readonly title: string; readonly help: string }>>;
/** What the customer reads for every code, in both languages. */
export const PROBLEM_TEXTS: Readonly<Record<'zh-CN' | 'en', Texts>> = {
  'zh-CN': { ...zhProblems, ...zhRules, ...zhOrderRules },
  en: { ...enProblems, ...enRules, ...enOrderRules },
};

/** Endpoints that many codes have in common, in words. */
const GROUPS: readonly { readonly words: string; readonly has: (endpoint: Endpoint) => boolean }[] = [
  { words: 'any', has: () => true },
  { words: 'any write', has: ({ method }) => method !== 'GET' },
  { words: 'any that needs a session', has: ({ access }) => access !== 'public' && access !== 'anyone' },
  { words: 'none: an address outside the contract', has: () => false },
];

/** The endpoints that may answer with the code: the name of a group where they are just that, else their ids. */
function endpointsOf(code: ProblemCode): string {
  const may = (endpoint: Endpoint) => problemCodesOf(endpoint).includes(code);
  const group = GROUPS.find(({ has }) => ENDPOINTS.every((endpoint) => has(endpoint) === may(endpoint)));
  return group
    ? group.words
    : ENDPOINTS.filter(may)
        .map(({ id }) => `\`${id}\``)
        .join(', ');
}

function rowOf(code: ProblemCode): string {
  const { when, carries } = PROBLEM_DESCRIPTIONS[code];
  const sentences = ({ title, help }: Texts[ProblemCode]) => `**${title}**<br>${help}`;
  const cells = [
    `\`${code}\``,
    when,
    carries.map((member) => `\`${member}\``).join(', '),
    sentences(PROBLEM_TEXTS['zh-CN'][code]),
    sentences(PROBLEM_TEXTS.en[code]),
    endpointsOf(code),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

const HEAD = `# Problem codes

<!-- Written by \`npm run contract\` from the contract and the texts; a test compares. -->

A refusal is \`application/problem+json\` (RFC 9457). Its \`code\` decides what the customer reads: **what went wrong**, and what to do about it, here as the
texts of the app have it. \`{{attempts}}\` is filled from the member \`attemptsLeft\`, \`{{until}}\` from \`until\`, \`{{first}}\` and \`{{last}}\` from \`firstMonth\` and
\`lastMonth\`. A screen may say more where it knows more. Endpoints are ids of [openapi.json](../openapi.json).
`;

/** `docs/problem-codes.md`: every code with its status, what the customer reads in both languages, and the endpoints that may answer with it. */
export function problemCodesText(): string {
  const statuses = [...new Set(PROBLEM_CODES.map((code) => PROBLEM_STATUS[code]))];
  const sections = statuses.map((status) => {
    const rows = PROBLEM_CODES.filter((code) => PROBLEM_STATUS[code] === status).map(rowOf);
    return [`## ${status}`, '', '| code | when | carries | 中文 | English | endpoints |', '|---|---|---|---|---|---|', ...rows, ''].join('\n');
  });
  return [HEAD, ...sections].join('\n');
}
