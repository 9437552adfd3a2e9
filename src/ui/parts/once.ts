import { useRef } from 'preact/hooks';

/** A button that does one thing at a time: pressed again while that is under way, it does nothing more. */
export function useOnce(): (act: () => Promise<unknown>) => Promise<void> {
  const isUnderWay = useRef(false);
  return async (act) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    await act().finally(() => {
      isUnderWay.current = false;
    });
  };
}
