import { classNames } from '#ui/styles/class-names.ts';
import { FieldFrame, type FrameProps } from './field.tsx';
import field from './field.module.css';
import styles from './text-area.module.css';

export type TextAreaProps = FrameProps & {
  value: string;
  onChange: (text: string) => void;
  maxLength: number;
  rows?: number;
  readOnly?: boolean;
};

/** Several lines of text, in the frame of a field. */
export function TextArea({ value, onChange, maxLength, rows = 5, readOnly, ...frame }: TextAreaProps) {
  return (
    <FieldFrame {...frame}>
      {(ties) => (
        <textarea
          {...ties}
          className={classNames(field.input, styles.area)}
          rows={rows}
          maxLength={maxLength}
          readOnly={readOnly}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}
