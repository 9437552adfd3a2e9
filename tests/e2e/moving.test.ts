/** Rows are moved when words are taken away: none is lost, and none comes back, while the background ends. */
import { expect, test } from 'vitest';
import { databaseName } from '../browsers/database.ts';
import { until } from '../browsers/prompt.ts';
import { recordsOf } from '../browsers/records.ts';
import { play } from '../chaos/steps.ts';
import { ask, useBrowser } from './support.ts';

const ROUNDS = 6;

/** Firefox (153) ends its background by itself alone: so long after the last change it is about to move rows. */
const held = useBrowser({ idle: 1_050 });

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

/** Resolves as soon as a move has begun; looked for in the page, as it is over in a tenth of a second. */
const moveBegins = () =>
  held.driver.home.evaluate(async () => {
    const names = async () => (await indexedDB.databases()).map(({ name }) => name).join();
    for (const before = await names(); (await names()) === before; )
      await new Promise((done) => setTimeout(done));
  });

test('what is written beside a move stays written, wherever the background ends', async () => {
  const { driver } = held;
  await have('putOff', later(0));
  for (let round = 1; round <= ROUNDS; round += 1) {
    await have('letWorryGo', { id: `worry-no-${round - 1}` });
    if (driver.name === 'chromium') await moveBegins();
    await driver.stopWorker();
    await have('putOff', later(round));
    expect(Object.keys(await recordsOf(driver, 'worry'))).toEqual([`worry-no-${round}`]);
  }
  const name = () => databaseName(driver.home, 'records');
  const before = await name();
  await have('letWorryGo', { id: `worry-no-${ROUNDS}` });
  await until('rows are moved', async () => {
    // As long as it is asked something Firefox does not end it.
    await ask(driver, 'glance', undefined);
    return (await name()) !== before;
  });
});
