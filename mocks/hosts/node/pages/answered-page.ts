import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** What the app reads of an answer beside its body. */
const READ_HEADERS = ['content-type', 'retry-after', 'x-request-id', 'x-subject'];

/** In an attribute between single quotes. */
const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
/** Within a script that is data: nothing in it can end it. JSON means the same with it. */
const unended = (json: string) => json.replaceAll('<', '\\u003c');

/**
 * A page that brings along what the operator has answered, before its first script, which looks for it there (`src/shell/ask-early.ts`).
 * @throws Error for a page without a script: it is not one of ours.
 */
export async function answeredPage(page: string, answer: Response): Promise<string> {
  const at = page.indexOf('<script>');
  if (at < 0) throw new Error('a page without its first script cannot bring an answer');
  const headers = Object.fromEntries(READ_HEADERS.flatMap((name) => (answer.headers.has(name) ? [[name, answer.headers.get(name)]] : [])));
  const said = `data-status='${answer.status}' data-headers='${quoted(JSON.stringify(headers))}'`;
  return `${page.slice(0, at)}<script type="application/json" id="answer" ${said}>${unended(await answer.text())}</script>${page.slice(at)}`;
}

const compress = promisify(brotliCompress);

/**
 * Steps of brotli. The last but one is half the work of the last and 1 % larger; the quick ones are 8 % larger, and what is drawn then
 * comes a round trip late: good enough for a refusal, which anybody can ask for.
 */
const QUALITIES = { small: 10, quick: 5 } as const;

/** Such a page as it is sent: made for one customer, so compressed for each, beside the thread that answers. */
export const compressedPage = async (page: string, how: keyof typeof QUALITIES): Promise<Buffer<ArrayBuffer>> => {
  const plain = Buffer.from(page);
  return Buffer.from(await compress(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITIES[how], [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }));
};
