import { type Kind, readValue, type Setting, type Stored } from './kind.ts';
import { withLaterFields } from './later-fields.ts';

/** A change to one record; null takes it away. */
export interface Write {
  readonly kind: Kind<unknown>;
  readonly id: string;
  readonly value: unknown;
  /** It comes from elsewhere, and is kept as it lay there. */
  readonly row?: Stored | undefined;
  /** What came from elsewhere, where it was changed at once. */
  readonly over?: Stored | undefined;
}

/** Records by type and id, as stored. */
export type StoredRecords = ReadonlyMap<string, ReadonlyMap<string, Stored>>;

const NONE: ReadonlyMap<string, Stored> = new Map();

/** What stored records of a type were read as, by kind: they never change, others take their place. */
const read = new WeakMap<
  ReadonlyMap<string, Stored>,
  ReadonlyMap<Kind<unknown>, ReadonlyMap<string, unknown>>
>();

/** Reads records and collects changes to them; what was changed reads as changed. */
export class Draft {
  readonly #stored: StoredRecords;
  readonly #writes = new Map<string, Map<string, Write>>();

  constructor(stored: StoredRecords) {
    this.#stored = stored;
  }

  /** One record of a kind, or nothing. */
  get<Value>(kind: Kind<Value>, id: string): Value | undefined {
    const write = this.#writes.get(kind.type)?.get(id);
    if (write) return (write.value as Value | null) ?? undefined;
    return readValue(kind, this.#stored.get(kind.type)?.get(id));
  }

  /** A record as it is stored, or came from elsewhere. */
  row({ type }: Pick<Kind<unknown>, 'type'>, id: string): Stored | undefined {
    const write = this.#writes.get(type)?.get(id);
    return write?.row ?? write?.over ?? this.#stored.get(type)?.get(id);
  }

  /** The records of a kind as they are stored, those taken away too; what is changed is not in them. */
  rows({ type }: Pick<Kind<unknown>, 'type'>): Stored[] {
    return [...(this.#stored.get(type)?.values() ?? [])];
  }

  /** Puts a row from elsewhere in a record's place, with its stamp. */
  take(kind: Kind<unknown>, row: Stored): void {
    this.#write({ kind, id: row.id, value: readValue(kind, row) ?? null, row });
  }

  /** Whether there is a record, readable or not, taken away or not. */
  has({ type }: Kind<unknown>, id: string): boolean {
    return Boolean(this.#writes.get(type)?.has(id) || this.#stored.get(type)?.has(id));
  }

  /** Ids of the records of a kind that are there and cannot be read. */
  unreadable(kind: Kind<unknown>): string[] {
    const stored = [...(this.#stored.get(kind.type)?.values() ?? [])];
    return stored.filter((one) => !one.deleted && !this.get(kind, one.id)).map(({ id }) => id);
  }

  /** Whether there is or was any record of a kind. */
  hasAny({ type }: Kind<unknown>): boolean {
    return Boolean(this.#stored.get(type)?.size || this.#writes.get(type)?.size);
  }

  /**
   * All records of a kind by id, in the order they were made. As long as none of them changes it is the same
   * map, whatever else does.
   */
  all<Value>(kind: Kind<Value>): ReadonlyMap<string, Value> {
    const [stored = NONE, writes] = [this.#stored.get(kind.type), this.#writes.get(kind.type)];
    if (writes) return this.#allOf(kind, new Set([...stored.keys(), ...writes.keys()]));
    const known = read.get(stored)?.get(kind) as ReadonlyMap<string, Value> | undefined;
    const all = known ?? this.#allOf(kind, stored.keys());
    if (!known) read.set(stored, new Map([...(read.get(stored) ?? []), [kind, all]]));
    return all;
  }

  #allOf<Value>(kind: Kind<Value>, ids: Iterable<string>): ReadonlyMap<string, Value> {
    const found = [...ids].map((id) => [id, this.get(kind, id)] as const);
    return new Map(found.filter((one): one is [string, Value] => one[1] !== undefined));
  }

  /** A setting, as chosen or as at first. */
  setting<Value>(setting: Setting<Value>): Value {
    return this.get(setting, '') ?? setting.initial;
  }

  /** Puts a value in a record's place. Fields that this version does not know stay. */
  put<Value>(kind: Kind<Value>, id: string, value: Value): void {
    this.#write({ kind, id, value: withLaterFields(kind.schema, this.get(kind, id), value) });
  }

  remove(kind: Kind<unknown>, id: string): void {
    this.#write({ kind, id, value: null });
  }

  /** Takes a record away where there is one, though it cannot be read. */
  drop(kind: Kind<unknown>, id: string): void {
    const write = this.#writes.get(kind.type)?.get(id);
    const stored = this.#stored.get(kind.type)?.get(id);
    if (write ? write.value !== null : stored && !stored.deleted) this.remove(kind, id);
  }

  /** The same with all records of a kind. */
  dropAll(kind: Kind<unknown>): void {
    const [stored, writes] = [this.#stored.get(kind.type), this.#writes.get(kind.type)];
    for (const id of [...(stored?.keys() ?? []), ...(writes?.keys() ?? [])]) this.drop(kind, id);
  }

  set<Value>(setting: Setting<Value>, value: Value): void {
    this.put(setting, '', value);
  }

  /** The same with the same changes; what is changed further in one is not in the other. */
  copy(): Draft {
    const copy = new Draft(this.#stored);
    for (const write of this.writes) copy.#write(write);
    return copy;
  }

  /** Forgets every change. */
  forget(): void {
    this.#writes.clear();
  }

  /** The records as they were before what was changed. */
  get before(): Draft {
    return new Draft(this.#stored);
  }

  /** What was changed, each record once. */
  get writes(): readonly Write[] {
    return [...this.#writes.values()].flatMap((some) => [...some.values()]);
  }

  #write(write: Write): void {
    const some = this.#writes.get(write.kind.type) ?? new Map<string, Write>();
    const before = some.get(write.id);
    const over = write.row ? undefined : (before?.row ?? before?.over);
    const kept = over && !write.over ? { ...write, over } : write;
    this.#writes.set(write.kind.type, some.set(write.id, kept));
  }
}
