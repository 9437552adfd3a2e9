import type { Identity, Surface } from '../network.ts';
import { networkById } from './lookup.ts';

/**
 * The page that was asked for, where its kind alone tells: the profile or the story.
 * @returns null for kinds of which there are many, such as posts
 * @throws when the identity's network or kind is unknown
 */
export function addressOf({ network, kind, value }: Identity, surface: Surface): string | null {
  const found = networkById(network)?.kinds.find(({ id }) => id === kind);
  if (!found) throw new Error(`no such kind of identity: ${network}:${kind}`);
  const address =
    surface === 'profile' ? found.profile : surface === 'story' ? found.story : undefined;
  const [name = '', host = ''] = found.livesOn === 'end' ? value.split('@') : [value];
  return address?.replace('{}', () => name).replace('{host}', host) ?? null;
}
