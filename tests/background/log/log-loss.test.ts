/** What was lost of the log is found and told, and what was let go of is not missed. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import { records } from '../../../src/background/change/records.ts';
import { keepErasing } from '../../../src/background/log/erasing.ts';
import { letGo } from '../../../src/background/log/let-go.ts';
import { findLoss, withoutCount, withoutLog } from '../../../src/background/log/log-loss.ts';
import { entryOn } from '../../../src/model/log/entry.ts';
import { saidAt } from '../../../src/model/log/fold.ts';
import { logLoss } from '../../../src/model/log/loss.ts';
import { plusDays } from '../../../src/model/time/day.ts';
import { writeEntry } from '../../../src/storage/log/checks.ts';
import {
  checksBefore,
  checksOf,
  checksTakenOut,
  dropSumsBefore,
  type Going,
} from '../../../src/storage/log/drop.ts';
import { readCount } from '../../../src/storage/log/log-count.ts';
import { logDatabase, write } from '../../../src/storage/log/log-database.ts';
import { fakeCover } from '../cover/fake-cover.ts';
import { loseRecords } from '../records.ts';
import { closeLog } from '../reminders/notified.ts';
import { allErased, KIM, SAM, spend, today } from './everything.ts';

beforeEach(anew);

async function anew(): Promise<void> {
  fakeBrowser.reset();
  fakeCover();
  await loseRecords();
  await logDatabase.delete();
}

const told = async () => (await records()).setting(logLoss);
const look = (day = today(), person = SAM.id) => spend(day, person, 'a word');

describe('told is', () => {
  beforeEach(async () => {
    await look(plusDays(today(), -40));
    await look();
    await findLoss();
  });

  test('nothing, as long as all is there', async () => {
    await look();
    await findLoss();
    expect(await told()).toBeNull();
  });

  test('a log that is missing, with what it held, once', async () => {
    await logDatabase.delete();
    await findLoss();
    const held = { checks: 2, first: plusDays(today(), -40), last: today() };
    expect(await told()).toMatchObject({ lost: 'all', held });
    await change({ do: 'set', with: { setting: 'logLoss', value: null } });
    await findLoss();
    expect(await told()).toBeNull();
  });

  test.each(['checks', 'days', 'months'] as const)(
    'a row that is missing from %s',
    async (store) => {
      await write([store], async (writing) => {
        const rows = writing.objectStore(store);
        const [key = ''] = await rows.getAllKeys();
        await rows.delete(key);
      });
      await findLoss();
      expect(await told()).toMatchObject({ lost: 'some', missing: store === 'checks' ? 1 : 0 });
    },
  );

  test('a log that is missing, though another look was written since', async () => {
    await logDatabase.delete();
    for (let one = 0; one < 3; one += 1) await look();
    await findLoss();
    expect(await told()).toMatchObject({ lost: 'all', held: { checks: 2 } });
  });

  test('nothing where the log does not open, and its loss once it does', async () => {
    await closeLog();
    await findLoss();
    expect(await told()).toBeNull();
    await logDatabase.delete();
    await findLoss();
    expect(await told()).toMatchObject({ lost: 'all' });
  });

  test('nothing where the user erased it', async () => {
    keepErasing();
    await change({ do: 'eraseLog', with: {} });
    await allErased();
    await look();
    await findLoss();
    expect(await told()).toBeNull();
  });

  test('a log that went while something was let go of', async () => {
    await expect(withoutCount(() => Promise.reject(new Error('ended')))).rejects.toThrow();
    await logDatabase.delete();
    await findLoss();
    expect(await told()).toEqual({ lost: 'all', held: null });
  });
});

test('nothing of a log that never held anything', async () => {
  await findLoss();
  await logDatabase.delete();
  await findLoss();
  expect(await told()).toBeNull();
});

test('what is kept where sites could read it is figures, dates and a chance word', async () => {
  await look();
  await findLoss();
  expect(await readCount()).toEqual({
    generation: expect.stringMatching(/^[\da-f-]{36}$/),
    held: { checks: 1, days: 1, months: 1, first: today(), last: today() },
  });
});

/** What happens in the life of a log. A worker may die after any of its accesses: `lives` says after how many. */
const someday = fc.integer({ min: 0, max: 90 }).map((ago) => plusDays(today(), -ago));
const whose = fc.constantFrom(SAM.id, KIM.id);
const event = fc.record({
  what: fc.constantFrom('look', 'look', 'correct', 'tidy', 'forget', 'count', 'erase'),
  ...{ day: someday, person: whose, which: fc.nat(20), lives: fc.nat(14) },
});

/** Has every access of a worker to what is kept fail after the first so many; resolves to how to start another. */
function dieAfter(lives: number): () => void {
  let left = lives;
  const check = () => {
    left -= 1;
    if (left < 0) throw new Error('The worker is dead');
  };
  const begin = IDBDatabase.prototype.transaction;
  const spies = [
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      // A database that is made or deleted is so as a whole.
      if (args[1] !== 'versionchange') check();
      return begin.apply(this, args);
    }),
    ...(['set', 'remove'] as const).map((name) => {
      const { local } = fakeBrowser.storage;
      const real = local[name].bind(local) as (what: never) => Promise<void>;
      return vi.spyOn(local, name).mockImplementation((async (what: never) => {
        check();
        await real(what);
      }) as never);
    }),
  ];
  return () => spies.forEach((spy) => void spy.mockRestore());
}

type Event = typeof event extends fc.Arbitrary<infer One> ? One : never;

async function happens({ what, day, person, which, lives }: Event) {
  const revive = dieAfter(lives);
  const letAllGo = async (...all: Going[]) => {
    for (const going of all) await letGo(going);
  };
  const works: Record<string, () => Promise<unknown>> = {
    look: () => look(day, person),
    correct: async () => {
      const ids = await (await logDatabase.open()).getAllKeys('checks');
      const id = ids[which % ids.length];
      const said = saidAt({ removed: which % 2 === 0 ? 1 : 0 } as never, Date.now());
      if (id) await writeEntry(entryOn(id, { said }));
    },
    tidy: async () => {
      await letAllGo(checksTakenOut(), checksBefore(day));
      await withoutCount(() => dropSumsBefore(`${day.slice(0, 7)}-01`));
    },
    forget: () => letAllGo(checksOf(person)),
    count: findLoss,
    erase: () => withoutLog(() => logDatabase.delete()),
  };
  await works[what]?.().catch(() => undefined);
  revive();
}

test('whatever happens and whenever workers die, nothing is missed that is there, and a loss is found', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 14 }), async (events) => {
      await anew();
      await look();
      await look(plusDays(today(), -40), KIM.id);
      await findLoss();
      for (const one of events) await happens(one);
      await findLoss();
      expect(await told()).toBeNull();
      const held = (await readCount())?.held;
      if (!held || held.checks + held.days + held.months === 0) return;
      await logDatabase.delete();
      await look();
      await findLoss();
      expect(await told()).toMatchObject({ lost: 'all', held });
    }),
    { numRuns: 80 },
  );
});
