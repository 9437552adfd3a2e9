import type { Identity } from '../networks/network.ts';

/** What happens when a person's page is about to open: turned away, a wait and a choice, or only counted. */
export const RESPONSES = ['block', 'pause', 'notice'] as const;
export type Response = (typeof RESPONSES)[number];

/** What becomes of a person who comes up in a feed: left as is, softened, or taken out. */
export const VEILS = ['off', 'soft', 'removed'] as const;
export type Veil = (typeof VEILS)[number];

/** An identity as the user listed it. */
export interface Listed extends Identity {
  /** Random and opaque: stands for this identity in rules and in the pause page's address. */
  readonly key: string;
  /** The spelling the user knows, such as `John.Doe`. */
  readonly label: string;
}

/** Someone the user listed. */
export interface Person {
  readonly id: string;
  readonly nickname: string;
  readonly response: Response;
  readonly veil: Veil;
  readonly identities: readonly Listed[];
}
