import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Draft } from '../../../src/model/records/draft.ts';
import { kind } from '../../../src/model/records/kind.ts';
import { recordsOf } from '../change/memory.ts';

const span = v.looseObject({ from: v.string(), to: v.optional(v.string()) });
const nested = kind(
  'nested',
  v.looseObject({
    span,
    other: v.fallback(
      v.nullable(
        v.pipe(
          span,
          v.check(() => true),
        ),
      ),
      null,
    ),
    more: v.optional(span),
    words: v.array(v.looseObject({ says: v.string() })),
  }),
);

const before = {
  ...{ words: [{ says: 'a', later: 1 }], later: 1 },
  ...{ span: { from: '1', to: '2', later: { in: 1 } }, other: { from: '1', later: 1 } },
};

/** A value as it is kept once another has taken its place. */
function replaced(
  value: typeof nested extends { schema: v.GenericSchema<unknown, infer V> } ? V : never,
) {
  const draft = new Draft(recordsOf(['nested', 'a', before]));
  draft.put(nested, 'a', value);
  return draft.get(nested, 'a');
}

test('fields that this version does not know stay, nested ones too; those it knows are as wanted', () => {
  const wanted = { span: { from: '3' }, other: { from: '4' }, words: [{ says: 'b' }] };
  expect(replaced(wanted)).toEqual({
    ...{ words: [{ says: 'b' }], later: 1 },
    ...{ span: { from: '3', later: { in: 1 } }, other: { from: '4', later: 1 } },
  });
});

test('what is taken away takes its fields along, and what is new brings its own', () => {
  const wanted = { span: { from: '3', later: 2 }, other: null, more: { from: '5' }, words: [] };
  expect(replaced(wanted)).toEqual({ ...wanted, later: 1 });
});
