/** Rows are moved when words are taken away: none is lost, and none comes back, while the background ends. */
import { expect, test } from 'vitest';
import { databaseName } from '../browsers/database.ts';
import { until } from '../browsers/prompt.ts';
import { recordsOf } from '../browsers/records.ts';
import { play } from '../chaos/steps.ts';
import { useBrowser } from './support.ts';

const ROUNDS = 6;

/** Firefox ends its background after so many idle milliseconds: no driver can end it (Firefox 153). */
const held = useBrowser({ idle: 100 });

/** Has the background change something, again as long as it ends before it answers: said twice, neither does more. */
async function have(name: 'putOff' | 'letWorryGo', data: object): Promise<void> {
  const telling = { do: 'tell', tab: 0, type: 'change', data: { do: name, with: data } } as const;
  await until(`${name} is answered`, async () => {
    const [reply] = await play(held.driver.home, [telling]);
    return reply?.came === 'answered';
  });
}

const later = (round: number) => ({
  ...{ id: `worry-no-${round}`, text: `worry number ${round}` },
  ...{ day: '2099-01-01', time: '18:00' },
});

test('what is written beside a move stays written, wherever the background ends', async () => {
  const { driver } = held;
  const names = new Set<string>();
  await have('putOff', later(0));
  for (let round = 1; round <= ROUNDS; round += 1) {
    await have('letWorryGo', { id: `worry-no-${round - 1}` });
    await driver.stopWorker();
    await have('putOff', later(round));
    expect(Object.keys(await recordsOf(driver, 'worry'))).toEqual([`worry-no-${round}`]);
    names.add(await databaseName(driver.home, 'records'));
  }
  expect(names.size).toBeGreaterThan(1);
});
