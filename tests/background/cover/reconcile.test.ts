/** Rules, scripts, tables and passes follow the list, whatever is missing and wherever the worker dies. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyPasses, PASS_ENDS } from '../../../src/background/cover/passes.ts';
import { reconcile, reconcileAnew } from '../../../src/background/cover/reconcile.ts';
import { coverageOf } from '../../../src/model/cover/cover-facts.ts';
import { MOST_RULES } from '../../../src/model/cover/rule-drafts.ts';
import type { Person } from '../../../src/model/people/person.ts';
import { readApplied } from '../../../src/storage/cover/applied.ts';
import { coverFacts } from '../../../src/storage/cover/cover.ts';
import { listTables } from '../../../src/storage/cover/guard-tables.ts';
import { readRecords } from '../../../src/storage/records/records.ts';
import { privatePasses } from '../../../src/storage/visits/pauses.ts';
import { person } from '../../model/cover/list.ts';
import { kept } from '../fake.ts';
import { keepPasses, keepPeople, loseRecords } from '../records.ts';
import { explained, type FakeCover, fakeCoverOn } from './fake-cover.ts';

const INSTAGRAM = ['instagram.com', 'instagr.am', 'ig.me'].map((host) => `*://*.${host}/*`);
const john = person('john', 'john.doe', ['instagram']);
const jane = person('jane', 'jane.roe', ['instagram'], { veil: 'soft' });
const at = (name: string) => `https://www.instagram.com/${name}/`;

let fake: FakeCover;
const list = keepPeople;
const opens = async (name: string) => (await explained(fake, at(name))).opens;
const coverage = async ({ identities }: Person) =>
  coverageOf(await coverFacts.getValue(), identities);

beforeEach(async () => {
  fake = await fakeCoverOn(INSTAGRAM);
});

test('a list is put in place, and nothing is done where nothing differs', async () => {
  await list([john]);
  await reconcile();
  expect(await explained(fake, at('john.doe'))).toMatchObject({ opens: false, why: 'rule' });
  expect(await coverage(john)).toMatchObject({ state: 'covered', missing: [], refused: [] });
  fake.changes = [];
  await reconcile();
  expect(fake.changes).toEqual([]);
});

test('one host that is refused leaves the others covered, and is named', async () => {
  fake.origins = INSTAGRAM.filter((site) => !site.includes('instagr.am'));
  await list([john]);
  await reconcile();
  expect(await opens('john.doe')).toBe(false);
  expect(await explained(fake, 'https://instagr.am/john.doe')).toMatchObject({
    opens: true,
    why: 'host-not-granted',
  });
  const domains = fake.rules.flatMap(({ condition: { requestDomains, initiatorDomains } }) => [
    ...(requestDomains ?? []),
    ...(initiatorDomains ?? []),
  ]);
  expect(new Set(domains)).toEqual(new Set(['instagram.com', 'ig.me']));
  expect((await listTables()).sort()).toEqual(['ig.me', 'instagram.com']);
  expect(fake.scripts[0]?.matches.sort()).toEqual(
    INSTAGRAM.filter((site) => !site.includes('gr.am')).sort(),
  );
  expect(await coverage(john)).toMatchObject({
    state: 'partly',
    missing: ['instagr.am'],
    refused: ['instagr.am'],
  });
});

test('a change touches only what differs', async () => {
  await list([john]);
  await reconcile();
  const before = fake.rules;
  await list([john, jane]);
  await reconcile();
  expect(fake.rules.slice(0, before.length)).toEqual(before);
  expect(await opens('jane.roe')).toBe(false);
});

test('an emptied list clears everything; one that is gone clears nothing', async () => {
  await list([john, jane]);
  await reconcile();
  await loseRecords();
  await reconcile();
  expect(await opens('john.doe')).toBe(false);
  await loseRecords();
  await fakeBrowser.storage.local.remove('list');
  await reconcileAnew();
  expect(await opens('john.doe')).toBe(false);
  await list([john]);
  await list([]);
  await reconcile();
  expect([fake.rules, fake.scripts]).toEqual([[], []]);
  expect(await opens('john.doe')).toBe(true);
});

test('all of storage gone: the rules stay', async () => {
  await list([john]);
  await reconcile();
  const { rules } = fake;
  fakeBrowser.storage.resetState();
  await loseRecords();
  await reconcile();
  expect(fake.rules).toEqual(rules);
});

test('what the browser lost is put back, though the revision says that all is well', async () => {
  await list([john]);
  await reconcile();
  fake.rules = [];
  await reconcile();
  expect((await explained(fake, at('john.doe'))).why).toBe('rule');
  fake.scripts = [];
  await reconcile();
  expect(fake.scripts.map(({ id }) => id)).toEqual(['guard', 'owner']);
  await fakeBrowser.storage.local.remove('watch:instagram.com');
  await reconcile();
  expect((await explained(fake, at('john.doe'))).table).toBe('instagram.com');
});

test('open tabs are guarded once, and again where the session forgot: it was off', async () => {
  await list([john]);
  await reconcile();
  // Guard and owner's script.
  const once = [...INSTAGRAM, ...INSTAGRAM];
  expect(fake.injected).toEqual(once);
  await reconcile();
  expect(fake.injected).toEqual(once);
  await fakeBrowser.storage.session.remove('startedSites');
  await reconcile();
  expect(fake.injected).toEqual([...once, ...once]);
});

/** Changes of the list: who is stopped on both sides of each. */
const changes: readonly [string, Person[], Person[], readonly string[]][] = [
  ['somebody more', [john], [john, jane], ['john.doe']],
  ['somebody less', [john, jane], [jane], ['jane.roe']],
  ['counting only', [john, jane], [{ ...john, response: 'notice' }, jane], ['jane.roe']],
  ['another veil', [john, jane], [{ ...john, veil: 'removed' }, jane], ['john.doe', 'jane.roe']],
  ['one for another', [john, jane], [jane, person('kim', 'kim.poe', ['instagram'])], ['jane.roe']],
];

