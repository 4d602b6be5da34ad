import { neverCarriedOut } from './conform.ts';
import type { Difference, Report } from './core/report.ts';

/** Places of one difference that are named; the rest are counted. */
const NAMED = 4;

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** Differences that are the same but for their place are told once. */
function grouped(differences: readonly Difference[]): Difference[][] {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const like = `${difference.check}\n${difference.contract}\n${difference.came}`;
    groups.set(like, [...(groups.get(like) ?? []), difference]);
  }
  return [...groups.values()];
}

function groupText(group: readonly Difference[]): string[] {
  const [first] = group;
  if (!first) return [];
  const places = [...new Set(group.map(({ where }) => where))];
  const more = places.length > NAMED ? `, and ${places.length - NAMED} more` : '';
  return [places.slice(0, NAMED).join(', ') + more, `  the contract  ${first.contract}`, `  what came     ${first.came}`, `  ask again     ${first.again}`, ''];
}

/** The list of checks, what differs in words, what could not be checked, and a last line that sums it up. */
export function reportText(report: Report): string {
  const { checks, differences, unchecked } = report;
  const made = [...checks.values()].reduce((all, one) => all + one, 0);
  const lines = ['Checked', ''];
  for (const [check, times] of checks) {
    const wrong = differences.filter((difference) => difference.check === check).length;
    lines.push(`  ${wrong === 0 ? 'ok     ' : 'differs'}  ${String(times).padStart(3)}x  ${check}${wrong === 0 ? '' : `: not so ${count(wrong, 'time')}`}`);
  }
  if (differences.length > 0)
    lines.push('', 'Different from the contract', '', ...grouped(differences).flatMap((group) => groupText(group).map((line) => (line === '' ? '' : `  ${line}`))));
  if (differences.some(({ again }) => again.includes('-b jar'))) lines.push('  `-b jar` stands for a session: sign in with `curl -c jar`, and fill in what stands as ***.');
  if (unchecked.length > 0) lines.push('', 'Could not be checked here', '', ...unchecked.map(({ what, because }) => `  ${what}: ${because}.`));
  const left = neverCarriedOut(report);
  if (left.length > 0) lines.push('', 'Asked for refusals alone, because it cannot be taken back, needs what only a customer has, or was not reached', '', `  ${left.join(', ')}`);
  const differ = report.isClean ? 'nothing differs' : `${count(differences.length, 'difference')}${unchecked.length > 0 ? `, ${unchecked.length} not checked` : ''}`;
  lines.push('', `${count(made, 'check')}, ${differ}`);
  return lines.join('\n');
}
