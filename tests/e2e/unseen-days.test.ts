/**
 * Cover is broken in every way there is, and a night passes: what mends itself at the next wake leaves a calm
 * day, and no day that nobody saw is called calm, neither by the report nor by the popup.
 */
import { beforeEach, expect, test } from 'vitest';
import type { Person } from '../../src/model/people/person.ts';
import type { DayState } from '../../src/model/report/calm-days.ts';
import { plusDays } from '../../src/model/time/day.ts';
import { letPass, look as lookNow, untilLost } from '../browsers/passing.ts';
import { until } from '../browsers/prompt.ts';
import { personRecord, putRecords } from '../browsers/records.ts';
import {
  ask,
  covered,
  intend,
  openPause,
  people,
  popupOf,
  press,
  says,
  show,
  textOf,
  useListedJohn,
} from './support.ts';

const held = useListedJohn({ waitSeconds: 3 });
const isChromium = (process.env.BROWSER ?? 'chromium') === 'chromium';

let today: string;

/** Somebody was first listed yesterday, so that one finished day counts. */
beforeEach(async () => {
  today = await held.driver.home.evaluate(() => new Date().toLocaleDateString('sv'));
  await putRecords(held.driver, [{ type: 'countedSince', value: plusDays(today, -1) }]);
  await look();
});

const look = () => lookNow(held.driver);

/** The night passes, and the browser is open the day after. */
async function sleep(nights = 1): Promise<void> {
  await letPass(held.driver, { days: nights });
  await look();
}

/** What the report makes of a day, yesterday if not said. */
async function stateOf(day = plusDays(today, -1)): Promise<DayState | null | undefined> {
  const { bars } = await ask(held.driver, 'report', { span: 'week', day });
  return bars.find(({ id }) => id === day)?.state;
}

/** What report and popup say of all time, which is yesterday. */
async function said(): Promise<{ report: string; popup: string }> {
  const { home } = held.driver;
  await show(held.driver, 'report');
  await home.waitForSelector('.spans label:nth-of-type(3) input');
  await home.$eval('.spans label:nth-of-type(3) input', (input) => (input as HTMLElement).click());
  await says(home, 'Since ');
  return { report: await textOf(home), popup: await popupOf(held.driver) };
}

async function isCalm(): Promise<void> {
  expect(await stateOf()).toBe('calm');
  const { report, popup } = await said();
  expect(report).toContain('No attempts so far.');
  expect(report).toContain('1 calm day so far');
  expect(report).not.toContain('not seen');
  expect(popup).toContain('1 calm day so far');
}

async function isNotSeen(): Promise<void> {
  expect(await stateOf()).toBe('not-seen');
  const { report, popup } = await said();
  expect(report).toContain('No attempts on the days seen so far.');
  expect(report).toContain('One day was not seen');
  expect(popup).toContain('The first calm day is still to come');
}

test('a day on which the browser was open and cover held is calm', async () => {
  await sleep();
  await isCalm();
});

/** Each mends itself at the next wake. */
const MENDED: readonly [string, () => Promise<unknown>][] = [
  [
    'the rules are removed from outside',
    () =>
      held.driver.home.evaluate(async () => {
        const rules = await chrome.declarativeNetRequest.getDynamicRules();
        await chrome.declarativeNetRequest.updateDynamicRules({
          removeRuleIds: rules.map(({ id }) => id),
        });
      }),
  ],
  [
    'the guard is unregistered',
    () => held.driver.home.evaluate(() => chrome.scripting.unregisterContentScripts()),
  ],
  [
    "the guard's table is removed",
    () => held.driver.home.evaluate(() => chrome.storage.local.remove('watch:instagram.com')),
  ],
  ['storage.local is deleted', () => held.driver.home.evaluate(() => chrome.storage.local.clear())],
  ['the list is lost', () => putRecords(held.driver, [], ['person'])],
  [
    'the worker dies in the middle of a change',
    async () => {
      const [sam] = await people(held.driver);
      if (!sam) throw new Error('nobody is listed');
      const identity = { network: 'instagram', kind: 'handle', value: 'friend.1', label: 'friend' };
      const friend = { ...sam, id: 'friend-0001', identities: [{ ...identity, key: 'friend' }] };
      await putRecords(held.driver, [personRecord(sam), personRecord(friend)], ['person']);
      if (isChromium) await held.driver.stopWorker();
    },
  ],
];

test.each(MENDED)('what mends itself leaves a calm day: %s', async (_what, breakIt) => {
  const before = await people(held.driver);
  await breakIt();
  await look();
  await covered(held.driver, 'instagram');
  await sleep();
  await isCalm();
  await putRecords(held.driver, before.map(personRecord), ['person']);
});

/** Takes back access to hosts of Instagram, and waits until that is known. */
const refuse = async (...hosts: readonly string[]) => {
  const origins = hosts.map((host) => `*://*.${host}/*`);
  await held.driver.home.evaluate(
    (some) => chrome.permissions.remove({ origins: some as string[] }),
    origins,
  );
  await untilLost(held.driver);
};

