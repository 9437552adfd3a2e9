/** What happens to browsers that sync, in any order, and how they come together in the end. */
import fc from 'fast-check';
import type { Intent } from '../../../src/model/change/intents.ts';
import { dataOf } from '../../model/change/random.ts';
import { JOHN, SAM } from '../../model/change/samples.ts';
import type { Cloud } from './cloud.ts';
import type { Seen } from './judge.ts';
import { HOUR, type SyncingBrowser } from './syncing-browser.ts';

type Browsers = readonly SyncingBrowser[];
export type Act = (browsers: Browsers, cloud: Cloud, seen: Seen) => Promise<unknown> | unknown;

const YEAR = 365 * 24 * HOUR;

/** By how much the clocks of two to five browsers are wrong, in milliseconds. */
export const skews = fc.array(fc.integer({ min: -5 * YEAR, max: 5 * YEAR }), {
  ...{ minLength: 2, maxLength: 5 },
});

const set = fc.oneof(
  fc.record({ setting: fc.constant('waitSeconds' as const), value: fc.constantFrom(3, 10, 60) }),
  fc.record({ setting: fc.constant('waitGrows' as const), value: fc.boolean() }),
  fc.record({ setting: fc.constant('softeningDelay' as const), value: fc.constantFrom(0, 1, 24) }),
);
const intent = fc.oneof(
  ...(['addPerson', 'editPerson', 'removePerson', 'setDoor', 'addOwnWords'] as const).map((name) =>
    (dataOf[name] as fc.Arbitrary<unknown>).map((data) => ({ do: name, with: data }) as Intent),
  ),
  ...(['putReminder', 'removeReminder', 'setPlan', 'addIdentities', 'forgetPerson'] as const).map(
    (name) =>
      (dataOf[name] as fc.Arbitrary<unknown>).map((data) => ({ do: name, with: data }) as Intent),
  ),
  set.map((data) => ({ do: 'set', with: data }) as Intent),
);

/** Something that one of the browsers does. Where it goes wrong it is told by its name. */
const by = (name: string, does: (one: SyncingBrowser, ...others: Parameters<Act>) => unknown) =>
  fc.nat(4).map((index): Act => {
    const act: Act = (browsers, ...others) =>
      does(browsers[index % browsers.length] as SyncingBrowser, browsers, ...others);
    return Object.assign(act, { [fc.toStringMethod]: () => `${index} ${name}` });
  });

/** The same, with something that chance decides. */
const byWith = <T>(
  name: string,
  chance: fc.Arbitrary<T>,
  does: (one: SyncingBrowser, what: T, cloud: Cloud) => unknown,
) =>
  chance.chain((what) =>
    by(`${name} ${JSON.stringify(what)}`, (one, _, cloud) => does(one, what, cloud)),
  );

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: byWith('asks', intent, (one, wish) => one.ask(wish)) },
  {
    weight: 3,
    arbitrary: byWith('writes, refused:', fc.boolean(), async (one, isRefused, cloud) => {
      await one.write(isRefused);
      await one.upload(cloud);
    }),
  },
  {
    weight: 3,
    arbitrary: byWith('hears', fc.nat(), (one, seed, cloud) =>
      one.hear(seed % 3 ? cloud.items : cloud.torn(seed)),
    ),
  },
  by('is opened anew', (one, _, cloud) => one.restart(cloud.items)),
  // Nobody hears of it yet.
  by('writes offline', (one) => one.write()),
  by('keeps things as they are', (one) => one.keep()),
  byWith('ends a day', fc.record({ stopped: fc.nat(3), wentOn: fc.nat(3) }), (one, looks) =>
    one.endDay(looks),
  ),
  byWith('lives', fc.constantFrom(0.5, 2, 13), (one, hours) => one.live(hours)),
);

/** Up to so many acts, and in one of three runs a loss or two among them. */
export const acts = (maxLength: number): fc.Arbitrary<Act[]> =>
  fc
    .tuple(fc.array(act, { maxLength, size: 'max' }), losses(maxLength))
    .map(([all, lost]) => lost.reduce((some, [one, at]) => some.toSpliced(at, 0, one), all));

const losses = (latest: number) => {
  const some = fc.array(fc.tuple(by('loses its list', loss), fc.nat(latest)), {
    minLength: 1,
    maxLength: 2,
  });
  return fc.option(some, { freq: 2, nil: [] });
};

async function loss(one: SyncingBrowser, browsers: Browsers, _: Cloud, seen: Seen) {
  seen.noteNames(one, browsers);
  await one.lose();
  seen.forgetWhatIsLost(browsers);
}

/** All know the same people, and the first waits before anything gets softer. */
export async function begin([first, ...others]: Browsers, cloud: Cloud) {
  const identities = [{ ...JOHN, value: 'name1', key: 'key1' }];
  for (const one of [SAM, { ...SAM, id: 'kim', identities }])
    await first?.ask({ do: 'addPerson', with: one });
  await first?.ask({ do: 'set', with: { setting: 'waitSeconds', value: 30 } });
  await first?.write();
  await first?.upload(cloud);
  for (const other of others) {
    await other.hear(cloud.items);
    await other.write();
    await other.upload(cloud);
  }
  for (const one of [first, ...others]) await one?.hear(cloud.items);
  await first?.ask({ do: 'set', with: { setting: 'softeningDelay', value: 24 } });
}

/** All are online until nobody has anything new; what waits has its time. */
export async function meet(browsers: Browsers, cloud: Cloud, seen: Seen) {
  let [before, quiet] = ['', 0];
  for (let round = 0; round < 14 && quiet < 2; round += 1) {
    await exchange(browsers, cloud);
    for (let day = 0; day < 4; day += 1) {
      for (const one of browsers) await one.live(12);
      seen.look(browsers);
    }
    const now = JSON.stringify(browsers.map(({ rows }) => rows));
    // What is written in one round may be heard in the next.
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
  if (quiet < 2) throw new Error('they never come to an end');
  await exchange(browsers, cloud);
  for (const one of browsers) await one.hear(cloud.items);
}

async function exchange(browsers: Browsers, cloud: Cloud) {
  for (const one of browsers) {
    await one.hear(cloud.items);
    await one.write();
    await one.upload(cloud);
  }
}
