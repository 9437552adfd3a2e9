import { shapesFor, shapesOn, type Template } from '../../networks/addresses/patterns.ts';
import type { Network } from '../../networks/network.ts';
import type { Listed } from '../people/person.ts';
import type { Doors } from './doors.ts';

/** The shapes of address at which an identity is stopped, with the doors that the user has closed. */
export function shapesToStop(network: Network, listed: Listed, doors: Doors): Template[] {
  const shapes = [...shapesFor(network, listed), ...shapesOn(network, listed, doors.viewers)];
  return shapes.filter(
    ({ surface }) =>
      (surface !== 'search' || doors.search) && (surface !== 'mirror' || doors.mirrors),
  );
}