/** What was granted before is granted again without a question. */
async function allow(): Promise<void> {
  await held.driver.home.bringToFront();
  await show(held.driver, 'people');
  await press(held.driver.home, 'Allow');
  await covered(held.driver, 'instagram');
}

test('a permission taken back makes the day unseen, though it is given again an hour later', async () => {
  await refuse('instagram.com', 'instagr.am', 'ig.me');
  await letPass(held.driver, { minutes: 60 });
  await allow();
  await look();
  await sleep();
  await isNotSeen();
});

test('one host that is refused is enough, for as long as it is', async () => {
  await refuse('instagr.am');
  await sleep();
  await isNotSeen();
  await sleep();
  expect(await stateOf()).toBe('not-seen');
  await allow();
});

test('somebody on a network that was never allowed is not seen', async () => {
  const identity = { network: 'x', kind: 'handle', value: 'kim_jay', label: 'kim_jay' };
  const kim: Person = {
    ...{ id: 'kim-00000001', nickname: 'Kim', response: 'pause', veil: 'off' },
    identities: [{ ...identity, key: 'bbbb1111' }],
  };
  await intend(held.driver, 'addPerson', kim);
  await untilLost(held.driver);
  await sleep();
  await isNotSeen();
  await intend(held.driver, 'removePerson', { id: kim.id });
});

test('with nobody listed for an hour, the day does not count', async () => {
  const [sam] = await people(held.driver);
  if (!sam) throw new Error('nobody is listed');
  await intend(held.driver, 'removePerson', { id: sam.id });
  await untilLost(held.driver);
  await letPass(held.driver, { minutes: 60 });
  await intend(held.driver, 'addPerson', sam);
  await covered(held.driver, 'instagram');
  await look();
  await sleep();
  await isNotSeen();
});

test('a day on which the browser stays closed is not seen; the one before it is calm', async () => {
  await putRecords(held.driver, [{ type: 'countedSince', value: plusDays(today, -2) }]);
  await sleep(2);
  expect([await stateOf(plusDays(today, -2)), await stateOf()]).toEqual(['calm', 'not-seen']);
  const { report, popup } = await said();
  expect(report).toContain('1 calm day so far, 1 not seen');
  expect(popup).toContain('1 calm day so far');
});

test('a clock that was ahead makes no day calm that has not come, nor when it comes', async () => {
  await letPass(held.driver, { days: -3 });
  await look();
  await sleep(4);
  await isNotSeen();
});

test('a clock that is set back changes no day that is over', async () => {
  await putRecords(held.driver, [{ type: 'countedSince', value: plusDays(today, -4) }]);
  await sleep();
  await sleep(2);
  await sleep();
  const days = [-4, -3, -2, -1].map((back) => plusDays(today, back));
  const states = async () => {
    const all = [];
    for (const day of days) all.push(await stateOf(day));
    return all;
  };
  expect(await states()).toEqual(['calm', 'calm', 'not-seen', 'calm']);
  await letPass(held.driver, { days: -3 });
  await held.driver.home.evaluate(() => chrome.alarms.create('watch', { when: Date.now() }));
  await until('the alarm has rung', () =>
    held.driver.home.evaluate(async () => {
      const alarm = await chrome.alarms.get('watch');
      return alarm !== undefined && alarm.scheduledTime > Date.now();
    }),
  );
  await letPass(held.driver, { days: 3 });
  await look();
  expect(await states()).toEqual(['calm', 'calm', 'not-seen', 'calm']);
});

test('a day on which the extension was off for an hour is not seen', async () => {
  await letPass(held.driver, { minutes: 60 });
  await held.driver.switchOffAndOn();
  await look();
  await sleep();
  await isNotSeen();
});

test('that it was off is told once, kindly, with when, and not again once it is read', async () => {
  const { driver } = held;
  const off = 'It looks as if Breathing Room was off from';
  await letPass(driver, { minutes: 60 });
  await driver.switchOffAndOn();
  await look();
  await show(driver, 'report');
  await says(driver.home, off);
  await says(driver.home, 'Those days count as not seen. Nothing else has changed.');
  await press(driver.home, 'All right');
  await until('it is gone', async () => !(await textOf(driver.home)).includes(off));
  await look();
  await driver.stopWorker();
  await look();
  await show(driver, 'people');
  await says(driver.home, 'Sam');
  expect(await textOf(driver.home)).not.toContain(off);
});

test('a look that goes on is told, though cover was lost for a part of the day', async () => {
  const page = await openPause(held.driver);
  await press(page, 'Continue');
  await until('the look is written', async () => {
    const { bars } = await ask(held.driver, 'report', { span: 'week', day: today });
    return bars.find(({ id }) => id === today)?.tally['went-on'] === 1;
  });
  await refuse('instagr.am');
  await sleep();
  expect(await stateOf()).toBe('looked');
  await allow();
});
