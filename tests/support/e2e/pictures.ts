import type { Browser } from 'playwright';

/** The largest difference between two screenshots, in levels of 255 of any colour at any point; 255 where they are not of one size. */
export async function largestDifference(browser: Browser, one: Buffer, other: Buffer): Promise<number> {
  const page = await browser.newPage();
  const found = await page.evaluate(
    async (pictures) => {
      const pixels = async (picture: string): Promise<ImageData> => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const context = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height }).getContext('2d');
        if (!context) throw new Error('no canvas to compare pictures on');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [first, second] = [await pixels(pictures[0]), await pixels(pictures[1])];
      if (first.width !== second.width || first.height !== second.height) return 255;
      return first.data.reduce((largest, level, index) => Math.max(largest, Math.abs(level - (second.data[index] ?? 0))), 0);
    },
    [one.toString('base64'), other.toString('base64')] as const,
  );
  await page.close();
  return found;
}
