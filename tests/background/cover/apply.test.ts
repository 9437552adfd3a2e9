/** All that stops a visit, step by step, so that a worker may die after each. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyList, sitesOf } from '../../../src/background/cover/apply.ts';
import { grantsOf, reachOf } from '../../../src/model/cover/access.ts';
import { readApplied } from '../../../src/storage/cover/applied.ts';
import { coverFacts } from '../../../src/storage/cover/cover.ts';
import { writeTables } from '../../../src/storage/cover/guard-tables.ts';
import { readListCopy } from '../../../src/storage/cover/list-copy.ts';
import { OPEN, person } from '../../model/cover/list.ts';
import { type FakeCover, fakeCoverOn } from './fake-cover.ts';

const SITE = '*://*.instagram.com/*';
const john = person('john', 'john.doe', ['instagram']);
const jane = person('jane', 'jane.roe', ['x'], { veil: 'soft' });
const grants = grantsOf([SITE, '*://*.x.com/*']);
const wanted = (state: 'known' | 'restored', people = [john]) => ({
  ...{ list: { state, people }, doors: OPEN, grants },
});

let fake: FakeCover;

beforeEach(async () => {
  fake = await fakeCoverOn([SITE, '*://*.x.com/*']);
});

test('the revision goes first and comes last; what is new comes before what is old goes', async () => {
  await writeTables({ 'old.example': { domains: [], templates: {}, watched: {} } });
  fake.changes = [];
  await applyList(wanted('known'), 'revision-1');
  expect(fake.changes).toEqual([
    'remove applied',
    'set list',
    'set watch:instagram.com',
    'scripts',
    'scripts',
    'rules',
    'sessionRules',
    'set watch:old.example',
    'remove watch:old.example',
    'set applied',
  ]);
  expect((await readApplied())?.revision).toBe('revision-1');
  const [facts] = Object.values(await coverFacts.getValue());
  expect(facts?.[0]).toMatchObject({ host: 'instagram.com', permission: true, table: true });
});

test('a host that is allowed alone is acted on, and its domain told to be covered in part', async () => {
  fake.origins = ['https://www.instagram.com/*'];
  await applyList({ ...wanted('known'), grants: reachOf(fake.origins) }, 'revision-1');
  const [facts] = Object.values(await coverFacts.getValue());
  const on = (host: string) => facts?.find((one) => one.host === host);
  const inPlace = { rule: 'registered', script: true, table: true };
  expect(on('instagram.com')).toEqual({ host: 'instagram.com', permission: 'some', ...inPlace });
  expect(on('instagr.am')?.permission).toBe(false);
});

test('no script starts on a host where the network shows nobody', async () => {
  const ed = person('ed', 'john.doe', ['facebook', 'instagram']);
  fake.origins = [SITE, '*://*.facebook.com/*'];
  await applyList({ ...wanted('known', [ed]), grants: grantsOf(fake.origins) }, 'revision-1');
  const excepted = fake.scripts.find(({ id }) => id === 'guard')?.excludeMatches;
  expect(excepted).toContain('*://*.business.facebook.com/*');
  // Of a domain that we may not act on there is nothing to except.
  expect(excepted?.filter((site) => !site.endsWith('.facebook.com/*'))).toEqual([]);
});

test('a list that came from its copy does not write the copy', async () => {
  await applyList(wanted('restored'), 'revision-1');
  expect(await readListCopy('')).toBeNull();
});

test('the browser tells its rules once: of 900 that takes 17 ms', async () => {
  const read = vi.spyOn(fakeBrowser.declarativeNetRequest, 'getDynamicRules');
  await applyList(wanted('known'), 'revision-1');
  expect(read).toHaveBeenCalledOnce();
  expect((await readApplied())?.rules).toEqual(fake.rules.map(({ id }) => id));
  expect(fake.rules).not.toEqual([]);
});

test('with a step that failed the revision is not written, and all others are taken', async () => {
  await applyList(wanted('known'), 'revision-1');
  // The list's copy is the first that is set.
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  await applyList(wanted('known', [john, jane]), 'revision-2');
  expect(await readApplied()).toBeNull();
  expect(fake.scripts.map(({ id }) => id)).toEqual(['guard', 'owner', 'veil']);
  const told = Object.values(await coverFacts.getValue()).flat();
  expect(told.map(({ error }) => error)).toContain('Error: full');
});

test('scripts start where somebody is listed, the owner’s where a post may name nobody, as far as allowed', () => {
  const vera = person('vera', 'vera.doe', ['vk', 'mastodon', 'instagram'], { veil: 'off' });
  const { owner } = sitesOf({ ...wanted('known', [vera]), grants: () => true });
  expect(owner).toContain(SITE);
  expect(owner.filter((site) => site.includes('vk.'))).toEqual([]);
});

test('scripts start where somebody is listed, the veil where one is veiled, as far as allowed', () => {
  const counted = person('kim', 'kim.poe', ['instagram'], { response: 'notice', veil: 'soft' });
  expect(sitesOf(wanted('known', [john, jane, counted]))).toEqual({
    guard: [SITE, '*://*.x.com/*'],
    owner: [SITE, '*://*.x.com/*'],
    veil: ['*://*.x.com/*'],
  });
});
