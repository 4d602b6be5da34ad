import { foldText } from '#lib/fold-text.ts';
import type { HelpEntry } from './entry.ts';

/** What is found shares at least so much of what was typed, and nearly as much as the best does. */
const LEAST = 0.5;
const NEARLY = 0.75;

/** What was typed, in pieces: words, and of a Chinese phrase every two characters that stand together, so that 怎么退订彩铃 finds what says 怎么退. */
function piecesOf(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => (/^\p{Script=Han}{3,}$/u.test(word) ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)) : [word]));
}

/** Letters and figures count only where a word begins: `all` would find every call. */
const isIn = (said: string, piece: string) => said.includes(/^\p{Script=Han}/u.test(piece) ? piece : ` ${piece}`);

/** Entries that say most of what was typed, the nearest first, in their own order where they are equally near, messages of the portal last; capitals, full width, traditional characters make no difference. */
export function findEntries(entries: readonly HelpEntry[], text: string): HelpEntry[] {
  const pieces = piecesOf(text);
  if (pieces.length === 0) return [];
  const rated = entries.map((entry) => {
    const title = foldText(entry.title);
    const said = foldText([entry.title, ...entry.lines, entry.words].join(' '));
    const share = pieces.filter((piece) => isIn(said, piece)).length / pieces.length;
    return { entry, share, inTitle: pieces.filter((piece) => isIn(title, piece)).length };
  });
  const best = Math.max(...rated.map(({ share }) => share));
  return rated
    .filter(({ share }) => share >= Math.max(LEAST, best * NEARLY))
    .sort((one, other) => other.share - one.share || Number(one.entry.isMessage ?? false) - Number(other.entry.isMessage ?? false) || other.inTitle - one.inTitle)
    .map(({ entry }) => entry);
}
