import { sourceFiles, type SourceFile } from './source-files.ts';

/** A file that may cite a rule: its path from the root of the repository, its text, and the same text with comments blanked. */
interface Citing {
  readonly name: string;
  readonly text: string;
  readonly code: string;
}

/** Everything that may cite a rule; what speaks about citations does not cite. */
export function citingFiles(): readonly SourceFile[] {
  return sourceFiles(/\.(tsx?|css|js)$/).filter(({ name }) => !/(^build|architecture)\/rules\.(test\.)?ts$/.test(name));
}

/** A rule cited somewhere. `isPart`: the file says of itself that it keeps the rule `in part` only. */
export interface Citation {
  readonly rule: string;
  readonly isPart: boolean;
}

/** `S35`, `S31 to S33` (all between as well), `O6 in part`. A letter that goes on, as in W3C, is none. */
const CITED = /(?<![\w#-])([DKOSW])(\d{1,2})(?: to \1(\d{1,2}))?(?![\w-])( in part\b)?/g;
/** A row of docs/rules.md: the number and the sentence are written by hand, what follows is worked out. */
const ROW = /^\| ([DKOSW]\d{1,2}) \| ([^|]+) \|.*$/gm;

/** The citations of a text, ranges opened. */
export function citationsIn(text: string): Citation[] {
  return [...text.matchAll(CITED)].flatMap(([, letter = '', first = '', last = first, part]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) => ({ rule: `${letter}${Number(first) + step}`, isPart: part !== undefined })),
  );
}

/** The rules of docs/rules.md, in their order: number and sentence. */
export function rulesIn(markdown: string): readonly { readonly rule: string; readonly sentence: string }[] {
  return [...markdown.matchAll(ROW)].map(([, rule = '', sentence = '']) => ({ rule, sentence }));
}

const isProof = ({ name }: Citing) => /\.test\.tsx?$/.test(name) || name.startsWith('tests/');
/** What a persona is there to show stands in its `rules`; its comments keep nothing. */
const isPersona = ({ name }: Citing) => /\/persona-\d{2}\.ts$/.test(name);

/** Comments alone, line for line: what a program says is no claim to keep a rule. */
export function commentsOf({ name, text, code }: Citing): string {
  if (name.endsWith('.css')) return [...text.matchAll(/\/\*[\s\S]*?\*\//g)].map(([comment]) => comment).join('\n');
  return text.replace(/[^\n]/g, (letter, at: number) => (letter === code[at] ? ' ' : letter));
}

/** The file with its folder, as a link from docs/. */
function linkTo(name: string, isPart: boolean): string {
  return `[${name.split('/').slice(-2).join('/')}](../${name})${isPart ? ' in part' : ''}`;
}

/** A persona, and the rules it is there to show. */
interface Shows {
  readonly id: string;
  readonly rules: readonly string[];
}

/** docs/rules.md with its columns worked out anew: personas to see a rule as, files whose comments say that they keep it, tests that name it. */
export function rulesText(markdown: string, files: readonly Citing[], personas: readonly Shows[]): string {
  const cited = files.map((file) => ({ file, citations: citationsIn(isProof(file) ? file.text : commentsOf(file)) }));
  const count = { rules: 0, proved: 0, kept: 0 };
  const table = markdown.replace(ROW, (_row, rule: string, sentence: string) => {
    const citing = cited.flatMap(({ file, citations }) => {
      const own = citations.filter((citation) => citation.rule === rule);
      return own.length > 0 ? [{ file, isPart: own.every(({ isPart }) => isPart) }] : [];
    });
    const shownBy = personas.flatMap(({ id, rules }) => (rules.includes(rule) ? [id] : []));
    const proofs = citing.filter(({ file }) => isProof(file));
    const keepers = citing.filter(({ file }) => !isProof(file) && !isPersona(file));
    count.rules += 1;
    if (proofs.length > 0) count.proved += 1;
    else if (keepers.length > 0) count.kept += 1;
    const listed = (some: typeof citing, none: string) => (some.length > 0 ? some.map(({ file, isPart }) => linkTo(file.name, isPart)).join(', ') : none);
    const [keeping, proving] = keepers.length + proofs.length === 0 ? ['*open*', '*open*'] : [listed(keepers, 'the test alone'), listed(proofs, '*kept, no test*')];
    return `| ${rule} | ${sentence} | ${shownBy.join(', ')} | ${keeping} | ${proving} |`;
  });
  const { rules, proved, kept } = count;
  return table.replace(/^Of \d+ rules.*$/m, `Of ${rules} rules ${proved} are proved by a test, ${kept} are kept without one, ${rules - proved - kept} are open.`);
}
