import { useLayoutEffect, useRef } from 'preact/hooks';
import { isEscape } from './escape.ts';

/** Does something when the user presses Escape. */
export function useEscape(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  // Not useEffect: a press counts from the moment that the page takes over.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isEscape(event)) return;
      // Else the browser stops what is loading.
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
