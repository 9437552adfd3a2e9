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

/** Counts how often it was begun or stopped: what was under way before goes no further. */
let turns = 0;

/** Tries everybody who is to be stopped, one identity after another, until it is done or stopped. */
export async function tryEverybody(people: readonly Person[]): Promise<void> {
  turns += 1;
  const turn = turns;
  const step = (more: Partial<Trying>): void => {
    if (turn === turns && trying.value) trying.value = { ...trying.value, ...more };
  };
  const all = people
    .filter(isStopped)
    .flatMap(({ nickname, identities }) =>
      identities.map(({ key, network }) => ({ key, nickname, network })),
    );
  trying.value = { state: 'running', all: all.length, lines: [], tabs: null };
  const lines: Line[] = [];
  try {
    await sendWithRetry('lookAtCover');
    for (const one of all) {
      if (turn !== turns) return;
      lines.push({ ...one, ways: await sendWithRetry('tryIdentity', one.key) });
      step({ lines: [...lines] });
    }
    if (turn === turns) step({ tabs: await sendWithRetry('tryTabs'), state: 'done' });
  } catch {
    step({ state: 'trouble' });
  }
}

/** Stops where it is; what is done stays as it was. */
export function stopTrying(): void {
  if (trying.value?.state !== 'running') return;
  turns += 1;
  trying.value = { ...trying.value, state: 'stopped' };
}
