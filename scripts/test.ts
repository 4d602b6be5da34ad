import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { coverageReport, type ExercisingTest } from '#build/coverage-report.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import type { Exercised } from '#mocks/coverage/exercised.ts';
import { COVERED_RULES } from '#mocks/coverage/rules.ts';
import { PERSONAS } from '#mocks/personas/people/all.ts';
import { FAULTS } from '#mocks/scenarios/fault.ts';
import { SCENARIOS } from '#mocks/scenarios/scenarios.ts';

/** Runs one line after the other, and what stands on one at once: a browser whose page waits leaves a core to another; `start` measures, and builds anew what `e2e` looks at. Named ones only: `node scripts/test.ts unit`. */
const ROUNDS = [['unit'], ['browser*', 'faults*'], ['e2e'], ['start']];
const PROJECTS = ROUNDS.flat();
/** What the run has exercised, as a page. */
const REPORT = 'reports/coverage.html';
/** A run that hangs is ended, and counts as failed; a machine that is three times as slow as it should be does not hang. */
const LIMIT_MS = 25 * 60_000;
/** Where tests share a machine with other browsers. A file that fails there is run once more at the end with nothing beside it: passed, it is named as unsteady, which is a fault to mend but not one of what was built. */
const SHARING = ['browser*', 'faults*', 'e2e', 'start'];
/** So many files may be unsteady before the run has failed all the same. */
const MOST_UNSTEADY = 2;

/** `line`: which test failed, and how. `file`: null where none can be run again. */
interface Failure {
  readonly file: string | null;
  readonly line: string;
}
/** `failures` are said once more at the end, where whoever reads a long log looks first. */
interface Outcome {
  readonly passed: number;
  readonly failures: readonly Failure[];
  readonly exercising: readonly ExercisingTest[];
}
interface Assertion {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages: readonly string[];
  readonly meta?: { readonly exercised?: Exercised };
}
/** What vitest's JSON reporter writes, as far as it is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly { readonly name: string; readonly status: string; readonly message: string; readonly assertionResults: readonly Assertion[] }[];
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report; // vitest's own format
  } catch {
    return null; // the run ended before it could write one
  }
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? '';

/** A file that does not load, an error outside any test and a run without a report are failures too. */
function outcomeOf(project: string, report: Report | null, isGood: boolean): Outcome {
  if (!report) return { passed: 0, failures: [{ file: null, line: `${project}: ended without a report` }], exercising: [] };
  const exercising = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.flatMap(({ fullName, meta }) => (meta?.exercised ? [{ file: path.relative(process.cwd(), name), title: fullName, exercised: meta.exercised }] : [])),
  );
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(process.cwd(), name);
    if (status === 'failed' && assertionResults.length === 0) return [{ file, line: `${file}: ${firstLine(message)}` }];
    return assertionResults
      .filter((one) => one.status === 'failed')
      .map(({ fullName, failureMessages }) => ({ file, line: `${file}: ${fullName}: ${firstLine(failureMessages[0] ?? '')}` }));
  });
  if (failures.length === 0 && !isGood) return { passed: report.numPassedTests, failures: [{ file: null, line: `${project}: an error outside any test` }], exercising };
  return { passed: report.numPassedTests, failures, exercising };
}

/** Runs one project, or only these files of it. */
function run(project: string, folder: string, files: readonly string[] = []): Promise<Outcome> {
  const json = path.join(folder, `${project.replace(/\W/g, '')}-${files.length}.json`);
  const vitest = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${json}`, ...files],
    { stdio: 'inherit', timeout: LIMIT_MS, killSignal: 'SIGKILL' },
  );
  return new Promise((resolve) => {
    vitest.once('error', (error) => {
      resolve({ passed: 0, failures: [{ file: null, line: `${project}: ${error.message}` }], exercising: [] });
    });
    vitest.once('exit', (code) => resolve(outcomeOf(project, readReport(json), code === 0)));
  });
}

/** What is left of a project's failures once their files have run again alone: all of them where one has no file, or too many files failed. */
async function leftAlone(project: string, failures: readonly Failure[]): Promise<readonly Failure[]> {
  const files = [...new Set(failures.map(({ file }) => file))];
  const known = files.filter((file) => file !== null);
  if (!SHARING.includes(project) || known.length === 0 || known.length < files.length || known.length > MOST_UNSTEADY) return failures;
  console.log(`\n— once more, alone: ${known.join(', ')} —`);
  const again = await run(project, folder, known);
  if (again.failures.length > 0) return again.failures;
  unsteady.push(...failures);
  return [];
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !PROJECTS.some((project) => project.replace('*', '') === name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')} to run. Known: ${PROJECTS.map((project) => project.replace('*', '')).join(', ')}; without a name, all.`);
  process.exit(1);
}

const folder = mkdtempSync(path.join(tmpdir(), 'palm-hall-test-'));
let passed = 0;
const failedBy = new Map<string, readonly Failure[]>();
const failures: Failure[] = [];
const unsteady: Failure[] = [];
const exercising: ExercisingTest[] = [];
try {
  for (const round of ROUNDS) {
    const wanted = round.filter((project) => named.length === 0 || named.includes(project.replace('*', '')));
    await Promise.all(
      wanted.map(async (project) => {
        const start = Date.now();
        console.log(`\n— ${project.replace('*', '')} —`);
        const outcome = await run(project, folder);
        passed += outcome.passed;
        failedBy.set(project, outcome.failures);
        exercising.push(...outcome.exercising);
        console.log(`${project.replace('*', '')}: ${outcome.passed} passed, ${outcome.failures.length} failed in ${Math.round((Date.now() - start) / 1000)} s`);
      }),
    );
  }
  for (const [project, failed] of failedBy) failures.push(...(await leftAlone(project, failed)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
mkdirSync(path.dirname(REPORT), { recursive: true });
const projects = (named.length > 0 ? named : PROJECTS).map((project) => project.replace('*', ''));
writeFileSync(
  REPORT,
  coverageReport(exercising, {
    rules: COVERED_RULES,
    endpoints: ENDPOINTS.map(({ id }) => id),
    faults: FAULTS,
    scenarios: SCENARIOS,
    personas: PERSONAS,
    rulesDocument: readFileSync('docs/rules.md', 'utf8'),
    projects,
  }),
);
const areTooMany = new Set(unsteady.map(({ file }) => file)).size > MOST_UNSTEADY;
process.exitCode = failures.length === 0 && !areTooMany ? 0 : 1;
for (const { line } of unsteady) console.log(`unsteady: ${line}`);
for (const { line } of failures) console.log(`failed: ${line}`);
if (areTooMany) console.log(`failed: ${unsteady.length} tests are unsteady`);
console.log(`\nwhat was exercised: ${REPORT}`);
console.log(`${passed + unsteady.length} passed, ${failures.length} failed${unsteady.length > 0 ? `, ${unsteady.length} of the passed only alone` : ''}`);
