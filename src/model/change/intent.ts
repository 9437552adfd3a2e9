/**
 * What the user, or the extension itself, wants changed. An intent says what is wanted, never how the whole
 * shall look: it is applied to the newest records there are, and applied twice it changes nothing more.
 */
import type * as v from 'valibot';
import type { Draft } from '../records/draft.ts';

/** When an intent is applied. */
export interface Moment {
  /** Epoch ms. */
  readonly at: number;
  /** The user's local date, and their wall clock to the second. */
  readonly day: string;
  readonly wall: string;
}

export interface IntentKind<S extends v.GenericSchema> {
  readonly schema: S;
  readonly apply: (draft: Draft, data: v.InferOutput<S>, now: Moment) => void;
}

/** One kind of intent: what it carries, and what it does to the records. */
export const intent = <S extends v.GenericSchema>(
  schema: S,
  apply: IntentKind<S>['apply'],
): IntentKind<S> => ({ schema, apply });
