import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSame } from '../../../src/model/records/same.ts';

/** A value with the fields of its objects the other way round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, part]) => [name, turned(part)]),
  );
};

const kept = fc.jsonValue({ maxDepth: 3 });

test('in whatever order its fields come, what is kept is the same', () => {
  fc.assert(fc.property(kept, (value) => isSame(value, turned(value))));
});

test('what differs anywhere is not the same', () => {
  fc.assert(
    fc.property(kept, kept, (one, other) => {
      expect(isSame(one, other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
    {
      examples: [
        [{ a: [] }, { a: {} }],
        [[1], [1, 2]],
        [{ a: 1 }, { b: 1 }],
        [null, {}],
      ],
    },
  );
  expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
});
