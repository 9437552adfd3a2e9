/** Signing in, an account's recovery and consent are never anybody's page, so that nobody meets a pause there. */
import { expect, test } from 'vitest';
import { networks } from '../../../src/networks/addresses/lookup.ts';
import { identityOf, placeOf } from '../../../src/networks/addresses/place.ts';
import { hostsOf } from '../../../src/networks/addresses/template.ts';
import { NOBODY } from '../../../src/networks/data/nobody.ts';
import { matched, nameOf } from '../addresses/matched.ts';
import { examples } from './urls/index.ts';

/** Addresses under which a site asks who somebody is, or for their consent. */
const addressesOf = (domain: string, word: string) => [
  `https://${domain}/${word}`,
  `https://www.${domain}/${word.toUpperCase()}/`,
  `https://${domain}/${word}/?next=https%3A%2F%2Fwww.${domain}%2Fjohn.doe%2F`,
  `https://${domain}/${word}/1501092823525282/john.doe`,
  `https://${word}.${domain}/`,
];

test.each(networks.map((network) => [network.id, network] as const))(
  '%s: nobody is named or stopped where one signs in, recovers an account or agrees',
  (id, network) => {
    const there = examples.flatMap(({ identity }) => (identity?.network === id ? [identity] : []));
    // Patterns follow from the kind of name: one of each stands for all.
    const somebody = [...new Map(there.map((one) => [one.kind, one])).values()];
    for (const word of NOBODY) {
      // Who is called like the word, where the network allows that.
      const namesake = identityOf(network, network.kinds, word, network.domains[0]) ?? [];
      const addresses = hostsOf(network).flatMap((one) => addressesOf(one, word));
      const named = addresses.filter((url) => placeOf(url)?.identity);
      const stopped = addresses.flatMap((url) =>
        [...somebody, namesake]
          .flat()
          .filter((one) => matched(one, url))
          .map((one) => `${url}: ${nameOf(one)}`),
      );
      expect({ named, stopped }).toEqual({ named: [], stopped: [] });
    }
  },
);
