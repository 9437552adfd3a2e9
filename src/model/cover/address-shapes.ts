import { originsOf } from '../../networks/addresses/lookup.ts';
import { shapesFor, shapesOn, type Template } from '../../networks/addresses/patterns.ts';
import type { Network } from '../../networks/network.ts';
import type { Listed } from '../people/person.ts';
import { domainOfSite } from './access.ts';
import type { PersonDoors } from './person-doors.ts';

/**
 * The shapes at which an identity is stopped, the domains that have any of them, and of those the hosts that access is
 * asked for.
 */
interface Stopped {
  readonly shapes: readonly Template[];
  readonly domains: ReadonlySet<string>;
  readonly hosts: readonly string[];
}

/** What was found last for each identity, and with which doors. */
const found = new WeakMap<Listed, Stopped & { readonly doors: PersonDoors }>();

/** The shapes of address at which an identity is stopped, with the doors to them that are closed. */
export function shapesToStop(network: Network, listed: Listed, doors: PersonDoors): Stopped {
  const known = found.get(listed);
  if (known?.doors === doors) return known;
  const all = [...shapesFor(network, listed), ...shapesOn(network, listed, doors.viewers)];
  const shapes = all.filter(
    ({ surface }) =>
      (surface !== 'search' || doors.search) &&
      (surface !== 'mirror' || doors.mirrors) &&
      (surface !== 'message' || !doors.leavesChats),
  );
  const domains = new Set(shapes.flatMap((shape) => shape.domains));
  const hosts = originsOf(network, [listed])
    .map(domainOfSite)
    .filter((domain) => domains.has(domain));
  const stopped = { doors, shapes, domains, hosts };
  found.set(listed, stopped);
  return stopped;
}
