import { beforeEach, expect, test } from 'vitest';
import { change } from '../../../src/background/change/change.ts';
import { records } from '../../../src/background/change/records.ts';
import { letGo } from '../../../src/background/log/let-go.ts';
import { ownTriggers } from '../../../src/model/log/own-triggers.ts';
import { checksBefore, checksTakenOut } from '../../../src/storage/log/drop.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';
import { startAnew } from '../fake.ts';
import { spend } from './everything.ts';

beforeEach(startAnew);

const words = async () => (await records()).setting(ownTriggers);

test('what goes, goes to the last step, and words that stood on it alone with it', async () => {
  for (const name of ['the party', 'rain', 'not tapped yet'])
    await change({ do: 'addTrigger', with: { name } });
  await spend('2026-09-30', 'sam', 'the party');
  await spend('2026-09-30', 'sam', 'rain');
  await spend('2026-10-01', 'sam', 'rain');
  await letGo(checksBefore('2026-10-01'));
  const left = await (await logDatabase.open()).getAll('checks');
  expect(left.map(({ day }) => day)).toEqual(['2026-10-01']);
  expect(await words()).toEqual(['rain', 'not tapped yet']);
});

test('many go, in however many steps', async () => {
  const writing = (await logDatabase.open()).transaction('checks', 'readwrite');
  for (let index = 0; index < 1_001; index += 1)
    await writing.store.put({ id: `look-${index}`, day: '2026-09-30' } as never);
  await writing.done;
  await letGo(checksBefore('2026-10-01'));
  expect(await (await logDatabase.open()).count('checks')).toBe(0);
});

test('words go before the looks: where a worker dies in between, none is left behind', async () => {
  await change({ do: 'addTrigger', with: { name: 'the party' } });
  await spend('2026-09-30', 'sam', 'the party');
  const log = await logDatabase.open();
  const { transaction } = log;
  // Reading goes on, writing does not.
  Object.assign(log, {
    transaction: (stores: never, mode?: IDBTransactionMode) => {
      if (mode === 'readwrite') throw new Error('dead');
      return transaction.call(log, stores, mode);
    },
  });
  await expect(letGo(checksBefore('2026-10-01'))).rejects.toThrow('dead');
  expect(await words()).toEqual([]);
});

test('where nothing goes, no word does', async () => {
  await change({ do: 'addTrigger', with: { name: 'the party' } });
  await letGo(checksTakenOut());
  expect(await words()).toEqual(['the party']);
});
