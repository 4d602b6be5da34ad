import { useEffect, useState } from 'react';
import { drawSlip, type Margins } from '#ui/slip/picture/draw-slip.ts';

/** The picture while it is made, once it is there (its file, and the address to show it from), and when the browser would not. */
export type Picture = { readonly state: 'making' | 'failed' } | { readonly state: 'made'; readonly file: File; readonly address: string };

const TYPE = 'image/png';

async function makePicture(name: string, margins: Margins): Promise<Picture> {
  const canvas = drawSlip(document, margins);
  const content = await new Promise<Blob | null>((done) => canvas.toBlob(done, TYPE));
  // The page's policy lets pictures come from here and from data, not from blobs.
  return content ? { state: 'made', file: new File([content], `${name}.png`, { type: TYPE }), address: canvas.toDataURL(TYPE) } : { state: 'failed' };
}

/** Draws the slip of the page anew each time `isOpen` turns true: it may say something else by now. */
export function usePicture(isOpen: boolean, name: string, { product, title, asOf }: Margins): Picture {
  const [picture, setPicture] = useState<Picture>({ state: 'making' });
  useEffect(() => {
    if (!isOpen) return;
    let isWanted = true;
    makePicture(name, { product, title, asOf }).then(
      (made) => isWanted && setPicture(made),
      () => isWanted && setPicture({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
      setPicture({ state: 'making' });
    };
  }, [isOpen, name, product, title, asOf]);
  return picture;
}
