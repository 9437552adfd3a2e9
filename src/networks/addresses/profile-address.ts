import type { Identity, Surface } from '../network.ts';
import { networkById } from './lookup.ts';

/**
 * The page to open when the user goes on: the story where one was asked for, else the profile.
 * @throws when the identity's network or kind is unknown
 */
export function addressOf({ network, kind, value }: Identity, surface: Surface): string {
  const found = networkById(network)?.kinds.find(({ id }) => id === kind);
  if (!found) throw new Error(`no such kind of identity: ${network}:${kind}`);
  const address = (surface === 'story' && found.story) || found.profile;
  const [name = '', host = ''] = found.livesOn === 'end' ? value.split('@') : [value];
  return address.replace('{}', () => name).replace('{host}', host);
}
