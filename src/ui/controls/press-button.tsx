import type { ReactNode } from 'react';
import styles from './button.module.css';

export interface PressButtonProps {
  /** Pressed, and let go: by finger, by key, or because something else has the screen now. */
  readonly onPress: (isPressed: boolean) => void;
  readonly children: ReactNode;
}

/** A button that acts while it is held. */
export function PressButton({ onPress, children }: PressButtonProps) {
  const letGo = () => onPress(false);
  return (
    <button
      type="button"
      className={styles.link}
      onPointerDown={({ currentTarget, pointerId }) => {
        // What the press changes may move the button from under the finger.
        currentTarget.setPointerCapture(pointerId);
        onPress(true);
      }}
      onLostPointerCapture={letGo}
      onBlur={letGo}
      onKeyDown={({ key, repeat }) => {
        if (!repeat && (key === ' ' || key === 'Enter')) onPress(true);
      }}
      onKeyUp={letGo}
    >
      {children}
    </button>
  );
}
