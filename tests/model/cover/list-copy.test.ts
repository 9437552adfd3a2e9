import { expect, test } from 'vitest';
import { copyOf, listFromCopy } from '../../../src/model/cover/list-copy.ts';
import { person } from './list.ts';

const john = person('john', 'john.doe', ['instagram'], {
  ...{ nickname: 'Sam', fullName: 'John Doe', staysInTouch: true },
});

test('a copy restores whom to stop and how, under a name that is not theirs', () => {
  const [restored] = listFromCopy(copyOf([john]), 'Ex') ?? [];
  const { fullName: _, ...rest } = john;
  expect(restored).toEqual({ ...rest, nickname: 'Ex' });
});

test('it holds no name that the user gave', () => {
  const labelled = { ...john, identities: john.identities.map((one) => ({ ...one, label: 'JD' })) };
  expect(copyOf([labelled])).not.toMatch(/Sam|John Doe|JD|label/);
});

test('what is no copy restores nobody, which is not an empty list', () => {
  expect(listFromCopy(undefined, 'Ex')).toBeNull();
  expect(listFromCopy('[{"id":', 'Ex')).toBeNull();
  expect(listFromCopy('[{"id":"x"}]', 'Ex')).toBeNull();
  expect(listFromCopy('[]', 'Ex')).toEqual([]);
});

test('what else was written into it is not taken over', () => {
  const [one] = JSON.parse(copyOf([john]));
  const added = { forSafety: true, fullName: 'Jane Roe' };
  const text = JSON.stringify([
    { ...one, ...added, identities: [{ ...one.identities[0], ...added }] },
  ]);
  expect(listFromCopy(text, 'Ex')).toEqual(listFromCopy(copyOf([john]), 'Ex'));
});
