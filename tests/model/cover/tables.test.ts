/** What the guard's tables say of somebody follows how they are answered. */
import { expect, test } from 'vitest';
import { tablesOf } from '../../../src/model/cover/tables.ts';
import { OPEN, person } from './list.ts';

test('whoever is answered otherwise, with the same profiles, is so in the table', () => {
  const john = person('john', 'john.doe', ['instagram']);
  const responses = [john, { ...john, response: 'block' as const }].map((one) =>
    Object.values(tablesOf([one], OPEN, () => true)['instagram.com']?.watched ?? {})
      .flat()
      .map(({ response }) => response),
  );
  expect(responses).toEqual([[john.response], ['block']]);
});
