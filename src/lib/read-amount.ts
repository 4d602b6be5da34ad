import { fen, type Fen } from './money.ts';
import { readPlain } from './typed.ts';

/** An amount in whole yuan as typed or pasted: `50`, `￥50`, `５０ 元`, `50.00`; null for everything else. */
export function readWholeYuan(typed: string): Fen | null {
  const [, yuan] = /^\s*[¥￥]?\s*(\d{1,6})(?:[.．。]0{1,2})?\s*元?\s*$/.exec(readPlain(typed)) ?? [];
  return yuan === undefined ? null : fen(Number(yuan) * 100);
}
