import type { Identity, Surface } from '../../../../src/networks/network.ts';

/** A line of a network's list: an address, which kind of page it is, and whom it names, as `kind:value`. */
export type Line = readonly [url: string, surface: Surface, names: string | null];

/** An address and what it is. */
export interface Example {
  readonly url: string;
  readonly network: string;
  readonly surface: Surface;
  readonly identity: Identity | null;
}
