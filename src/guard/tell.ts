import { type Door, insist } from '../messages.ts';
import type { Match } from './match.ts';

/** Tells the background of a visit; the id keeps it one, however often it is sent. */
export const tell = ({ listed, surface }: Match, door: Door): Promise<void> =>
  insist('visit', { id: crypto.randomUUID(), key: listed.key, surface, door }).catch(() => {});
