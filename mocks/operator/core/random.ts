/** Chance without chance: the same key draws the same values on every host (O2). */
export interface Random {
  /** An integer from `least` to `most`, both included. */
  readonly int: (least: number, most: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** `total` in `parts` uneven integers of at least `least` that sum exactly to it. @throws RangeError when it cannot be done. */
  readonly split: (total: number, parts: number, least: number) => number[];
}

/** Four 32-bit words of a text (cyrb128 mixing). */
export function cyrb128(text: string): [number, number, number, number] {
  let a = 1779033703,
    b = 3144134277,
    c = 1013904242,
    d = 2773480762;
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ k, 597399067);
    b = c ^ Math.imul(b ^ k, 2869860233);
    c = d ^ Math.imul(c ^ k, 951274213);
    d = a ^ Math.imul(d ^ k, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [(a ^ b ^ c ^ d) >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0];
}

/** sfc32, a small fast generator, seeded by the key; values below 1. */
function generatorOf(key: string): () => number {
  let [a, b, c, d] = cyrb128(key);
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

function split(next: () => number, total: number, parts: number, least: number): number[] {
  if (parts < 0 || total < parts * least || (parts === 0 && total !== 0)) throw new RangeError(`cannot split ${total} into ${parts} of at least ${least}`);
  const weights = Array.from({ length: parts }, () => {
    const w = next();
    return 0.02 + w * w;
  });
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const spare = total - parts * least;
  const shares = weights.map((weight) => least + Math.floor((spare * weight) / sum));
  let rest = total - shares.reduce((all, share) => all + share, 0);
  for (let i = 0; rest > 0; i = (i + 1) % parts, rest--) shares[i] = (shares[i] ?? 0) + 1;
  return shares;
}

/** A generator of its own for a key such as `20261122/13900000030/2026-10`. */
export function seededRandom(key: string): Random {
  const next = generatorOf(key);
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    int,
    pick: (list) => list[int(0, list.length - 1)] ?? list[0],
    split: (total, parts, least) => split(next, total, parts, least),
  };
}
