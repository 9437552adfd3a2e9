import { expect, test } from 'vitest';
import { asksToLeave, withKey } from '../../../src/model/discretion/quick-exit.ts';

type Press = readonly [key: string, at: number];

test.each<[boolean, readonly Press[]]>([
  [
    true,
    [
      ['Shift', 0],
      ['Shift', 900],
      ['Shift', 4900],
    ],
  ],
  [
    false,
    [
      ['Shift', 0],
      ['Shift', 900],
    ],
  ],
  // Capital letters are written with it.
  [
    false,
    [
      ['Shift', 0],
      ['I', 90],
      ['Shift', 300],
      ['A', 390],
      ['Shift', 600],
      ['M', 690],
    ],
  ],
  [
    false,
    [
      ['Shift', 0],
      ['Shift', 3000],
      ['Shift', 5000],
    ],
  ],
  [
    true,
    [
      ['Shift', 0],
      ['Shift', 3000],
      ['Shift', 5000],
      ['Shift', 6000],
    ],
  ],
])('leaves: %s, after %j', (isLeft, keys) => {
  const presses = keys.reduce<readonly number[]>((all, [key, at]) => withKey(all, key, at), []);
  expect(asksToLeave(presses)).toBe(isLeft);
});
