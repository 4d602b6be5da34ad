import type { Ref } from 'react';
import type { SlipDocument, SlipPart } from '#lib/terminal/slip-document.ts';
import { QrCode } from './qr-code.tsx';
import styles from './paper-slip.module.css';

function Part({ part }: { readonly part: SlipPart }) {
  switch (part.kind) {
    case 'heading':
      return <h3>{part.text}</h3>;
    case 'note':
      return <p>{part.text}</p>;
    case 'detail':
      return <p className={styles.detail}>{part.text}</p>;
    case 'row':
      return (
        <p className={styles.row}>
          <span>{part.label}</span> <span>{part.value}</span>
        </p>
      );
    case 'sum':
      return (
        <p className={styles.row}>
          <b>{part.label}</b> <b>{part.value}</b>
        </p>
      );
    case 'rule':
      return <hr className={styles.rule} />;
    case 'signature':
      return <p className={styles.signature}>{part.label}</p>;
    case 'code':
      return (
        <div className={styles.middle}>
          <QrCode text={part.text} />
          <p>{part.caption}</p>
        </div>
      );
  }
}

export interface PaperSlipProps {
  readonly slip: SlipDocument;
  readonly ref?: Ref<HTMLDivElement>;
}

/** The slip as it comes out of the printer: 48 half characters wide, whatever their size, so that the screen shows what the paper will. */
export function PaperSlip({ slip, ref }: PaperSlipProps) {
  return (
    <div className={styles.paper} ref={ref}>
      <div className={styles.middle}>
        <p>{slip.issuer}</p>
        <h2>{slip.title}</h2>
      </div>
      {slip.parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </div>
  );
}
