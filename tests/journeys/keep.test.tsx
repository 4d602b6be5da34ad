import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OrderList } from '#contract/orders.ts';
import type { Presentation } from '#platform/presentation.ts';
import { announced, button, isThere, pageText, press, see, seeNo } from '#tests/support/page/look.ts';
import { openHall } from '#tests/support/page/render-hall.tsx';
import { ask } from '#tests/faults/ask.ts';

/** Files the page has given to the browser to keep. */
let saved: { readonly name: string; readonly content: Promise<Blob> }[] = [];

/** Takes a download before the browser does. */
const takeDownload = (event: MouseEvent) => {
  const link = event.target;
  if (!(link instanceof HTMLAnchorElement) || link.download === '') return;
  event.preventDefault();
  event.stopPropagation();
  saved.push({ name: link.download, content: fetch(link.href).then((answer) => answer.blob()) });
};

/** A device that shares files, or not; what it was asked to share. */
function shareBy(share?: () => Promise<void>): File[] {
  const shared: File[] = [];
  const device = {
    canShare: share && (({ files }: ShareData) => files?.every(({ type }) => type === 'image/png') ?? false),
    share: ({ files }: ShareData) => {
      shared.push(...(files ?? []));
      return share?.();
    },
  };
  for (const [name, value] of Object.entries(device)) Object.defineProperty(navigator, name, { value, configurable: true });
  return shared;
}

/** What a picture shows: its size, the share of its pixels that are ink, whether some are jade as the stamp is, and the colour of its first. */
async function decode(content: Blob) {
  const bitmap = await createImageBitmap(content);
  const context = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height }).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
  let ink = 0;
  let jade = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
    if (red + green + blue < 200) ink += 1;
    if (red < 40 && green > 80 && green < 130 && blue < 100) jade += 1;
  }
  return { width: bitmap.width, height: bitmap.height, ink: ink / (bitmap.width * bitmap.height), jade, first: [...pixels.subarray(0, 3)].join() };
}

const fetched = () => performance.getEntriesByType('resource').filter(({ name }) => /keep-sheet|draw-slip|zh-CN\/keep/.test(name)).length;

/** At the slip of an order that is done. */
async function atSlip(presentation: Partial<Presentation> = {}) {
  const hall = await openHall({ persona: '30', presentation });
  const { orders } = (await ask('/api/orders')) as OrderList; // the contract's own answer
  performance.clearResourceTimings(); // the browser notes 250, and the app has taken them
  hall.enter(`/orders/${orders.find(({ name }) => name.en === 'Ring-back tone')?.id ?? ''}`);
  await see(/已办好|Done/);
  return hall;
}

beforeEach(() => {
  saved = [];
  document.addEventListener('click', takeDownload, true);
});
afterEach(() => {
  document.removeEventListener('click', takeDownload, true);
  for (const name of ['canShare', 'share']) Reflect.deleteProperty(navigator, name);
  vi.restoreAllMocks();
});

describe('a slip is kept', () => {
  test('as a picture that is no screenshot: paper with its stamp, by a plain name; nothing of that is fetched before the tap', async () => {
    await atSlip();
    expect(fetched()).toBe(0);
    await press('保存');
    await press('存成图片');
    await see('已存到下载：palm-hall-slip-2026-10-01.png');
    expect(fetched()).toBeGreaterThan(0);
    const picture = await decode((await saved[0]?.content) ?? new Blob());
    expect(picture).toMatchObject({ width: 800, first: '231,225,211' });
    expect(picture.height).toBeGreaterThan(1200);
    expect(picture.height).toBeLessThan(2400);
    expect(picture.ink).toBeGreaterThan(0.01);
    expect(picture.ink).toBeLessThan(0.2);
    expect(picture.jade).toBeGreaterThan(1000);
    expect(saved.map(({ name }) => name)).toEqual(['palm-hall-slip-2026-10-01.png']);
  });

  test('word for word the same from a dark screen and in 长辈版: on paper nothing is dark, small or folded', async () => {
    const pictures = [];
    for (const presentation of [{}, { theme: 'dark', mode: 'elder' }] as const) {
      await atSlip(presentation);
      await press('保存');
      await press('存成图片');
      await see('已存到下载');
      pictures.push(await decode((await saved.at(-1)?.content) ?? new Blob()));
    }
    expect(pictures[1]).toEqual(pictures[0]);
  });

  test('in English, in English', async () => {
    await atSlip({ language: 'en' });
    await press('Save');
    await press('Save picture');
    await see('Saved to your downloads: palm-hall-slip-2026-10-01.png');
    expect((await decode((await saved[0]?.content) ?? new Blob())).ink).toBeGreaterThan(0.01);
  });

  test('by sending it on, where the device can share a file', async () => {
    const shared = shareBy(() => Promise.resolve());
    await atSlip();
    await press('保存');
    await press('发给别人');
    await expect.poll(() => shared.map(({ name, type }) => ({ name, type }))).toEqual([{ name: 'palm-hall-slip-2026-10-01.png', type: 'image/png' }]);
    expect((await decode(shared[0] ?? new Blob())).width).toBe(800);
    expect(saved).toEqual([]);
  });

  test('who changes their mind while sharing reads of no error', async () => {
    shareBy(() => Promise.reject(new DOMException('closed', 'AbortError')));
    await atSlip();
    await press('保存');
    await press('发给别人');
    await see('存成图片');
    expect(announced()).not.toMatch(/没有|错/);
  });

  test('a share that fails is said, with the way on', async () => {
    shareBy(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await atSlip();
    await press('保存');
    await press('发给别人');
    await see('没有发成。可以先存到手机');
  });

  test('a picture that cannot be drawn is said, and printing is the way on', async () => {
    const printed = vi.spyOn(window, 'print').mockReturnValue();
    await atSlip();
    vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue('data:,'); // what a browser answers that would not
    await press('保存');
    await see('图片没有画成。可以打印');
    expect(isThere(button('存成图片'))).toBe(false);
    await press('打印 / 存成 PDF');
    await expect.poll(() => printed.mock.calls.length).toBe(1);
    await seeNo('图片没有画成');
    expect(document.querySelector('dialog[open]')).toBeNull();
  });
});

describe('a bill is kept', () => {
  test('with every item and how it is worked out, without what only a screen can do', async () => {
    const hall = await openHall({ persona: '30' });
    hall.enter('/bills/2026-10');
    await see('合计');
    const drawn = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText');
    await press('保存');
    await press('存成图片');
    await see('已存到下载：palm-hall-bill-2026-10.png');
    const text = drawn.mock.calls.map(([line]) => line.replaceAll('\u00a0', ' ')).join('\n');
    for (const said of ['掌上营业厅', '已结清', '72.70', '彩铃 · 新增', '22 分钟 × 0.15 元', '晨读手机报', '139****0030', '截至 2026 年 11 月 22 日 10:00'])
      expect(text).toContain(said);
    for (const unsaid of ['点任意一行', '退订', '保存', '13900000030']) expect(text).not.toContain(unsaid);
    const picture = await decode((await saved[0]?.content) ?? new Blob());
    expect(picture.width).toBe(800);
    expect(picture.ink).toBeGreaterThan(0.01);
    expect(pageText()).toContain('打印 / 存成 PDF');
  });
});
