/** A page of cover is told what is so, whatever was taken away since; then all of it is put back. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCover } from '../../../src/background/cover/cover-answers.ts';
import { lookAtCover } from '../../../src/background/cover/look.ts';
import { reconcile } from '../../../src/background/cover/reconcile.ts';
import { coverageOf } from '../../../src/model/cover/cover-facts.ts';
import { NO_LOSS } from '../../../src/model/cover/cover-loss.ts';
import { coverFacts } from '../../../src/storage/cover/cover.ts';
import { readCoverLoss, writeCoverLoss } from '../../../src/storage/cover/cover-loss.ts';
import { listTables } from '../../../src/storage/cover/guard-tables.ts';
import { person } from '../../model/cover/list.ts';
import { ours, send } from '../ask.ts';
import { keepPeople, loseRecords } from '../records.ts';
import { type FakeCover, fakeCoverOn } from './fake-cover.ts';

const INSTAGRAM = ['instagram.com', 'instagr.am', 'ig.me'].map((host) => `*://*.${host}/*`);
const john = person('john', 'john.doe', ['instagram']);
const KEY = 'instagram:handle:john.doe';

let fake: FakeCover;

/** What is found on a host once the page has asked. */
async function told(host = 'instagram.com') {
  await send(ours(), 'lookAtCover', undefined);
  return (await coverFacts.getValue())[KEY]?.find((one) => one.host === host);
}

/** How every way is stopped, by the self-test. */
const tried = async () => {
  const ways = await send(ours(), 'tryIdentity', KEY);
  return new Set(ways.map(({ stopped, gap }) => gap ?? stopped));
};

answerCover();

beforeEach(async () => {
  fake = await fakeCoverOn(INSTAGRAM);
  await keepPeople([john]);
  await reconcile();
  fake.changes = [];
});

test('looking changes nothing of what is registered, and finds all in place', async () => {
  expect(await told()).toMatchObject({ rule: 'registered', script: true, table: true });
  expect(await tried()).toEqual(new Set(['stopped']));
  expect(fake.changes.filter((one) => one !== 'set coverLoss')).toEqual([]);
});

/** What may be taken away behind our back, what is then told of Instagram, and what the self-test says. */
const BREAKS: readonly [string, () => unknown, object, string][] = [
  ['rules', () => fake.rules.splice(0), { rule: 'missing' }, 'late'],
  ['scripts', () => fake.scripts.splice(0), { script: false }, 'loads-only'],
  [
    'tables',
    async () => {
      for (const domain of await listTables())
        await fakeBrowser.storage.local.remove(`watch:${domain}`);
    },
    { table: false },
    'loads-only',
  ],
  ['the permission', () => fake.origins.splice(0), { permission: false }, 'host-not-granted'],
];

test.each(BREAKS)(
  '%s gone: it is told, tried, lost once, and put back',
  async (_, take, how, gap) => {
    await told();
    await take();
    expect(await tried()).toContain(gap);
    expect(await told()).toMatchObject(how);
    expect(await readCoverLoss()).toMatchObject({
      lost: expect.arrayContaining(['instagram.com']),
      isSeen: true,
    });
    fake.origins = [...INSTAGRAM];
    await send(ours(), 'mendCover', undefined);
    expect(await told()).toMatchObject({
      ...{ permission: true, rule: 'registered', script: true, table: true },
    });
    expect(await readCoverLoss()).toMatchObject({ lost: [], isSeen: true });
    expect(await tried()).toEqual(new Set(['stopped']));
  },
);

test.each([
  ['owner', 'unnamed'],
  ['veil', 'feed'],
] as const)(
  'the script “%s” gone: what it covers is partly, and it is put back',
  async (id, surface) => {
    await keepPeople([{ ...john, veil: 'soft' }]);
    await reconcile();
    await told();
    const gone = fake.scripts.findIndex((script) => script.id === id);
    expect(fake.scripts.splice(gone, 1)).toMatchObject([{ id }]);
    expect(await told()).toMatchObject({ rule: 'registered', script: true, lacks: [id] });
    expect(coverageOf(await coverFacts.getValue(), john.identities)).toMatchObject({
      state: 'partly',
      missing: expect.arrayContaining(['instagram.com']),
    });
    const open = (await send(ours(), 'tryIdentity', KEY)).filter(({ gap }) => gap);
    expect(new Set(open.map((one) => one.surface))).toEqual(new Set([surface]));
    expect(open).toContainEqual({
      ...{ host: 'instagram.com', surface, stopped: 'open', gap: 'part-missing' },
    });
    await send(ours(), 'mendCover', undefined);
    expect((await told())?.lacks).toBeUndefined();
    expect(await tried()).toEqual(new Set(['stopped']));
  },
);

test('a script that nobody needs is not missed', async () => {
  expect(fake.scripts.map(({ id }) => id).toSorted()).toEqual(['guard', 'owner']);
  expect((await told())?.lacks).toBeUndefined();
  expect(await tried()).toEqual(new Set(['stopped']));
});

test('one host alone that is refused: the others are stopped', async () => {
  fake.origins = INSTAGRAM.filter((site) => !site.includes('instagr.am'));
  await reconcile();
  expect(await told('instagr.am')).toMatchObject({ permission: false });
  expect(await told()).toMatchObject({ permission: true, rule: 'registered' });
  expect(await tried()).toEqual(new Set(['stopped', 'host-not-granted']));
});

test('where rules cannot be set, mending says so', async () => {
  const { updateDynamicRules } = fakeBrowser.declarativeNetRequest;
  fake.rules.splice(0);
  fakeBrowser.declarativeNetRequest.updateDynamicRules = async () => {
    throw new Error('quota');
  };
  await send(ours(), 'mendCover', undefined);
  expect(await told()).toMatchObject({ rule: 'missing', script: true, table: true });
  fakeBrowser.declarativeNetRequest.updateDynamicRules = updateDynamicRules;
  await send(ours(), 'mendCover', undefined);
  expect(await told()).toMatchObject({ rule: 'registered' });
});

test('who has no rule for want of room is stopped in the page, and that is no loss', async () => {
  await writeCoverLoss(NO_LOSS);
  const { isRegexSupported } = fakeBrowser.declarativeNetRequest;
  fakeBrowser.declarativeNetRequest.isRegexSupported = async () => ({ isSupported: false });
  fake.rules.splice(0);
  await send(ours(), 'mendCover', undefined);
  expect(await told()).toMatchObject({ rule: 'no-room', script: true, table: true });
  expect(await tried()).toEqual(new Set(['late']));
  expect(await readCoverLoss()).toMatchObject({ lost: [] });
  fakeBrowser.declarativeNetRequest.isRegexSupported = isRegexSupported;
});

test('a pass that is open, or a list that is missing, is no gap', async () => {
  await fakeBrowser.storage.local.set({ passEnds: { [KEY]: Date.now() + 60_000 } });
  expect(await tried()).toEqual(new Set(['stopped']));
  await loseRecords();
  await fakeBrowser.storage.local.remove('list');
  await lookAtCover();
  expect(await told()).toMatchObject({ rule: 'registered' });
  vi.restoreAllMocks();
});
