import type { ReactNode, Ref } from 'react';
import { useTranslation } from '#i18n/use-translation.ts';
import { deleteBackward, typeText } from '#ui/controls/typed/edit.ts';
import { classNames } from '#ui/styles/class-names.ts';
import { Icon } from '#ui/text/icon.tsx';
import { check } from '#ui/text/icons.ts';
import { NoLetters } from './no-letters.tsx';
import styles from './pad-keys.module.css';
import { fieldAfter } from './typing.ts';
import type { FocusedField } from './use-focused-field.ts';

/** A key acts when it is let go. It is no stop for Tab: that leads from field to field. */
function Key({
  children,
  onPress,
  look,
  isPressed,
}: {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly look?: string | undefined;
  readonly isPressed?: boolean;
}) {
  return (
    <button type="button" tabIndex={-1} className={classNames(styles.key, look)} aria-pressed={isPressed} onClick={onPress}>
      {children}
    </button>
  );
}

export interface PadKeysProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly focused: FocusedField;
  /** Ten, the last below the others. */
  readonly figures: readonly string[];
  /** Whether the figures stand in order, where the customer may choose. */
  readonly order: { readonly isInOrder: boolean; readonly onChange: (isInOrder: boolean) => void } | null;
  /** After every key. */
  readonly onEdit: () => void;
}

/** The keys for a field. Nothing of it lights up for a secret: who looks over a shoulder learns neither which key it was nor where it stands (K7). */
export function PadKeys({ ref, focused: { field, typing }, figures, order, onEdit }: PadKeysProps) {
  const { t } = useTranslation('kiosk-pad');
  const after = fieldAfter(field);
  const edit = (change: () => void) => () => {
    field.focus({ preventScroll: true });
    change();
    onEdit();
  };
  const key = (text: string) => (
    <Key key={text} look={styles.figure} onPress={edit(() => typeText(text))}>
      {text}
    </Key>
  );
  const hasFigures = field.type !== 'textarea';
  return (
    <div ref={ref} role="group" aria-label={t('pad')} className={styles.pad}>
      {typing.kind === 'words' ? <NoLetters onSentence={hasFigures ? null : (sentence) => edit(() => typeText(field.value === '' ? sentence : `\n${sentence}`))()} /> : null}
      <div className={classNames(styles.keys, typing.kind !== 'secret' && styles.lit)}>
        {hasFigures ? figures.slice(0, 9).map(key) : null}
        {order ? (
          <Key isPressed={order.isInOrder} onPress={() => order.onChange(!order.isInOrder)}>
            {order.isInOrder ? <Icon path={check} /> : null}
            {t('inOrder')}
          </Key>
        ) : null}
        {typing.extra ? key(typing.extra) : null}
        {hasFigures ? <div className={styles.last}>{figures.slice(9).map(key)}</div> : null}
        <div className={styles.edits}>
          <Key onPress={edit(deleteBackward)}>{t('delete')}</Key>
          <Key
            onPress={edit(() => {
              field.select();
              deleteBackward();
            })}
          >
            {t('clear')}
          </Key>
          <Key look={styles.done} onPress={() => (after ? after.focus() : field.blur())}>
            {t(after ? 'next' : 'done')}
          </Key>
        </div>
      </div>
    </div>
  );
}
