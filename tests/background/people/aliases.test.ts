/** Where a listed page leads is asked about, and nobody is listed by it. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import { noteAliases, noteWhereItLeads } from '../../../src/background/people/aliases.ts';
import { aliasesToAsk, person } from '../../../src/model/people/person.ts';
import { readSnapshot } from '../../../src/storage/records/snapshot.ts';
import { JOHN, SAM } from '../../model/change/samples.ts';
import { waitFor } from '../../wait-for.ts';
import { guard, send } from '../ask.ts';
import { startAnew } from '../fake.ts';
import { keepPeople } from '../records.ts';

noteAliases();

const sam = async () => (await readSnapshot())?.get(person, 'sam');

/** The names that Sam is listed under. */
const names = async () => (await sam())?.identities.map(({ value, label }) => [value, label]);

/** Those of which the user is asked. */
const asked = async () => {
  const one = await sam();
  return one && aliasesToAsk(one, [one]).map(({ value, label }) => [value, label]);
};

/** The user's answer about the first of them. */
async function say(isTheirs: boolean) {
  const key = (await sam())?.aliases?.[0]?.key ?? '';
  await change({ do: 'answerAlias', with: { id: 'sam', key, isTheirs } });
}

const KNOWN = ['john.doe', 'John.Doe'];
const at = (path: string) => `https://www.instagram.com/${path}`;

beforeEach(async () => {
  await startAnew();
  await keepPeople([SAM]);
});

const lead = (path: string) => send(guard(), 'alias', { key: 'john-key', address: at(path) });

test('the profile that a listed one went over to is asked about once, as it is spelled there', async () => {
  await lead('John.New/');
  await lead('John.New/');
  expect(await names()).toEqual([KNOWN]);
  expect(await asked()).toEqual([['john.new', 'John.New']]);
});

test('a name that is spelled with dots that do not count is one all the same', async () => {
  const id = {
    network: 'facebook',
    kind: 'id',
    value: '100001234567890',
    key: 'id-key',
    label: 'id',
  };
  await keepPeople([{ ...SAM, identities: [id] }]);
  await send(guard(), 'alias', { key: 'id-key', address: 'https://www.facebook.com/john.doe.77' });
  expect(await asked()).toEqual([['johndoe77', 'john.doe.77']]);
});

test('a yes lists it', async () => {
  await lead('John.New/');
  await say(true);
  await lead('John.New/');
  expect(await names()).toEqual([KNOWN, ['john.new', 'John.New']]);
  expect(await asked()).toEqual([]);
});

test('after a no it is not listed, and never asked about again', async () => {
  await lead('John.New/');
  await say(false);
  await lead('John.New/');
  expect(await names()).toEqual([KNOWN]);
  expect(await asked()).toEqual([]);
});

test('a site that makes up names is not given the whole card', async () => {
  for (const path of ['a.one/', 'b.two/', 'c.three/', 'd.four/']) await lead(path);
  expect(await asked()).toHaveLength(3);
});

test('who has been listed meanwhile is not asked about', async () => {
  await lead('John.New/');
  const alias = (await sam())?.aliases?.[0];
  const identity = { ...JOHN, value: alias?.value ?? '', key: 'another-key' };
  await change({ do: 'addIdentities', with: { id: 'sam', identities: [identity] } });
  expect(await asked()).toEqual([]);
});

test('a private window leaves no note', async () => {
  const sender = guard({ incognito: true });
  await send(sender, 'alias', { key: 'john-key', address: at('John.New/') });
  expect(await asked()).toEqual([]);
});

test.each([
  ['of nobody listed', 'another-key', at('john.new/')],
  ['of a page that is no profile', 'john-key', at('stories/john.new/')],
  ['of a page that names nobody', 'john-key', at('explore/')],
  ['of what lies below a name, such as a login', 'john-key', at('some_platform/codeentry/')],
  ['of another network', 'john-key', 'https://x.com/johnnew'],
])('nothing is asked %s', async (_what, key, address) => {
  await send(guard(), 'alias', { key, address });
  expect(await names()).toEqual([KNOWN]);
  expect(await asked()).toEqual([]);
});

describe('after going on', () => {
  const { onUpdated } = fakeBrowser.tabs;
  const moves = (tab: number, what: { url?: string }) => onUpdated.trigger(tab, what, {} as never);

  test('the next address of that tab tells, and no later one', async () => {
    noteWhereItLeads(7, 'john-key');
    await moves(8, { url: at('jane.roe/') });
    await moves(7, {});
    await moves(7, { url: at('john.new/') });
    await moves(7, { url: at('kim.poe/') });
    await waitFor(async () => (await asked())?.length === 1);
    expect(await names()).toEqual([KNOWN]);
    expect(await asked()).toEqual([['john.new', 'john.new']]);
    expect(onUpdated.hasListeners()).toBe(false);
  });

  test('nobody listens longer than half a minute', () => {
    vi.useFakeTimers();
    noteWhereItLeads(7, 'john-key');
    vi.advanceTimersByTime(29_999);
    expect(onUpdated.hasListeners()).toBe(true);
    vi.advanceTimersByTime(1);
    expect(onUpdated.hasListeners()).toBe(false);
  });
});
