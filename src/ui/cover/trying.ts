import { type Signal, signal } from '@preact/signals';
import { sendWithRetry } from '../../messages/messages.ts';
import type { Tried, TriedTabs } from '../../model/cover/self-test.ts';
import type { Person } from '../../model/people/person.ts';
import { isStopped } from '../../model/visits/may-open.ts';

/** One identity as it was tried. */
export interface Line {
  readonly key: string;
  readonly nickname: string;
  readonly network: string;
  readonly ways: readonly Tried[];
}

export interface Trying {
  readonly state: 'running' | 'stopped' | 'done' | 'trouble';
  /** How many identities there are to try. */
  readonly all: number;
  readonly lines: readonly Line[];
  readonly tabs: TriedTabs | null;
}

/** The self-test as far as it has come; null before there was one. */
export const trying: Signal<Trying | null> = signal(null);

const step = (more: Partial<Trying>): void => {
  if (trying.value) trying.value = { ...trying.value, ...more };
};

/** Tries everybody who is to be stopped, one identity after another, until it is done or stopped. */
export async function tryEverybody(people: readonly Person[]): Promise<void> {
  const all = people
    .filter(isStopped)
    .flatMap(({ nickname, identities }) =>
      identities.map(({ key, network }) => ({ key, nickname, network })),
    );
  const begun: Trying = { state: 'running', all: all.length, lines: [], tabs: null };
  trying.value = begun;
  try {
    await sendWithRetry('lookAtCover');
    for (const one of all) {
      const ways = await sendWithRetry('tryIdentity', one.key);
      if (trying.value?.state !== 'running') return;
      step({ lines: [...trying.value.lines, { ...one, ways }] });
    }
    step({ tabs: await sendWithRetry('tryTabs'), state: 'done' });
  } catch {
    step({ state: 'trouble' });
  }
}

/** Stops where it is. */
export const stopTrying = (): void => step({ state: 'stopped' });
