/** Letters, figures and signs of other writing than Chinese. */
const WORD = /[!-~\u00a1-\u024f\u2010-\u2019\u2026\u2212]+/.source;
/** A word, or a character of Chinese, with the signs that may not part from it: no opening one ends a line, no closing one begins it. */
const UNIT = `[（“《「]*(?:${WORD}|\\S)[，。、；：！？）”》」]*`;
/** What stays together: units tied by spaces that do not break; or a space, or the end of a line. */
const PARTS = new RegExp(`${UNIT}(?:\\u00a0${UNIT})*|\\n|\\s`, 'g');

/**
 * Breaks a text into lines. `measure` gives the width of a piece of it, `widthOf` the room of a line by its number from 0, in the same
 * unit. A word longer than its line is broken within.
 */
export function wrap(text: string, measure: (text: string) => number, widthOf: (line: number) => number): string[] {
  const lines = [''];
  const add = (part: string) => {
    const current = lines.at(-1) ?? '';
    const room = widthOf(lines.length - 1);
    if (part === '\n') lines.push('');
    else if (measure((current + part).trimEnd()) <= room) lines[lines.length - 1] = current + part;
    else if (part.trim() === '') lines.push('');
    else if (measure(part) <= room) lines.push(part);
    else for (const character of part) addCharacter(character);
  };
  const addCharacter = (character: string) => {
    const current = lines.at(-1) ?? '';
    if (current === '' || measure(current + character) <= widthOf(lines.length - 1)) lines[lines.length - 1] = current + character;
    else lines.push(character);
  };
  for (const part of text.match(PARTS) ?? []) add(part);
  return lines.map((line) => line.trim());
}
