/** Of the roll, in mm; of that 72 can be printed on. */
const PAPER_WIDTH = 80;
/** Behind the last line, for the knife. */
const TAIL = 4;
const MM_AN_INCH = 25.4;
const PX_AN_INCH = 96;

/** So many mm of paper a slip of this height on the screen takes. */
export function paperHeight(px: number): number {
  return Math.ceil((px / PX_AN_INCH) * MM_AN_INCH) + TAIL;
}

/**
 * Makes the page to be printed as large as the slip, and the slip all there is on it (K10: Chromium ignores a height of `auto`). Its layer
 * is the first one: what it says of the app's own place is above all that is said of paper elsewhere. @returns the way back.
 */
export function sizePage(height: number): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${PAPER_WIDTH}mm ${height}mm; margin: 0 }
@layer tokens { @media print { #app { display: none !important } } }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
