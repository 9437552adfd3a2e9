/**
 * Passes given in private windows. They are no records, so that no database tells of them: not even, once
 * they are over, that there were any.
 */
import type { Pass } from '../../model/visits/pass.ts';
import { privatePasses } from '../../storage/visits/pauses.ts';

const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('private-passes', work);

/** Gives a person a pass. */
export const givePrivatePass = (person: string, given: Pass): Promise<void> =>
  inTurn(async () =>
    privatePasses.setValue({ ...(await privatePasses.getValue()), [person]: given }),
  );

/** Takes away the passes of all but these people. */
export const keepPrivatePasses = (people: readonly string[]): Promise<void> =>
  inTurn(async () => {
    const given = Object.entries(await privatePasses.getValue());
    const kept = given.filter(([person]) => people.includes(person));
    if (kept.length < given.length) await privatePasses.setValue(Object.fromEntries(kept));
  });
