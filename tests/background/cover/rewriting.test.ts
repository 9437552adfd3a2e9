/** What a change of the list has written: what it is about, and nothing that did not change. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import { keepPrevention } from '../../../src/background/cover/prevention.ts';
import type { Intent } from '../../../src/model/change/intents.ts';
import { countedSince } from '../../../src/model/report/counted-since.ts';
import { person } from '../../model/cover/list.ts';
import { waitFor } from '../../wait-for.ts';
import { keepPeople, keepSetting } from '../records.ts';
import { type FakeCover, fakeCoverOn } from './fake-cover.ts';

const SITES = ['instagram.com', 'x.com'].map((host) => `*://*.${host}/*`);
const others = Array.from({ length: 30 }, (_, index) =>
  person(`other-${index}`, `some.body.${index}`, ['instagram']),
);
const jane = person('jane', 'jane_roe', ['x']);

let fake: FakeCover;

/** Until what a change sets off is done: all of it goes on under a lock. */
const settled = () =>
  waitFor(async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    return held.length + pending.length === 0;
  });

/** What a change writes: rows of records, and what cover is made of. */
async function writtenBy(intent: Intent): Promise<string[]> {
  fake.changes = [];
  const set = vi.spyOn(fakeBrowser.storage.session, 'set');
  await change(intent);
  await settled();
  const keys = set.mock.calls.flatMap(([items]) => Object.keys(items));
  set.mockRestore();
  const rows = keys.filter((key) => /^(record:|coverFacts)/.test(key));
  return [...rows, ...fake.changes.filter((name) => !name.endsWith('applied'))].toSorted();
}

beforeEach(async () => {
  fake = await fakeCoverOn(SITES);
  await keepSetting(countedSince, '2026-11-20');
  await keepPeople([...others, jane]);
  keepPrevention();
  await settled();
});

describe('written is', () => {
  test('of a nickname or a setting, its own row alone', async () => {
    const nickname = { do: 'editPerson', with: { id: 'jane', nickname: 'Jay' } } as const;
    expect(await writtenBy(nickname)).toEqual(['record:person:jane']);
    const wait = { do: 'set', with: { setting: 'waitSeconds', value: 30 } } as const;
    expect(await writtenBy(wait)).toEqual(['record:waitSeconds:']);
  });

  test('of a pass, what lifts and nothing of the list', async () => {
    const pass = { person: 'jane', check: 'check', at: Date.now(), minutes: 10 } as const;
    expect(await writtenBy({ do: 'openPass', with: pass })).toEqual([
      'record:pass:jane',
      'sessionRules',
      'set passEnds',
    ]);
  });

  test('of a response, the table of that network, and the rules that go', async () => {
    const removed: number[] = [];
    const { updateDynamicRules } = fakeBrowser.declarativeNetRequest;
    fakeBrowser.declarativeNetRequest.updateDynamicRules = async (update) => {
      removed.push(...(update.removeRuleIds ?? []));
      await updateDynamicRules(update);
    };
    const before = fake.rules.length;
    const edit = { do: 'editPerson', with: { id: 'jane', response: 'notice' } } as const;
    expect(await writtenBy(edit)).toEqual([
      'coverFacts',
      'record:person:jane',
      // With the change, and once the log has it.
      ...['record:untold:', 'record:untold:'],
      'rules',
      'sessionRules',
      'set list',
      'set watch:x.com',
    ]);
    expect(removed).toHaveLength(before - fake.rules.length);
    expect(removed.length).toBeLessThan(20);
  });

  test('of one more, the table of that network, and the rules that come', async () => {
    const kim = person('kim', 'kim_poe', ['x']);
    const rules = new Set(fake.rules);
    expect(await writtenBy({ do: 'addPerson', with: kim })).toEqual([
      'coverFacts',
      'record:person:kim',
      'rules',
      'sessionRules',
      'set list',
      'set watch:x.com',
    ]);
    expect(fake.rules.filter((rule) => rules.has(rule))).toHaveLength(rules.size);
  });
});

/** How many characters of what the browser keeps a change has read back. */
async function readBy(intent: Intent): Promise<number> {
  const { local } = fakeBrowser.storage;
  const { declarativeNetRequest } = fakeBrowser;
  const spies = [vi.spyOn(local, 'get'), vi.spyOn(declarativeNetRequest, 'getDynamicRules')];
  await change(intent);
  await settled();
  const read = await Promise.all(
    spies.flatMap(({ mock }) => mock.results.map(({ value }) => value)),
  );
  for (const spy of spies) spy.mockRestore();
  return JSON.stringify(read).length;
}

test('nothing is read back to list one more: neither rules nor tables nor the list', async () => {
  const kim = person('kim', 'kim_poe', ['x']);
  const whole = JSON.stringify([fake.rules, await fakeBrowser.storage.local.get(null)]).length;
  const read = await readBy({ do: 'addPerson', with: kim });
  expect(read).toBeLessThan(whole / 10);
  expect(fake.rules.some(({ action }) => action.redirect?.extensionPath?.includes('kim'))).toBe(
    true,
  );
});
