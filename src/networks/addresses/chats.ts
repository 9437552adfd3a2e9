import type { Identity } from '../network.ts';
import { networkById } from './lookup.ts';
import { shapesFor } from './patterns.ts';
import { shapesOf } from './template.ts';

/** What the addresses of chats on a network say of whom they are with. */
export interface Chats {
  /** Some name this identity. */
  readonly named: boolean;
  /** Some name nobody, so that nothing tells whose they are. */
  readonly unnamed: boolean;
}

/** How chats with somebody can be told by their address, under one of their identities. */
export function chatsOf(identity: Identity): Chats {
  const network = networkById(identity.network);
  if (!network) return { named: false, unnamed: false };
  return {
    named: shapesFor(network, identity).some(({ surface }) => surface === 'message'),
    unnamed: shapesOf(network).some(
      ([surface, { slots }]) => surface === 'message' && slots.length === 0,
    ),
  };
}
