import type { CoveredRule } from '#mocks/coverage/core/rule.ts';
import type { Exercised } from '#mocks/coverage/exercised.ts';

/** A test that has met an operator. */
export interface ExercisingTest {
  readonly file: string;
  readonly title: string;
  readonly exercised: Exercised;
}

/** What the report is made of, beside the tests. */
export interface ReportSources {
  readonly rules: readonly CoveredRule[];
  readonly endpoints: readonly string[];
  readonly faults: readonly string[];
  readonly scenarios: readonly { readonly id: string; readonly about: { readonly en: string } }[];
  readonly personas: readonly { readonly id: string; readonly english: string; readonly rules: readonly string[] }[];
  /** docs/rules.md, whose last column says which tests prove a rule. */
  readonly rulesDocument: string;
  /** The parts of the run that were in it. */
  readonly projects: readonly string[];
}

/** Tests that are named for a rule at most; all are counted. */
const NAMED = 12;
/** Squares of an endpoint in a row, and the side of one with the gap behind it. */
const IN_A_ROW = 15;
const STEP = 8;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** The tests that a row of docs/rules.md names, by file. */
export function proofsIn(rulesDocument: string, rule: string): string[] {
  const row = rulesDocument.split('\n').find((line) => line.startsWith(`| ${rule} |`)) ?? '';
  return [...(row.split(' | ').at(-1) ?? '').matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, file = '']) => file);
}

const MARKS = { seen: '✓', missing: '○', unseen: '–' } as const;
type Mark = keyof typeof MARKS;

function ruleArticle(rule: CoveredRule, mark: Mark, tests: readonly ExercisingTest[], { scenarios, personas, rulesDocument }: ReportSources): string {
  const leads = [
    ...rule.scenarios.map((id) => `scenario <code>${escaped(id)}</code> ${escaped(scenarios.find((scenario) => scenario.id === id)?.about.en ?? '')}`),
    ...personas.filter((persona) => persona.rules.includes(rule.rule)).map(({ id, english }) => `persona ${id}, ${escaped(english)}`),
  ];
  const proofs = proofsIn(rulesDocument, rule.rule);
  const named = tests.slice(0, NAMED).map(({ file, title }) => `<code>${escaped(file)}</code> ${escaped(title)}`);
  return `<article id="${rule.rule}" class="${mark}"><h3>${MARKS[mark]} ${rule.rule}</h3>
<p>${escaped(rule.sentence.en)}</p><p lang="zh-CN">${escaped(rule.sentence['zh-CN'])}</p>
${rule.because ? `<p class="quiet">${escaped(rule.because.en)}</p>` : ''}
${leads.length > 0 ? `<p>Shown by:</p>${list(leads)}` : ''}
<p>Proved by:</p>${list(proofs.map((file) => `<code>${escaped(file)}</code>`))}
${tests.length > 0 ? `<details><summary>Exercised by ${tests.length} tests</summary>${list(named)}${tests.length > NAMED ? `<p>and ${tests.length - NAMED} more</p>` : ''}</details>` : ''}
</article>`;
}

function endpointFigure(endpoint: string, faults: readonly string[], isMet: (fault: string) => boolean): string {
  const missing = faults.filter((fault) => !isMet(fault));
  const squares = faults.map(
    (fault, index) =>
      `<rect x="${(index % IN_A_ROW) * STEP}" y="${Math.floor(index / IN_A_ROW) * STEP}" width="${STEP - 1}" height="${STEP - 1}"${isMet(fault) ? ' class="met"' : ''}><title>${escaped(fault)}</title></rect>`,
  );
  const height = Math.ceil(faults.length / IN_A_ROW) * STEP;
  return `<figure><figcaption>${escaped(endpoint)} ${faults.length - missing.length} / ${faults.length}</figcaption>
<svg viewBox="0 0 ${IN_A_ROW * STEP} ${height}" role="img" aria-label="${faults.length - missing.length} of ${faults.length} faults">${squares.join('')}</svg>
${missing.length > 0 ? `<details><summary>Missing</summary><p>${missing.map(escaped).join(', ')}</p></details>` : ''}</figure>`;
}

