/**
 * What is kept, by kind. Each kind has one file: its schema, the type inferred from it, its defaults and
 * its steps from older shapes. Storage, messages and exports use that one schema.
 */
import * as v from 'valibot';

/** A loose schema's type without the fields it does not know, and readonly throughout. */
export type Known<T> = T extends readonly (infer One)[]
  ? readonly Known<One>[]
  : T extends object
    ? {
        readonly [K in keyof T as string extends K ? (unknown extends T[K] ? never : K) : K]: Known<
          T[K]
        >;
      }
    : T;

export interface Kind<Value> {
  /** Names the kind in storage. */
  readonly type: string;
  readonly schema: v.GenericSchema<unknown, Value>;
  /** Each makes the next version out of the one before; how many there are is the present version. */
  readonly steps: readonly ((old: unknown) => unknown)[];
}

/** A kind of which there is one: what holds until the user chooses is `initial`. */
export interface Setting<Value> extends Kind<Value> {
  readonly initial: Value;
}

type Step = (old: unknown) => unknown;

/** A kind of which there are many, each under an id. Use loose schemas: a later version's fields are kept. */
export const kind = <S extends v.GenericSchema>(
  type: string,
  schema: S,
  steps: readonly Step[] = [],
): Kind<Known<v.InferOutput<S>>> => ({
  type,
  schema: schema as unknown as v.GenericSchema<unknown, Known<v.InferOutput<S>>>,
  steps,
});

/** A kind of which there is one. */
export const setting = <S extends v.GenericSchema>(
  type: string,
  schema: S,
  initial: Known<v.InferOutput<S>>,
  steps: readonly Step[] = [],
): Setting<Known<v.InferOutput<S>>> => ({ ...kind(type, schema, steps), initial });

/** A record as it is stored. */
export interface Stored {
  readonly type: string;
  /** Empty for a kind of which there is one. */
  readonly id: string;
  /** How many of its kind's steps its value has taken. */
  readonly version: number;
  readonly value: unknown;
  /** When it was made and when it was last changed, see stamp.ts. */
  readonly made: string;
  readonly stamp: string;
  /** It was taken away: its value is gone, its stamp stays. */
  readonly deleted?: true;
}

/** What stored records were read as, by which kind: a row never changes, another takes its place. */
const read = new WeakMap<Stored, { readonly kind: Kind<unknown>; readonly value: unknown }>();

/**
 * A stored record's value; nothing if it was deleted, comes from a later version, or is not of its shape.
 * Of the same row it is the same object.
 */
export function readValue<Value>(kind: Kind<Value>, stored: Stored | undefined): Value | undefined {
  if (!stored) return undefined;
  const known = read.get(stored);
  if (known?.kind === kind) return known.value as Value | undefined;
  const value = parsed(kind, stored);
  read.set(stored, { kind, value });
  return value;
}

function parsed<Value>(kind: Kind<Value>, stored: Stored): Value | undefined {
  if (stored.deleted || stored.version > kind.steps.length) return undefined;
  const { success, output } = v.safeParse(kind.schema, stepped(kind, stored.value, stored.version));
  return success ? output : undefined;
}

/** A value as its kind has it now, not checked yet. @param version how many of its kind's steps it has taken */
export const stepped = ({ steps }: Kind<unknown>, value: unknown, version: number): unknown =>
  steps.slice(version).reduce((old, step) => step(old), value);
