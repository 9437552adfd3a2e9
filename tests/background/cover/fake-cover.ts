/** The browser's permissions, rules, scripts and tabs, in memory, beside WXT's fake of the rest. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readDoors } from '../../../src/background/cover/doors.ts';
import { readWatchList } from '../../../src/background/cover/watch-list.ts';
import { grantsOf } from '../../../src/model/cover/access.ts';
import { explainerOf } from '../../../src/model/cover/explain.ts';
import { isForWorkers, type Rule } from '../../../src/model/cover/rule-drafts.ts';
import { listTables, readPassEnds, readTables } from '../../../src/storage/cover/guard-tables.ts';
import { resetBrowser } from '../fake.ts';
import { loseRecords } from '../records.ts';

interface Update {
  removeRuleIds?: number[];
  addRules?: Rule[];
}
type Script = { id: string; matches: string[]; excludeMatches?: string[] };

/** What the browser holds, and how often it was changed. */
export interface FakeCover {
  origins: string[];
  rules: Rule[];
  /** But those that turn what workers ask for. */
  sessionRules: Rule[];
  /** What turns what workers ask for. */
  turned: Rule[];
  scripts: Script[];
  /** What was run in open tabs: the sites asked for. */
  injected: string[];
  /** Names of the calls that changed something. */
  changes: string[];
  /** From this change on (1 is the first) every call fails, as where the worker has died. */
  diesAt: number;
}

const initial = (): FakeCover => ({
  origins: [],
  rules: [],
  sessionRules: [],
  turned: [],
  scripts: [],
  injected: [],
  changes: [],
  diesAt: Number.POSITIVE_INFINITY,
});

/** A new browser in which nothing is registered, granted or stored. */
export function fakeCover(): FakeCover {
  resetBrowser();
  const fake = initial();
  const api = fakeBrowser as unknown as Record<string, Record<string, unknown>>;
  const change = (name: string, how: () => void) => async () => {
    fake.changes.push(name);
    if (fake.changes.length >= fake.diesAt) throw new Error(`dead at ${name}`);
    how();
  };
  const session = () => [...fake.sessionRules, ...fake.turned];
  const update = (list: 'rules' | 'sessionRules') => (what: Update) =>
    change(list, () => {
      const [those, others] = list === 'rules' ? [fake.rules, session()] : [session(), fake.rules];
      const changed = applied(those, what);
      if (changed.length + others.length > 1_000) throw new Error('too many regex rules');
      if (list === 'rules') fake.rules = changed;
      else {
        fake.turned = changed.filter(isForWorkers);
        fake.sessionRules = changed.filter((rule) => !isForWorkers(rule));
      }
    })();
  Object.assign(api.runtime ?? {}, { getManifest: () => ({ version: '1' }) });
  Object.assign(api.i18n ?? {}, { getMessage: (name: string) => name });
  Object.assign(api.permissions ?? {}, { getAll: async () => ({ origins: fake.origins }) });
  Object.assign(api.tabs ?? {}, {
    query: async ({ url }: { url: string[] }) => {
      fake.injected.push(...url);
      return [];
    },
  });
  Object.assign(api.declarativeNetRequest ?? {}, {
    getDynamicRules: async ({ ruleIds }: { ruleIds?: number[] } = {}) =>
      fake.rules.filter(({ id }) => ruleIds?.includes(id) ?? true),
    getSessionRules: async () => session(),
    isRegexSupported: async ({ regex }: { regex: string }) => ({ isSupported: regex.length < 600 }),
    updateDynamicRules: update('rules'),
    updateSessionRules: update('sessionRules'),
  });
  Object.assign(api.scripting ?? {}, scripting(fake, change));
  stored(change);
  return fake;
}

/** Such a browser, with nothing kept, in which we may act on some sites. @param origins their patterns */
export async function fakeCoverOn(origins: readonly string[]): Promise<FakeCover> {
  const fake = fakeCover();
  await loseRecords();
  fake.origins = [...origins];
  return fake;
}

function applied(rules: readonly Rule[], { removeRuleIds = [], addRules = [] }: Update): Rule[] {
  const kept = rules.filter(({ id }) => !removeRuleIds.includes(id));
  const ids = [...kept, ...addRules].map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw new Error('two rules with one number');
  return [...kept, ...addRules];
}

type Change = (name: string, how: () => void) => () => Promise<void>;

const scripting = (fake: FakeCover, change: Change) => {
  const without = (ids: readonly string[]) => fake.scripts.filter(({ id }) => !ids.includes(id));
  const put = (scripts: Script[]) =>
    change('scripts', () => {
      fake.scripts = [...without(scripts.map(({ id }) => id)), ...scripts];
    })();
  return {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      fake.scripts.filter(({ id }) => ids.includes(id)),
    registerContentScripts: put,
    updateContentScripts: put,
    unregisterContentScripts: ({ ids }: { ids: string[] }) =>
      change('scripts', () => {
        fake.scripts = without(ids);
      })(),
  };
};

/** Writing into storage can be the worker's last act as well. */
function stored(change: Change): void {
  const { local } = fakeBrowser.storage;
  const { set, remove } = local;
  local.set = async (items) => {
    await change(`set ${Object.keys(items)}`, () => {})();
    await set(items);
  };
  local.remove = async (keys) => {
    await change(`remove ${String(keys)}`, () => {})();
    await remove(keys);
  };
}

/** What would become of an address now, by what is registered and stored. */
export async function explained(fake: FakeCover, address: string) {
  const scripts = fake.scripts.find(({ id }) => id === 'guard');
  return explainerOf({
    list: await readWatchList(),
    doors: await readDoors(),
    grants: grantsOf(fake.origins),
    startsOn: grantsOf(scripts?.matches ?? []),
    rules: fake.rules,
    tables: await readTables(await listTables()),
    passEnds: await readPassEnds(),
    now: Date.now(),
  })(address);
}
