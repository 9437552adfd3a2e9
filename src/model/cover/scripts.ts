import { OWNERS } from '../../networks/data/owners.ts';
import type { Identity } from '../../networks/network.ts';
import type { Person } from '../people/person.ts';
import { isStopped } from '../visits/may-open.ts';

/**
 * What runs inside a network's pages: the guard, in frames on other sites too, with it the owner's script where posts
 * have addresses that name nobody, and the veil where somebody is veiled.
 */
export const SCRIPTS = ['guard', 'owner', 'veil'] as const;
export type Script = (typeof SCRIPTS)[number];
/** Those that not everybody needs. */
export type Helper = Exclude<Script, 'guard'>;

/** Whether a network has posts whose address names nobody. */
export const hasNameless = ({ network }: Identity): boolean => Object.hasOwn(OWNERS, network);

/** Whether a listed person is not to be run into. */
export const isVeiled = (person: Person): boolean => person.veil !== 'off' && isStopped(person);

/** The scripts that are to start beside the guard for an identity. */
export const helpersFor = (person: Person, identity: Identity): Helper[] => [
  ...(hasNameless(identity) ? (['owner'] as const) : []),
  ...(isVeiled(person) ? (['veil'] as const) : []),
];
