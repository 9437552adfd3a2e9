/** Going on is answered after few calls to the browser, however many are listed, and none that another need not wait for. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPrevention } from '../../../src/background/cover/prevention.ts';
import { handleVisits } from '../../../src/background/visits/visits.ts';
import { pausePageOf } from '../../../src/model/pages/own-pages.ts';
import type { Person } from '../../../src/model/people/person.ts';
import { readPassEnds } from '../../../src/storage/cover/guard-tables.ts';
import { pauses } from '../../../src/storage/visits/pauses.ts';
import { person } from '../../model/cover/list.ts';
import { waitFor } from '../../wait-for.ts';
import { ours, send } from '../ask.ts';
import { type FakeCover, fakeCover } from '../cover/fake-cover.ts';
import { kept } from '../fake.ts';
import { keepPeople, loseRecords } from '../records.ts';

const john = person('john', 'john.doe', ['instagram']);
const [{ key } = { key: '' }] = john.identities;
const others = Array.from({ length: 40 }, (_, index) =>
  person(`other-${index}`, `some.body.${index}`, ['instagram']),
);
const visit = { id: 'visit-0001', key, surface: 'profile', source: 'load' } as const;

let fake: FakeCover;

handleVisits();

const settled = () =>
  waitFor(async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    return held.length + pending.length === 0;
  });

beforeEach(() => {
  fake = fakeCover();
  const url = fakeBrowser.runtime.getURL('/').slice(0, -1) + pausePageOf(key, 'profile');
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1, url }] });
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
});

async function list(people: readonly Person[]): Promise<void> {
  await loseRecords();
  fake.origins = ['*://*.instagram.com/*'];
  await keepPeople([...people]);
  keepPrevention();
  await settled();
  const open = { check: visit.id, readyAt: 1, seen: Date.now(), isMet: false, tabs: [1] };
  await pauses.setValue({ john: open });
}

/** Turns of the event loop after which nothing more is asked of the browser before it answers. */
const QUIET = 2_000;

/**
 * Has the browser answer only once nothing more is asked of it: how often it has to, until the work is done, is how
 * often one call waits for another.
 */
async function roundsOf(work: () => Promise<unknown>) {
  const { storage, declarativeNetRequest, permissions, alarms, tabs } = fakeBrowser;
  const asked: string[] = [];
  let waiting: (() => void)[] = [];
  const areas = {
    local: storage.local,
    session: storage.session,
    declarativeNetRequest,
    permissions,
    alarms,
    tabs,
  };
  const undo = Object.entries(areas).flatMap(([name, area]) => {
    const api = area as unknown as Record<string, unknown>;
    return Object.keys(api)
      .filter((method) => /^(get|set|remove|query|update|create|clear|contains)/.test(method))
      .map((method) => {
        const call = api[method] as (...said: unknown[]) => Promise<unknown>;
        api[method] = async (...said: unknown[]) => {
          asked.push(`${name}.${method}`);
          await new Promise<void>((answer) => waiting.push(answer));
          return call(...said);
        };
        return () => {
          api[method] = call;
        };
      });
  });
  let isDone = false;
  const done = work().finally(() => {
    isDone = true;
  });
  let rounds = 0;
  for (let quiet = 0, seen = 0; !isDone; quiet += 1) {
    await new Promise(setImmediate);
    if (asked.length > seen) [quiet, seen] = [0, asked.length];
    if (quiet < QUIET || waiting.length === 0) continue;
    const answered = waiting;
    [waiting, quiet] = [[], 0];
    rounds += 1;
    for (const answer of answered) answer();
  }
  for (const restore of undo) restore();
  for (const answer of waiting) answer();
  await done;
  return { rounds, asked };
}

test.each([
  ['one', [john]],
  ['many', [john, ...others]],
])('with %s listed', async (_how, people) => {
  await list(people);
  const goOn = () => send(ours(), 'goOn', { visit, asked: null, minutes: 10 });
  const { rounds, asked } = await roundsOf(goOn);
  expect(rounds).toBeLessThanOrEqual(10);
  expect(asked.length).toBeLessThanOrEqual(45);
  expect(await kept()).toHaveProperty('pass john');
  expect(Object.keys(await readPassEnds())).toEqual([key]);
  await settled();
});