test.each(changes)('a worker that dies anywhere in a change: %s', async (_, from, to, stopped) => {
  const steps = await changesOf(from, to);
  expect(steps).toBeGreaterThan(3);
  for (let step = 1; step <= steps; step += 1) {
    await before(from);
    await list(to);
    fake.changes = [];
    fake.diesAt = step;
    await reconcile().catch(() => undefined);
    for (const name of stopped)
      expect([step, name, await opens(name)]).toEqual([step, name, false]);
    expect(await readApplied(), `step ${step}`).not.toMatchObject({
      revision: await after(to),
    });
    fake.diesAt = Number.POSITIVE_INFINITY;
    await reconcile();
    expect((await readApplied())?.revision).toBe(await after(to));
    for (const { identities, response } of to)
      expect(await opens(identities[0]?.value ?? '')).toBe(response === 'notice');
  }
});

async function before(people: Person[]): Promise<void> {
  fake = await fakeCoverOn(INSTAGRAM);
  await list(people);
  await reconcile();
}

/** How many calls a change takes. */
async function changesOf(from: Person[], to: Person[]): Promise<number> {
  await before(from);
  await list(to);
  fake.changes = [];
  await reconcile();
  revisions.set(to, (await readApplied())?.revision);
  return fake.changes.length;
}

const revisions = new Map<Person[], string | undefined>();
const after = async (people: Person[]) => revisions.get(people);

test('a step that fails ends no other, is told, and is tried again', async () => {
  await list([john]);
  const { updateDynamicRules } = fakeBrowser.declarativeNetRequest;
  fakeBrowser.declarativeNetRequest.updateDynamicRules = async () => {
    throw new Error('quota');
  };
  await reconcile();
  expect(await explained(fake, at('john.doe'))).toMatchObject({ opens: false, why: 'guard' });
  const [facts] = Object.values(await coverFacts.getValue());
  expect(facts?.[0]).toMatchObject({ rule: 'missing', error: 'Error: quota' });
  expect((await coverage(john))?.state).toBe('not');
  fakeBrowser.declarativeNetRequest.updateDynamicRules = updateDynamicRules;
  await reconcile();
  expect((await coverage(john))?.state).toBe('covered');
});

