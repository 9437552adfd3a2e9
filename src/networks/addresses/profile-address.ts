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

/**
 * Addresses under which the network can show the same person by a name that does not follow from this one, the
 * name left out: `youtube.com/channel/UC…`.
 */
export function otherAddresses({ network, kind }: Identity): string[] {
  const kinds = networkById(network)?.kinds ?? [];
  const own = kinds.find(({ id }) => id === kind)?.profile;
  const others = kinds.flatMap(({ profile, also = [] }) => [profile, ...also]);
  return [...new Set(others)]
    .filter((one) => one !== own)
    .map((one) => one.replace(/^https:\/\/(www\.)?/, '').replace('{}', '…'));
}
