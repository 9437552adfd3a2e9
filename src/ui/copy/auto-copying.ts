import { signal } from '@preact/signals';
import type { AutoCopy, Every } from '../../model/copy/auto-copy.ts';
import { allow } from '../parts/allow.ts';
import { change, isKept } from '../parts/change.ts';

/** Whether copies are about to be switched on, or the browser did not allow it. */
export const autoState = signal<'busy' | 'refused' | null>(null);

/** So many letters and digits tell one series' files from another's. */
const SERIES_CHARS = 4;

const newSeries = () => crypto.randomUUID().slice(0, SERIES_CHARS);

/** Asks the browser whether files may be saved. Call it first thing in a click. */
const mayStart = (): Promise<boolean> => allow({ permissions: ['downloads'] });

/**
 * Has copies made by themselves from now on, once the browser allows it. Resolves to whether it was done.
 * @param phrase locks them; without one anybody can read them
 */
export async function startCopies(every: Every, phrase?: string): Promise<boolean> {
  autoState.value = 'busy';
  const isAllowed = await mayStart();
  autoState.value = isAllowed ? 'busy' : 'refused';
  if (!isAllowed) return false;
  const made = phrase ? lockBy(phrase) : Promise.resolve(null);
  const isMade = await isKept(made);
  autoState.value = null;
  if (!isMade) return false;
  return change('wantCopies', { wanted: { every, series: newSeries(), lock: await made } });
}

async function lockBy(phrase: string) {
  const { makeLock } = await import('../../model/copy/age-lock.ts');
  const { lockedBy } = await import('../../model/copy/age-passphrase.ts');
  return makeLock(lockedBy(phrase));
}

/** How they are made, without what came of them. */
const wantedOf = ({ every, series, lock }: AutoCopy) => ({ every, series, lock });

export const makeEvery = (now: AutoCopy, every: Every) =>
  change('wantCopies', { wanted: { ...wantedOf(now), every } });

/** Makes the one that could not be made, once the browser allows it. */
export async function tryAgain(now: AutoCopy): Promise<void> {
  autoState.value = null;
  if (await mayStart()) await change('wantCopies', { wanted: wantedOf(now) });
  else autoState.value = 'refused';
}

export const stopCopies = () => change('wantCopies', { wanted: null });
