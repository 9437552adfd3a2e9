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

test('whom links name is told on a host that is known by its name alone', () => {
  const john = person('john', 'john_doe@mastodon.social', ['fediverse']);
  const { people } = tablesOf([john], OPEN, () => true)['mastodon.social'] ?? {};
  const named = (address: string) =>
    people?.shapes.map((shape) => new RegExp(shape, 'i').exec(address)?.[1]).find(Boolean);
  expect(named('https://mastodon.social/@jane_roe/1')).toBe('jane_roe');
  expect(named('https://mastodon.social/@jane_roe@mas.to')).toBe('jane_roe@mas.to');
});