test('a pass opens one person alone, without a rule or table written anew', async () => {
  await list([john, jane]);
  await reconcile();
  fake.changes = [];
  await keepPasses({ john: { until: Date.now() + 60_000, check: 'c' } });
  await applyPasses();
  expect([await opens('john.doe'), await opens('jane.roe')]).toEqual([true, false]);
  expect(fake.changes.toSorted()).toEqual(['sessionRules', 'set passEnds']);
});

test('a pass that ends, or a person turned away by now, is closed at once', async () => {
  await list([john, jane]);
  await reconcile();
  const until = Date.now() + 60_000;
  await keepPasses({ john: { until, check: 'c' }, jane: { until, check: 'c' } });
  await applyPasses();
  await list([{ ...john, response: 'block' }, jane]);
  await reconcile();
  expect([await opens('john.doe'), await opens('jane.roe')]).toEqual([false, true]);
  expect(JSON.stringify(fake.sessionRules)).not.toContain('john');
  await keepPasses({ jane: { until: Date.now(), check: 'c' } });
  await applyPasses();
  expect([await opens('jane.roe'), fake.sessionRules]).toEqual([false, []]);
  expect(await kept()).not.toHaveProperty('pass jane');
});

test('a pass that ends while nothing can be written is closed all the same', async () => {
  await list([john]);
  await keepPasses({ john: { until: Date.now() + 60_000, check: 'c' } });
  await reconcile();
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await reconcile();
  vi.restoreAllMocks();
  expect([await opens('john.doe'), fake.sessionRules]).toEqual([false, []]);
});

test('a pass of a private window opens too, leaves no record, and is gone when it ends', async () => {
  await list([john, jane]);
  await reconcile();
  const before = await readRecords();
  const until = Date.now() + 60_000;
  await privatePasses.setValue({ john: { until, check: 'c' }, kim: { until, check: 'c' } });
  await applyPasses();
  expect([await opens('john.doe'), await opens('jane.roe')]).toEqual([true, false]);
  expect((await fakeBrowser.alarms.get(PASS_ENDS))?.scheduledTime).toBe(until);
  vi.spyOn(Date, 'now').mockReturnValue(until);
  await applyPasses();
  vi.restoreAllMocks();
  expect([await opens('john.doe'), fake.sessionRules]).toEqual([false, []]);
  expect(await privatePasses.getValue()).toEqual({});
  expect(await readRecords()).toEqual(before);
});

test('a pass wakes the worker when it ends, though an alarm before that rang early', async () => {
  await list([john]);
  await reconcile();
  const until = Date.now() + 60_000;
  await keepPasses({ john: { until, check: 'c' } });
  await applyPasses();
  await fakeBrowser.alarms.clear(PASS_ENDS);
  await applyPasses();
  expect((await fakeBrowser.alarms.get(PASS_ENDS))?.scheduledTime).toBe(until);
  await keepPasses({});
  await applyPasses();
  expect(await fakeBrowser.alarms.get(PASS_ENDS)).toBeUndefined();
});

test('with more listed than a browser has rules for, everybody keeps the first of theirs', async () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    person(`p${index}`, `person.${index}`, ['instagram']),
  );
  await list(many);
  await reconcile();
  expect(fake.rules).toHaveLength(MOST_RULES);
  for (const index of [0, 150, 299]) expect(await opens(`person.${index}`)).toBe(false);
  expect((await coverage(many[299] ?? john))?.isGuardAlone).toBe(false);
  const until = Date.now() + 60_000;
  await keepPasses({ p0: { until, check: 'c' } });
  await applyPasses();
  expect([await opens('person.0'), await opens('person.1')]).toEqual([true, false]);
});

test('who has more rules than a pass has room for is let in at every profile', async () => {
  const handles = Array.from({ length: 40 }, (_, index) => `person.${index}`);
  const one = person('many', '', [], {
    identities: handles.flatMap((handle) => person('many', handle, ['instagram']).identities),
  });
  await list([one, john]);
  await reconcile();
  await keepPasses({ many: { until: Date.now() + 60_000, check: 'c' } });
  await applyPasses();
  for (const handle of handles) expect([handle, await opens(handle)]).toEqual([handle, true]);
  expect(await opens('john.doe')).toBe(false);
});
