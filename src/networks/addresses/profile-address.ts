import type { Identity, Surface } from '../network.ts';
import { kindOf, networkById } from './lookup.ts';

/**
 * The page that was asked for, where its kind alone tells: the profile or the story.
 * @returns null for kinds of which there are many, such as posts
 * @throws when the identity's network or kind is unknown
 */
export function addressOf(identity: Identity, surface: Surface): string | null {
  const { profile, story, livesOn } = kindOf(identity);
  const { value } = identity;
  const address = surface === 'profile' ? profile : surface === 'story' ? story : undefined;
  const [name = '', host = ''] = livesOn === 'end' ? value.split('@') : [value];
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
