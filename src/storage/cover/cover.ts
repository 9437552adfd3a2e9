import { storage } from '#imports';

/** How well each listed network is watched; written by the background whenever it changes. */
export interface Cover {
  /** Network id → whether we may act there. Only networks with someone listed. */
  readonly networks: Readonly<Record<string, 'covered' | 'no-access'>>;
  /** Keys of identities too long for a browser rule, watched by the guard alone. */
  readonly guardOnly: readonly string[];
}

export const cover = storage.defineItem<Cover>('local:cover', {
  fallback: { networks: {}, guardOnly: [] },
  version: 1,
});
