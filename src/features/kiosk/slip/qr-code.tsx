import { correction, generate } from 'lean-qr/nano';
import styles from './paper-slip.module.css';

/** Quiet modules around the code, as the standard asks for. */
const QUIET = 4;

/** The dark modules as one path, a square each. */
function pathOf(text: string): { readonly size: number; readonly path: string } {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const modules = Array.from({ length: code.size * code.size }, (_, index) => ({ x: index % code.size, y: Math.floor(index / code.size) }));
  const dark = modules.filter(({ x, y }) => code.get(x, y));
  return { size: code.size + 2 * QUIET, path: dark.map(({ x, y }) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`).join('') };
}

/** A QR code, black on the paper. What it says stands beside it in words, so nothing is read out for it. */
export function QrCode({ text }: { readonly text: string }) {
  const { size, path } = pathOf(text);
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
