import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { clientOf } from '#tests/ledger/client.ts';
import { order } from '#tests/ledger/ordering.ts';
import { pageText, press, see, seeNo } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';
import { showBillSlip, showVisitSlip, type ShownSlip } from '#tests/support/page/terminal-slips.tsx';

const MM_A_POINT = 25.4 / 72;

let shown: ShownSlip | null = null;
afterEach(() => {
  shown?.leave();
  shown = null;
});

const cssOf = (sheets: Iterable<CSSStyleSheet>) => [...sheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n');

/** The sheets that the browser would print, in mm. Only the page around the tests' frame can be printed: what is here, and every rule of it, is put there for so long. */
async function printedSheets(): Promise<{ readonly width: number; readonly height: number }[]> {
  const outer = window.top?.document ?? document;
  const style = outer.createElement('style');
  style.textContent = `${cssOf([...document.styleSheets, ...document.adoptedStyleSheets])}
@layer tokens { @media print { html > body:first-of-type { display: none !important } } }`;
  const body = outer.importNode(document.body, true);
  outer.documentElement.append(style, body);
  try {
    const { data } = await cdp().send('Page.printToPDF', { preferCSSPageSize: true });
    const boxes = [...atob(data).matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    return boxes.map(([, width, height]) => ({ width: Number(width) * MM_A_POINT, height: Number(height) * MM_A_POINT }));
  } finally {
    style.remove();
    body.remove();
  }
}

/** How long the screen says that the paper is, in mm. */
const lengthSaid = () => 10 * Number(/纸长约 (\d+) 厘米/.exec(pageText())?.[1]);

/** At the slip of a visit with these services subscribed to. */
async function atSlip(services: readonly string[]): Promise<ShownSlip> {
  const hall = await openHall({ persona: '30' });
  const client = clientOf('30', hall.network.operator);
  for (const service of services) order(client, 'subscribe', service);
  shown = await showVisitSlip(hall);
  await see('纸长约');
  return shown;
}

test.each([[['missed-call']], [['missed-call', 'weather', 'health-tips', 'sports-flash']]])(
  'the slip of %j is one sheet of 80 mm, as long as it was measured and not a line longer (K10)',
  async (services) => {
    await atSlip(services);
    const [sheet, ...others] = await printedSheets();
    expect(others).toEqual([]);
    expect(sheet?.width).toBeCloseTo(80, 0);
    expect(sheet?.height).toBeGreaterThan(lengthSaid() - 10.5);
    expect(sheet?.height).toBeLessThan(lengthSaid() + 0.5);
  },
);

test.each(['30', '18'])('the bill of %s is one sheet of 80 mm, as long as it was measured and not a line longer (K10)', async (persona) => {
  shown = await showBillSlip(await openHall({ persona }));
  await see('纸长约');
  const [sheet, ...others] = await printedSheets();
  expect(others).toEqual([]);
  expect(sheet?.width).toBeCloseTo(80, 0);
  expect(sheet?.height).toBeGreaterThan(lengthSaid() - 10.5);
  expect(sheet?.height).toBeLessThan(lengthSaid() + 0.5);
});

test('on paper is the slip and nothing of the screen: 72 mm wide, in the middle', async () => {
  await atSlip(['missed-call']);
  const paper = document.querySelector('body > [aria-hidden] > div');
  expect((paper?.getBoundingClientRect().width ?? 0) * (25.4 / 96)).toBeCloseTo(72, 1);
  expect(paper?.textContent).toContain('139****0030');
  expect(paper?.textContent).not.toMatch(/纸长约|不打了/);
});

test('a slip of more than 200 rows offers its summary first: a line for each task (K10)', async () => {
  const hall = await openHall({ persona: '30' });
  // Ten codes an hour are sent for orders; a session does not live that long.
  for (let hour = 0; hour < 3; hour++) {
    const client = clientOf('30', hall.network.operator);
    for (let count = 0; count < 10; count++) order(client, 'purchase', 'ringtone');
    await hall.control('clock', { advanceSeconds: 3600 });
  }
  await hall.control('persona', { persona: '30' });
  shown = await showVisitSlip(hall);
  await see(/这张单有 2\d\d 行，纸长约 \d+ 厘米/, '看过资费');
  const whole = lengthSaid();
  await press('打摘要');
  await seeNo('看过资费');
  await see(/单号 \d+/, '本次共办 30 件');
  expect(lengthSaid()).toBeLessThan(whole / 2);
  expect(await printedSheets()).toHaveLength(1);
  await press('打印');
  await see('正在打印…');
});
