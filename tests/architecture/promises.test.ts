import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } }; // npm's own format
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { optional?: boolean; engines?: { node?: string } }> }; // npm's own format

type Version = readonly [number, number, number];
const version = (text: string): Version => {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map((part) => Number.parseInt(part, 10) || 0);
  return [major, minor, patch];
};
const compare = (a: Version, b: Version) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** Whether a Node is within a range as packages write them: `||`, a blank for "and", `^`, `>=`, `>`, `<`, a bare or partial version. */
function admits(range: string, node: Version): boolean {
  const isMet = (part: string) => {
    const [, sign = '', text = ''] = /^([<>=^~]*)(.*)$/.exec(part) ?? [];
    const wanted = version(text);
    if (sign === '>=') return compare(node, wanted) >= 0;
    if (sign === '>') return compare(node, wanted) > 0;
    if (sign === '<') return compare(node, wanted) < 0;
    if (sign === '^') return node[0] === wanted[0] && compare(node, wanted) >= 0;
    return text === '*' || node[0] === wanted[0];
  };
  return range.split('||').some((some) =>
    some
      .trim()
      .replace(/([<>=^~])\s+/g, '$1')
      .split(/\s+/)
      .every(isMet),
  );
}
const wanting = (node: Version) =>
  Object.entries(lock.packages)
    .filter(([name, { optional, engines: wants }]) => name !== '' && optional !== true && wants?.node !== undefined && !admits(wants.node, node))
    .map(([name, { engines: wants }]) => `${name} wants ${wants?.node ?? ''}`);

/** The first version of each line that `engines` promises: 22.22.2, 24.15.0, 26.0.0. */
const promised = engines.node.split('||').map((some) => version(some.replace(/[^\d.]/g, '')));

test('every Node that `engines` promises is enough for every package', () => {
  expect(promised.length).toBeGreaterThan(1);
  for (const node of promised) expect(wanting(node), node.join('.')).toEqual([]);
});

test('no older one is: `engines` keeps nobody out who could come in', () => {
  for (const [major, minor, patch] of promised.filter((node) => node[1] > 0)) expect(wanting(patch > 0 ? [major, minor, patch - 1] : [major, minor - 1, 99])).not.toEqual([]);
});

test('README, operations and CI say the same oldest Node', () => {
  const oldest = promised[0]?.join('.') ?? '';
  expect(oldest).toMatch(/^22\./);
  for (const file of ['README.md', 'docs/operations.md', '.github/workflows/ci.yml']) expect(read(file), file).toContain(oldest);
});

test('CI runs the oldest Node of every line that `engines` promises', () => {
  const [, matrix = ''] = /^ +node: \[(.*)\]$/m.exec(read('.github/workflows/ci.yml')) ?? [];
  const run = matrix.split(', ').map((one) => one.replaceAll("'", ''));
  expect(promised.map((one) => one.join('.')).filter((one) => !run.includes(one))).toEqual([]);
});

test('a newcomer, .ci/run and the workflow run the same commands', () => {
  const commands = ['npm ci', 'npm test'];
  expect(read('.ci/run').trim().split('\n').at(-1)).toBe(commands.join(' && '));
  expect(read('README.md')).toContain(`\n${commands.join(' && ')}\n`);
  const jobs = read('.github/workflows/ci.yml').split(/^ {2}(?=\w+:$)/m);
  const stepsOf = (job: string) => [...(jobs.find((one) => one.startsWith(`${job}:`)) ?? '').matchAll(/^ +- run: (.*)$/gm)].map(([, command]) => command);
  expect(stepsOf('test')).toEqual(commands);
  expect(stepsOf('engines')).toEqual(['npm ci', 'npm run test:engines']);
});

test('`npm run check` is every check by its own name', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }; // npm's own format
  expect(scripts['check']).toBe('npm run types && npm run lint && npm run format -- --check && knip');
  expect(scripts['test']).toMatch(/^npm run check && /);
});

test('the workflow may read the code and nothing else, and its actions are pinned by major', () => {
  const workflow = read('.github/workflows/ci.yml');
  expect([...workflow.matchAll(/^permissions:\n((?: +.*\n)+)/gm)].map(([, lines]) => lines?.trim())).toEqual(['contents: read']);
  const actions = [...workflow.matchAll(/uses: (\S+)/g)].map(([, action = '']) => action);
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action))).toEqual([]);
});
