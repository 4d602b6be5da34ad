import { useEffect, useState } from 'react';
import { drawSlip, type Margins } from '#ui/slip/picture/draw-slip.ts';

/** The picture while it is made, once it is there (its file, and the address to show it from), and when the browser would not. */
export type Picture = { readonly state: 'making' | 'failed' } | { readonly state: 'made'; readonly file: File; readonly address: string };

const TYPE = 'image/png';
const HEAD = `data:${TYPE};base64,`;

/**
 * The page's policy lets pictures come from here and from data, not from blobs, so the picture is encoded as an address, and its file is made of that.
 * `toBlob` would encode it a second time, and not before the page is idle: some seconds while something moves on it.
 */
function makePicture(name: string, margins: Margins): Picture {
  const address = drawSlip(document, margins).toDataURL(TYPE);
  if (!address.startsWith(HEAD)) return { state: 'failed' };
  const bytes = Uint8Array.from(atob(address.slice(HEAD.length)), (letter) => letter.charCodeAt(0));
  return { state: 'made', file: new File([bytes], `${name}.png`, { type: TYPE }), address };
}

/** Draws the slip of the page anew each time `isOpen` turns true: it may say something else by now. */
export function usePicture(isOpen: boolean, name: string, { product, title, asOf }: Margins): Picture {
  const [picture, setPicture] = useState<Picture>({ state: 'making' });
  useEffect(() => {
    if (!isOpen) return;
    // In a turn of its own: the sheet is on its way up before the picture is drawn.
    const turn = setTimeout(() => {
      try {
        setPicture(makePicture(name, { product, title, asOf }));
      } catch {
        setPicture({ state: 'failed' }); // nothing to draw, or nothing to draw on: the sheet says so and offers paper
      }
    });
    return () => {
      clearTimeout(turn);
      setPicture({ state: 'making' });
    };
  }, [isOpen, name, product, title, asOf]);
  return picture;
}
