/** Made-up lists. */
import type { Doors } from '../../../src/model/cover/doors.ts';
import type { Listed, Person } from '../../../src/model/people/person.ts';
import type { Identity } from '../../../src/networks/network.ts';

export const OPEN: Doors = { mirrors: false, viewers: [], search: false, engines: [] };

/** An identity under a key that tells who it is. */
export const listed = ({ network, kind, value }: Identity): Listed => ({
  network,
  kind,
  value,
  key: `${network}:${kind}:${value}`,
  label: value,
});

/** Somebody with handles on these networks. */
export const person = (
  id: string,
  value: string,
  networks: readonly string[],
  how: Partial<Person> = {},
): Person => ({
  id,
  nickname: id,
  response: 'pause',
  veil: 'off',
  identities: networks.map((network) => listed({ network, kind: 'handle', value })),
  ...how,
});
