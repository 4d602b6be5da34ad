import { useEffect, useState, type RefObject } from 'react';
import { focusedField, keepSystemKeyboardAway, typingIn, type TypedField, type Typing } from './typing.ts';

export interface FocusedField {
  readonly field: TypedField;
  readonly typing: Typing;
}

/**
 * The field that is being written in; the system's keyboard is kept away from it. It changes only once a press has been let go: a pad that comes
 * or goes before would move from under the finger what is being pressed. The focus within the pad changes nothing.
 */
export function useFocusedField(pad: RefObject<HTMLElement | null>): FocusedField | null {
  const [shown, setShown] = useState<FocusedField | null>(null);
  useEffect(() => {
    let focused: FocusedField | null = null;
    let giveBack = () => {};
    let isPressed = false;
    let settling: ReturnType<typeof setTimeout> | undefined;
    const take = (field: TypedField | null) => {
      if (field === (focused?.field ?? null)) return;
      giveBack();
      focused = field && { field, typing: typingIn(field) };
      giveBack = field ? keepSystemKeyboardAway(field) : () => {};
    };
    const isOnPad = (place: EventTarget | null) => place instanceof Node && (pad.current?.contains(place) ?? false);
    const settle = () => {
      if (isPressed || isOnPad(document.activeElement)) return;
      take(focusedField());
      setShown(focused);
    };
    // After the click that a press ends in.
    const settleSoon = () => {
      clearTimeout(settling);
      settling = setTimeout(settle);
    };
    const onFocus = () => {
      // At once: the system's keyboard does not wait.
      const field = focusedField();
      if (field) take(field);
      settleSoon();
    };
    const onPress = (event: PointerEvent) => {
      isPressed = event.type === 'pointerdown';
      settleSoon();
    };
    // A press on the pad, or between its keys, leaves the focus in the field.
    const onMouseDown = (event: MouseEvent) => {
      if (isOnPad(event.target)) event.preventDefault();
    };
    // A field that leaves the page while it has the focus says nothing.
    const changes = new MutationObserver(settleSoon);
    changes.observe(document.body, { childList: true, subtree: true });
    const listeners = new AbortController();
    const options = { capture: true, signal: listeners.signal };
    for (const event of ['focusin', 'focusout'] as const) document.addEventListener(event, onFocus, options);
    for (const event of ['pointerdown', 'pointerup', 'pointercancel'] as const) document.addEventListener(event, onPress, options);
    document.addEventListener('mousedown', onMouseDown, options);
    settle();
    return () => {
      clearTimeout(settling);
      changes.disconnect();
      listeners.abort();
      giveBack();
    };
  }, [pad]);
  return shown;
}
