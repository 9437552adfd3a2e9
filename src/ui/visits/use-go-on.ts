import { useState } from 'preact/hooks';
import { sendWithRetry } from '../../messages/messages.ts';
import type { MessageData } from '../../messages/shapes.ts';
import type { Need } from '../../model/visits/need.ts';
import type { PassMinutes } from '../../model/visits/pass.ts';
import type { Arrival } from './arrival.ts';

/** How a visit goes on: after the wait, for so many minutes, or at once, for a need. */
type How = { readonly minutes: PassMinutes } | { readonly need: Need };

/**
 * How to go on from a visit to what it was for, and whether that has to be asked for once more, as no browser tells
 * which of many pages a rule stopped.
 */
export function useGoOn({ visit, asked }: Arrival, onRefused: () => void) {
  const [openFor, setOpenFor] = useState('');
  const goOn = (how: How) => {
    const wish: MessageData['goOn'] = { visit, asked, ...how };
    return sendWithRetry('goOn', wish).then(
      (address) => (address === null ? setOpenFor(visit.id) : location.replace(address)),
      onRefused,
    );
  };
  return { isAgain: openFor === visit.id, goOn };
}
