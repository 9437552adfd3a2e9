/** What is told of a visit, on its way into the log. */
import { beforeEach, expect, test } from 'vitest';
import { note, type Told } from '../../../src/background/visits/told.ts';
import { JOHN, SAM } from '../../model/change/samples.ts';
import { startAnew } from '../fake.ts';

const told: Told = {
  ...{ person: SAM, identity: JOHN, isPrivate: false, tab: { id: 1 } as Told['tab'] },
  visit: { id: 'visit-0001', key: JOHN.key, surface: 'profile', source: 'load' },
};

beforeEach(startAnew);

test('it has its place in the log’s queue before the next visit is decided', async () => {
  const { written } = await note(told, null);
  const { held = [], pending = [] } = await navigator.locks.query();
  expect([...held, ...pending].map(({ name }) => name)).toContain('log');
  expect(await written).toMatchObject({ id: 'visit-0001', person: SAM.id });
});

test('of a private window nothing is told', async () => {
  expect(await note({ ...told, isPrivate: true }, null)).toEqual({});
});
