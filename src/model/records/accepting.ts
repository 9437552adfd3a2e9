/**
 * Tells whether values are of a schema, some times as fast as valibot does: of a log there are hundreds of thousands.
 * It says yes by itself, and asks valibot where it does not, or does not know the schema.
 */
import * as v from 'valibot';

type Accepts = (value: unknown) => boolean;

/** Fields of schemas and of their actions, as far as they are read here. */
interface Node {
  readonly type: string;
  readonly pipe?: readonly Node[];
  readonly entries?: Readonly<Record<string, Node>>;
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly key?: Node;
  readonly value?: Node;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
}

/** A test for a schema without transformations, the same as `v.is` with it. */
export function accepting<T>(schema: v.GenericSchema<unknown, T>): (value: unknown) => value is T {
  let accepts: Accepts | undefined;
  return (value): value is T => {
    accepts ??= acceptsOf(schema as unknown as Node);
    return accepts(value) || v.is(schema, value);
  };
}

function acceptsOf(node: Node): Accepts {
  const [first, ...actions] = node.pipe ?? [];
  if (!first) return SCHEMAS[node.type]?.(node) ?? (() => false);
  const steps = [acceptsOf(first), ...actions.map((one) => ACTIONS[one.type]?.(one.requirement))];
  const known = steps.filter((one) => one !== undefined);
  if (known.length < steps.length) return () => false;
  return (value) => known.every((accepts) => accepts(value));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const SCHEMAS: Readonly<Record<string, (node: Node) => Accepts>> = {
  string: () => (value) => typeof value === 'string',
  number: () => (value) => typeof value === 'number' && !Number.isNaN(value),
  boolean: () => (value) => typeof value === 'boolean',
  unknown: () => () => true,
  literal: (node) => (value) => value === node.literal,
  picklist: ({ options }) => {
    const all = new Set(options);
    return (value) => all.has(value);
  },
  optional: wrapped((value) => value === undefined),
  nullable: wrapped((value) => value === null),
  nullish: wrapped((value) => value === undefined || value === null),
  array: ({ item }) => {
    const accepts = acceptsOf(item as Node);
    return (value) => Array.isArray(value) && value.every(accepts);
  },
  loose_object: ({ entries }) => objectWith(entries as Readonly<Record<string, Node>>),
  record: ({ key, value: each }) => {
    const [isName, accepts] = [acceptsOf(key as Node), acceptsOf(each as Node)];
    return (value) =>
      isObject(value) && Object.keys(value).every((name) => isName(name) && accepts(value[name]));
  },
  variant: ({ options }) => {
    const all = (options as readonly Node[]).map(acceptsOf);
    return (value) => all.some((accepts) => accepts(value));
  },
};

function wrapped(isNone: Accepts): (node: Node) => Accepts {
  return (node) => {
    const accepts = acceptsOf(node.wrapped as Node);
    return (value) => isNone(value) || accepts(value);
  };
}

function objectWith(entries: Readonly<Record<string, Node>>): Accepts {
  const fields = Object.entries(entries).map(([name, node]) => ({
    ...{ name, accepts: acceptsOf(node) },
    isNeeded: node.type !== 'optional' && node.type !== 'nullish',
  }));
  return (value) => {
    if (!isObject(value)) return false;
    for (const { name, accepts, isNeeded } of fields)
      if (!accepts(value[name]) || (isNeeded && !(name in value))) return false;
    return true;
  };
}

const ACTIONS: Readonly<Record<string, (requirement: unknown) => Accepts>> = {
  check: (isRight) => isRight as Accepts,
  integer: (isRight) => isRight as Accepts,
  finite: (isRight) => isRight as Accepts,
  regex: (pattern) => (value) => (pattern as RegExp).test(value as string),
  iso_date: (pattern) => (value) => (pattern as RegExp).test(value as string),
  min_value: (least) => (value) => (value as number) >= (least as number),
  max_value: (most) => (value) => (value as number) <= (most as number),
  min_length: (least) => (value) => (value as string).length >= (least as number),
  max_length: (most) => (value) => (value as string).length <= (most as number),
  readonly: () => () => true,
};
