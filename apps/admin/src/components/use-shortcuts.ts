import { useStore } from 'ra-core';
import { useEffect, useEffectEvent } from 'react';

/** Handlers by key, in lower case. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** A tick box takes no letters, so the keys go on working after a row was marked with the mouse. */
const TYPING_SELECTOR =
  'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"]';

/** Whether a key press is typing or belongs to a dialog or menu, and so is not a shortcut. */
function isTakenElsewhere(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return true;
  if (event.target instanceof Element && event.target.closest(TYPING_SELECTOR)) return true;
  return document.querySelector('[role="dialog"], [role="menu"]') !== null;
}

/** Single-letter shortcuts; officers can switch them off, as WCAG 2.1.4 asks. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const [isEnabled] = useSingleLetterKeys();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const handler = shortcuts[event.key.toLowerCase()];
    if (!handler || isTakenElsewhere(event)) return;
    event.preventDefault();
    handler();
  });
  useEffect(() => {
    if (!isEnabled) return;
    const listener = (event: KeyboardEvent) => {
      onKeyDown(event);
    };
    document.addEventListener('keydown', listener);
    return () => {
      document.removeEventListener('keydown', listener);
    };
  }, [isEnabled]);
}

export function useSingleLetterKeys() {
  return useStore<boolean>('singleLetterKeys', true);
}
