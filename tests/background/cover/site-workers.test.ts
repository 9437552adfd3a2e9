/** What a site's own service worker asks for in a page's place turns to the pause as the page does. */
import { beforeEach, expect, test } from 'vitest';
import { applyPasses } from '../../../src/background/cover/passes.ts';
import { reconcile } from '../../../src/background/cover/reconcile.ts';
import { turnSiteWorkers } from '../../../src/background/cover/site-workers.ts';
import { closeWays } from '../../../src/background/cover/way-on.ts';
import {
  isForPages,
  MOST_RULES,
  MOST_TURNING_RULES,
} from '../../../src/model/cover/rule-drafts.ts';
import { coverFacts } from '../../../src/storage/cover/cover.ts';
import { person } from '../../model/cover/list.ts';
import { keepPasses, keepPeople } from '../records.ts';
import { type FakeCover, fakeCoverOn } from './fake-cover.ts';

const john = person('john', 'john.doe', ['instagram', 'x']);

let fake: FakeCover;

beforeEach(async () => {
  fake = await fakeCoverOn(
    ['instagram.com', 'x.com', 'twitter.com'].map((host) => `*://*.${host}/*`),
  );
  await keepPeople([john]);
  await reconcile();
});

test('each rule that turns a page has one beside it for workers, of that site alone, before what refuses', () => {
  const pages = fake.rules.filter(isForPages);
  expect(fake.turned.map(({ id }) => id)).toEqual(pages.map(({ id }) => id));
  const refusing = Math.max(
    ...fake.rules.flatMap((rule) => (isForPages(rule) ? [] : [rule.priority ?? 1])),
  );
  for (const [index, { action, condition, priority }] of fake.turned.entries()) {
    const page = pages[index];
    expect([action, condition.regexFilter]).toEqual([page?.action, page?.condition.regexFilter]);
    expect(condition.tabIds).toEqual([-1]);
    expect(condition.initiatorDomains).toEqual(page?.condition.requestDomains);
    expect(priority).toBeGreaterThan(refusing);
  }
});

test('where they are there already nothing is done', async () => {
  fake.changes = [];
  await turnSiteWorkers(fake.rules);
  expect(fake.changes).toEqual([]);
});

test('they follow the list', async () => {
  const [first] = fake.turned;
  const jane = person('jane', 'jane.roe', ['instagram']);
  await keepPeople([john, jane]);
  await reconcile();
  expect(JSON.stringify(fake.turned)).toContain('jane');
  expect(fake.turned).toContain(first);
  await keepPeople([jane]);
  await reconcile();
  expect(JSON.stringify(fake.turned)).not.toContain('john');
  await keepPeople([]);
  await reconcile();
  expect(fake.turned).toEqual([]);
});

test('gone with the session, they are back by the first look of the next', async () => {
  const before = fake.turned;
  fake.turned = [];
  await coverFacts.setValue({});
  await reconcile();
  expect(fake.turned).toEqual(before);
});

test('neither a pass nor the end of a way takes them away', async () => {
  const before = fake.turned;
  await keepPasses({ john: { until: Date.now() + 60_000, check: 'c' } });
  await applyPasses();
  await closeWays();
  await keepPasses({});
  await applyPasses();
  expect([fake.turned, fake.sessionRules]).toEqual([before, []]);
});

test('of many listed, the first have them, and rules and passes keep their room', async () => {
  const some = Array.from({ length: 40 }, (_, index) =>
    person(`p${index}`, `person.${index}`, ['instagram']),
  );
  await keepPeople(some);
  await reconcile();
  expect(fake.rules.length).toBeLessThan(MOST_RULES);
  expect(fake.turned).toHaveLength(MOST_TURNING_RULES);
  await keepPasses({ p0: { until: Date.now() + 60_000, check: 'c' } });
  await applyPasses();
  expect(fake.sessionRules.length).toBeGreaterThan(0);
});

test('where a list has no room for what refuses, a pass could not lift them: there are none', async () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    person(`p${index}`, `person.${index}`, ['instagram']),
  );
  await keepPeople(many);
  await reconcile();
  expect([fake.rules.length, fake.turned]).toEqual([MOST_RULES, []]);
});
