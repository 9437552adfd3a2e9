import { useEffect, useState } from 'preact/hooks';
import { FORGOTTEN_PAUSE_MS } from '../../model/visits/limits.ts';
import { type Arrival, anew } from './arrival.ts';

/**
 * The visit that the page stands for, and how to begin another one. One begins by itself where the page comes
 * back out of the back/forward cache, and where somebody touches it that nobody had touched for ten minutes.
 */
export function useArrival(first: Arrival): [Arrival, renew: () => void] {
  const [arrived, setArrived] = useState(first);
  const renew = () => setArrived(anew);
  useEffect(() => {
    let touched = Date.now();
    const touch = () => {
      const now = Date.now();
      if (Math.abs(now - touched) >= FORGOTTEN_PAUSE_MS) renew();
      touched = now;
    };
    const ended = new AbortController();
    // Ahead of what the touch is meant for, which then belongs to the new visit.
    const options = { capture: true, signal: ended.signal };
    addEventListener('pointerdown', touch, options);
    addEventListener('keydown', touch, options);
    addEventListener('pageshow', ({ persisted }) => persisted && renew(), options);
    return () => ended.abort();
  }, []);
  return [arrived, renew];
}
