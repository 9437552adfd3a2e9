import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A button, or another control, that a form is opened by, and whose place it may take.
 * @returns its ref: it has the focus that the form's end left homeless
 */
export function useBackToButton<Control extends HTMLElement = HTMLButtonElement>(
  isFormOpen: boolean,
): RefObject<Control | null> {
  const button = useRef<Control>(null);
  const wasOpen = useRef(isFormOpen);
  useEffect(() => {
    if (wasOpen.current && document.activeElement === document.body) button.current?.focus();
    wasOpen.current = isFormOpen;
  }, [isFormOpen]);
  return button;
}