const SHEET = `:root{color-scheme:light dark;--ink:#211f1a;--paper:#fffdf8;--quiet:#575246;--rule:#a79e8b;--jade:#0b664f;--on:#fff;--wash:#f3eee2}
@media (prefers-color-scheme:dark){:root{--ink:#f0e9da;--paper:#29251d;--quiet:#b8af9c;--rule:#736b5b;--jade:#78cbab;--on:#06251b;--wash:#353026}}
body{max-width:72rem;margin:0 auto;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h3{margin:0}p,ul{margin:.25rem 0}.quiet{color:var(--quiet)}code{font-size:.875em;overflow-wrap:anywhere}a{color:inherit}
.cells{display:grid;grid-template-columns:repeat(auto-fill,minmax(3rem,1fr));gap:4px;padding:0;list-style:none}
.cells a{display:grid;place-items:center;min-height:3rem;border:1px dashed var(--rule);border-radius:4px;text-decoration:none;line-height:1.2}
.cells .seen{color:var(--on);background:var(--jade);border:1px solid var(--jade)}.cells .unseen{border-color:transparent;background:var(--wash)}
.rules{display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:1rem}
article{padding:.75rem;border:1px solid var(--rule);border-radius:4px;min-width:0}article.missing{border-style:dashed}article:target{outline:3px solid var(--jade)}
.faults{display:grid;grid-template-columns:repeat(auto-fill,minmax(10rem,1fr));gap:1rem}figure{margin:0;min-width:0}figcaption{overflow-wrap:anywhere}
svg{width:100%}rect{fill:none;stroke:var(--rule)}.met{fill:var(--jade);stroke:var(--jade)}`;

/** The report of a run as one page that needs nothing beside itself: which promise and which fault was exercised, by which tests, and what was not. */
export function coverageReport(tests: readonly ExercisingTest[], sources: ReportSources): string {
  const testsOf = (rule: string) => tests.filter(({ exercised }) => exercised.rules.includes(rule));
  const cells = new Set(tests.flatMap(({ exercised }) => exercised.cells));
  const rules = sources.rules.map((rule) => {
    const own = testsOf(rule.rule);
    const mark: Mark = own.length > 0 ? 'seen' : rule.because ? 'unseen' : 'missing';
    return { rule, own, mark };
  });
  const visible = rules.filter(({ rule }) => rule.because === null);
  const all = sources.endpoints.length * sources.faults.length;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>What the tests exercised</title><style>${SHEET}</style>
<main><h1>What the tests exercised</h1>
<p>${tests.length} tests of ${sources.projects.join(', ')} met an operator. Of ${rules.length} commitments ${visible.length} can show on the wire, and ${visible.filter(({ own }) => own.length > 0).length} did; of ${all} pairs of endpoint and fault ${cells.size} were met.</p>
<p class="quiet">${MARKS.seen} exercised, ${MARKS.missing} not, ${MARKS.unseen} nothing on the wire can show it. Every rule, with the files that keep it: docs/rules.md.</p>
<ul class="cells">${rules.map(({ rule, mark }) => `<li><a class="${mark}" href="#${rule.rule}">${rule.rule} <span>${MARKS[mark]}</span></a></li>`).join('')}</ul>
<h2>Commitments</h2><div class="rules">${rules.map(({ rule, own, mark }) => ruleArticle(rule, mark, own, sources)).join('\n')}</div>
<h2>Endpoints under faults</h2><div class="faults">${sources.endpoints.map((endpoint) => endpointFigure(endpoint, sources.faults, (fault) => cells.has(`${endpoint} ${fault}`))).join('\n')}</div></main>
</html>
`;
}
