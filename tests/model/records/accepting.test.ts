/** A test made of a schema says what valibot says, of what is of the schema and of what is not quite. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { LINE_KINDS, LINES } from '../../../src/model/copy/line.ts';
import { accepting } from '../../../src/model/records/accepting.ts';
import { sample } from '../copy/sample.ts';

/** What may stand in the place of anything. */
const OTHERS: readonly unknown[] = [
  ...[undefined, null, true, false, 0, 1, -1, 1.5, Number.NaN, 9e15, '', 'a', '2026-02-31'],
  ...['2026-11-20', 'stopped', 'instagram', [], [1], ['a'], {}, { value: 'a', at: 1 }],
];

/** A value with one place in it changed, each place in turn, in each way. */
function* changed(value: unknown): Generator<unknown> {
  yield* OTHERS;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    const put = (other: unknown) =>
      Array.isArray(value) ? value.with(Number(name), other) : { ...value, [name]: other };
    for (const other of changed(part)) yield put(other);
    if (!Array.isArray(value)) {
      const { [name]: _left, ...others } = value as Record<string, unknown>;
      yield others;
    }
  }
}

const rich = {
  said: {
    helped: { value: 'same', at: 5 },
    triggers: { value: ['lonely', 'their song'], at: 6 },
    note: { value: null, at: 7 },
  },
  passes: [{ minutes: 3, isEarly: true }],
  stays: { a: 5 },
  triggers: ['lonely'],
  mood: null,
  later: { field: 1 },
};

test.each(LINE_KINDS)(
  'a line of %s is read as valibot reads it, whatever is changed in it',
  (kind) => {
    const { schema } = LINES[kind];
    const accepts = accepting(schema as v.GenericSchema);
    const lines: unknown[] = sample.flatMap((line) =>
      kind in line ? [(line as never)[kind]] : [],
    );
    const values: unknown[] =
      kind === 'check' ? [...lines, { ...(lines[0] ?? {}), ...rich }] : lines;
    const differing = values
      .flatMap((one) => [one, ...changed(one)])
      .filter((one) => accepts(one) !== v.is(schema as v.GenericSchema, one));
    expect(differing).toEqual([]);
    for (const one of values) expect(accepts(one)).toBe(true);
  },
);
