import type { Surface } from '../../../src/networks/network.ts';

/** An address, which kind of page it is, and whom it names as `kind:value`, if anybody. */
export type Example = readonly [url: string, surface: Surface, names: string | null];
