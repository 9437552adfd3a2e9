/** A person keeps the names that a page proves to be theirs, and no others. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { learnAliases } from '../../../src/background/people/aliases.ts';
import { learnWhereItLeads } from '../../../src/background/people/redirect-aliases.ts';
import { person } from '../../../src/model/people/person.ts';
import { readSnapshot } from '../../../src/storage/records/snapshot.ts';
import { SAM } from '../../model/change/samples.ts';
import { guard, send } from '../ask.ts';
import { startAnew, waitFor } from '../fake.ts';
import { keepPeople } from '../records.ts';

learnAliases();

/** The names that Sam is listed under. */
const names = async () =>
  (await readSnapshot())?.get(person, 'sam')?.identities.map(({ value, label }) => [value, label]);

const KNOWN = ['john.doe', 'John.Doe'];
const at = (path: string) => `https://www.instagram.com/${path}`;

beforeEach(async () => {
  await startAnew();
  await keepPeople([SAM]);
});

test('the profile that a listed one went over to is theirs too, as it is spelled there', async () => {
  await send(guard(), 'alias', { key: 'john-key', address: at('John.New/') });
  await send(guard(), 'alias', { key: 'john-key', address: at('John.New/') });
  expect(await names()).toEqual([KNOWN, ['john.new', 'John.New']]);
});

test.each([
  ['of nobody listed', 'another-key', at('john.new/')],
  ['of a page that is no profile', 'john-key', at('stories/john.new/')],
  ['of a page that names nobody', 'john-key', at('explore/')],
  ['of another network', 'john-key', 'https://x.com/johnnew'],
])('nothing is learnt %s', async (_what, key, address) => {
  await send(guard(), 'alias', { key, address });
  expect(await names()).toEqual([KNOWN]);
});

describe('after going on', () => {
  const { onUpdated } = fakeBrowser.tabs;
  const moves = (tab: number, what: { url?: string }) => onUpdated.trigger(tab, what, {} as never);

  test('the next address of that tab tells, and no later one', async () => {
    learnWhereItLeads(7, 'john-key');
    await moves(8, { url: at('jane.roe/') });
    await moves(7, {});
    await moves(7, { url: at('john.new/') });
    await moves(7, { url: at('kim.poe/') });
    await waitFor(async () => (await names())?.length === 2);
    expect(await names()).toEqual([KNOWN, ['john.new', 'john.new']]);
    expect(onUpdated.hasListeners()).toBe(false);
  });

  test('nobody listens longer than half a minute', () => {
    vi.useFakeTimers();
    learnWhereItLeads(7, 'john-key');
    vi.advanceTimersByTime(29_999);
    expect(onUpdated.hasListeners()).toBe(true);
    vi.advanceTimersByTime(1);
    expect(onUpdated.hasListeners()).toBe(false);
  });
});
