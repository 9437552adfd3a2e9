import { storage } from '#imports';
import { writeLocal } from '../records/local-area.ts';

/** What was put in place last, written once all of it was. */
export interface Applied {
  /** Hash of what was wanted. */
  readonly revision: string;
  /** What the browser then had registered, see src/background/cover/registered.ts. */
  readonly registered: string;
  /** The numbers of its rules, as telling takes the browser 17 ms where there are 900; earlier versions noted none. */
  readonly rules?: readonly number[];
}

/** Null while a change is under way, and for good where one was cut short. */
const applied = storage.defineItem<Applied | null>('local:applied', { fallback: null });

export const readApplied = (): Promise<Applied | null> => applied.getValue();

export const writeApplied = (now: Applied | null): Promise<void> =>
  writeLocal(() => applied.setValue(now));

/** By script: the sites whose open tabs have it since the extension was started, enabled or updated. */
export type StartedSites = Readonly<Record<string, readonly string[]>>;

/** Private windows have a worker and tabs of their own, and may share what is stored. */
export const startedSites = (isPrivate: boolean) =>
  storage.defineItem<StartedSites>(`session:startedSites${isPrivate ? 'Private' : ''}`, {
    fallback: {},
  });
