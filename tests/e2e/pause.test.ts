/** What happens at the pause and after it, and what the log says of it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { WAIT } from '../../src/model/visits/limits.ts';
import { addressOf } from '../browsers/driver.ts';
import { letPass } from '../browsers/passing.ts';
import { until } from '../browsers/prompt.ts';
import { putRecords, recordsOf } from '../browsers/records.ts';
import { ELSEWHERE, sites } from '../stand-in/sites.ts';
import {
  arrived,
  ask,
  change,
  click,
  feed,
  goBack,
  intend,
  JOHN,
  openedTab,
  openPause,
  paused,
  people,
  press,
  reload,
  removeWorkers,
  says,
  serveByWorker,
  show,
  textOf,
  unfold,
  useListedJohn,
  visit,
  week,
} from './support.ts';

const held = useListedJohn({ each: { response: 'pause' }, waitSeconds: 3 });
const { host, profile, story } = sites.instagram;

/** Waits until the log counts so many of each outcome this week. */
const counted = (turnedAway: number, stopped: number, wentOn: number) =>
  until(`the log says ${turnedAway}, ${stopped}, ${wentOn}`, async () => {
    const { total } = await week(held.driver);
    return (
      total['turned-away'] === turnedAway &&
      total.stopped === stopped &&
      total['went-on'] === wentOn
    );
  });

/** Whether no tab is on its way past the rules. */
const hasNoWay = () =>
  held.driver.home.evaluate(async () =>
    (await chrome.declarativeNetRequest.getSessionRules()).every(
      ({ action, condition }) =>
        action.type === 'redirect' || (!condition.tabIds && !condition.excludedTabIds),
    ),
  );

describe('leaving', () => {
  test('goes back to where the user came from', async () => {
    const page = await feed(held.driver);
    await visit(page, JOHN);
    await paused(page);
    await press(page, 'Leave');
    await arrived(page, `https://${host}/`);
    await until('the feed shows', async () => (await textOf(page)).includes('FEED'));
    await counted(0, 1, 0);
  });

  test('the button has the focus: Return is enough', async () => {
    const page = await feed(held.driver);
    await click(page, '#inside');
    await paused(page);
    await until('the button has the focus', () =>
      page.evaluate(() => document.activeElement?.textContent === 'Leave'),
    );
    await page.keyboard.press('Enter');
    await arrived(page, `https://${host}/`);
    await counted(0, 1, 0);
  });

  test('shows the page again as it was before the click', async () => {
    const page = await feed(held.driver);
    await click(page, '#inside');
    await paused(page);
    await press(page, 'Leave');
    await arrived(page, `https://${host}/`);
    // A page that is just being made has no body yet.
    const isShown = () => page.evaluate(() => document.body?.checkVisibility()).catch(() => false);
    await until('the page shows', isShown);
    await until('the title is its own again', async () => (await page.title()).includes(host));
  });

  test('never shows what the site drew under the cover', async () => {
    const page = await feed(held.driver);
    await click(page, '#push');
    await paused(page);
    await press(page, 'Leave');
    await arrived(page, `https://${host}/`);
    await until('a fresh feed shows', async () => (await textOf(page)).includes('FEED'));
    expect(await textOf(page)).not.toContain('PAGE');
  });

  test('waits for a page that is slow to come back', async () => {
    const page = await held.driver.browser.newPage();
    await page.goto(`https://${host}/slow/`);
    await visit(page, JOHN);
    await paused(page);
    await press(page, 'Leave');
    await arrived(page, '/slow/');
    expect(await until('it is there', () => textOf(page))).toContain('PAGE /slow/');
  });

  test('leads to the calm page where there is nowhere to go back to', async () => {
    const page = await feed(held.driver);
    const tab = await openedTab(held.driver, () => click(page, '#apart'));
    await paused(tab);
    await press(tab, 'Leave');
    await arrived(tab, '#/calm');
    await until('the calm page speaks', async () =>
      (await textOf(tab)).includes('The sea is calm'),
    );
  });

  test('goes back to somebody who is only counted, as that is where one came from', async () => {
    const { driver } = held;
    const kim = { network: 'instagram', kind: 'handle', value: 'jane.roe', key: 'kim-key' };
    await intend(driver, 'addPerson', {
      ...{ id: 'kim-00000001', nickname: 'Kim', response: 'notice', veil: 'off' },
      identities: [{ ...kim, label: 'jane.roe' }],
    });
    const page = await driver.browser.newPage();
    await page.goto(`https://${host}/jane.roe/`);
    const visits = async () => {
      const { checks } = await ask(driver, 'history', { filter: {}, before: null, count: 9 });
      return checks.flatMap((check) => (check.person === 'kim-00000001' ? check.visits : []));
    };
    await until('Kim is counted', async () => (await visits()).length === 1);
    await click(page, '#inside');
    await paused(page);
    await press(page, 'Leave');
    await until('Kim is seen again', async () => (await visits()).length === 2);
    expect(await addressOf(page)).toContain('/jane.roe/');
    await intend(driver, 'removePerson', { id: 'kim-00000001' });
  });

  test('never bounces into the profile it came from', async () => {
    await change(held.driver, { response: 'notice' });
    const page = await held.driver.browser.newPage();
    await page.goto(`https://${ELSEWHERE}/`);
    await page.goto(JOHN);
    // A page that is left as it loads takes its message along where the background is asleep (Firefox 153).
    await counted(0, 0, 1);
    // The page in between goes back by itself: by the time a slow machine has told us of it, it is no bounce any more.
    await page.evaluateOnNewDocument((between) => {
      addEventListener('pageshow', ({ persisted }) => {
        const [{ type }] = performance.getEntriesByType('navigation') as [
          PerformanceNavigationTiming,
        ];
        const isReturn = persisted || type === 'back_forward';
        if (isReturn && location.href === between) history.back();
      });
    }, `https://${host}/`);
    await page.goto(`https://${host}/`);
    await change(held.driver, { response: 'pause' });
    held.driver.standIn.takeNaming();
    await click(page, '#inside');
    await paused(page);
    await press(page, 'Leave');
    await arrived(page, '#/calm');
    expect(held.driver.standIn.takeNaming()).toEqual([]);
    await counted(0, 1, 1);
  });
});

describe('going on', () => {
  test('opens after the wait, not before, and holds for one minute', async () => {
    const page = await openPause(held.driver);
    await until('the wait is told', async () => /Continue in [123] s/.test(await textOf(page)));
    await press(page, 'Continue');
    await arrived(page, JOHN);
    await until('the profile shows', async () => (await textOf(page)).includes(`PAGE ${profile}`));
    await counted(0, 0, 1);

    const inside = await feed(held.driver);
    await click(inside, '#inside');
    await arrived(inside, profile);
    await counted(0, 0, 1);

    const passes = await recordsOf<{ until: number }>(held.driver, 'pass');
    const left = (Object.values(passes)[0]?.until ?? 0) - Date.now();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(60_000);
  });

  test("leads to a page that the site's own worker asks for", async () => {
    const page = await feed(held.driver);
    await serveByWorker(page, '/asking.js');
    await visit(page, JOHN);
    await paused(page);
    await press(page, 'Continue');
    await arrived(page, JOHN);
    await until('the profile shows', async () => (await textOf(page)).includes(`PAGE ${profile}`));
    await removeWorkers(page);
  });

  test.each([
    ['a story', story],
    ['a post', `${profile}reel/7001/`],
    ['who follows them', `${profile}followers/`],
  ])('leads to %s that was asked for, and to nothing else', async (_what, path) => {
    const page = await feed(held.driver);
    await page.evaluate((to) => history.pushState({}, '', to), path);
    await paused(page);
    await reload(page);
    await paused(page);
    await press(page, 'Continue');
    await arrived(page, `https://${host}${path}`);
  });

  test('opens a post that a rule stopped when it is asked for again, and no profile instead', async () => {
    const post = `${JOHN}reel/7001/`;
    const page = await held.driver.browser.newPage();
    await visit(page, post);
    await paused(page);
    await press(page, 'Continue');
    await says(page, 'It opens for the next half minute');
    expect(held.driver.standIn.takeNaming()).toEqual([]);
    await visit(page, post);
    await arrived(page, post);
    await until('nothing lets the tab by any more', hasNoWay);
    await counted(0, 0, 1);
  });

  test('ends with the pass', async () => {
    const page = await openPause(held.driver);
    await press(page, 'Continue');
    await arrived(page, JOHN);
    const passes = Object.entries(await recordsOf<object>(held.driver, 'pass'));
    expect(passes).toHaveLength(1);
    await putRecords(
      held.driver,
      passes.map(([id, one]) => ({
        ...{ type: 'pass', id },
        value: { ...one, until: Date.now() - 1 },
      })),
    );
    await until('the rules are back', () =>
      held.driver.home.evaluate(
        async () => (await chrome.declarativeNetRequest.getDynamicRules()).length > 0,
      ),
    );
    await openPause(held.driver);
  });

  test('holds for pages that are loaded anew, which come by the pause and go on by themselves', async () => {
    const page = await openPause(held.driver);
    await press(page, 'Continue');
    await arrived(page, JOHN);
    await until('nothing lets the tab by any more', hasNoWay);
    held.driver.standIn.takeNaming();
    for (const tab of [page, await held.driver.browser.newPage()]) {
      await visit(tab, `${JOHN}?again`);
      await arrived(tab, JOHN);
      await until('the profile shows', async () => (await textOf(tab)).includes(`PAGE ${profile}`));
    }
    // Firefox may show what it has already.
    expect([...new Set(held.driver.standIn.takeNaming())]).toEqual([host + profile]);
    await counted(0, 0, 1);
  });

  test('ends on time, by rule and on the page, though nobody wakes the background for it', async () => {
    const page = await openPause(held.driver);
    await press(page, 'Continue');
    await arrived(page, JOHN);
    const [[id, one] = ['', {}]] = Object.entries(await recordsOf<object>(held.driver, 'pass'));
    const end = Date.now() + 3_000;
    await putRecords(held.driver, [{ type: 'pass', id, value: { ...one, until: end } }]);
    await until('the guard knows when', () =>
      held.driver.home.evaluate(async (at) => {
        const { passEnds = {} } = await chrome.storage.local.get<{ passEnds: object }>('passEnds');
        return Object.values(passEnds).includes(at);
      }, end),
    );
    await held.driver.home.evaluate(() => chrome.alarms.clear('pass-ends'));
    held.driver.standIn.takeNaming();
    const other = await held.driver.browser.newPage();
    await until('its time is over', () => Date.now() > end);
    await visit(other, JOHN);
    await paused(other);
    await paused(page);
    expect(held.driver.standIn.takeNaming()).toEqual([]);
  });

  test('cannot be forced before the wait is over', async () => {
    await intend(held.driver, 'set', { setting: 'waitSeconds', value: WAIT.longest });
    await openPause(held.driver);
    const { key } = (await people(held.driver))[0]?.identities[0] ?? { key: '' };
    const wish = { id: crypto.randomUUID(), key, surface: 'profile', source: 'load' } as const;
    await expect(
      ask(held.driver, 'goOn', { visit: wish, asked: null, minutes: 10 }),
    ).rejects.toThrow('not yet');
    await intend(held.driver, 'set', { setting: 'waitSeconds', value: 3 });
  });

  test('is not possible with block', async () => {
    await change(held.driver, { response: 'block' });
    const page = await openPause(held.driver);
    await until('it says so', async () => (await textOf(page)).includes('keep this closed'));
    expect(await textOf(page)).not.toContain('Continue');
    const { key } = (await people(held.driver))[0]?.identities[0] ?? { key: '' };
    const wish = { id: crypto.randomUUID(), key, surface: 'profile', source: 'load' } as const;
    await expect(
      ask(held.driver, 'goOn', { visit: wish, asked: null, minutes: 10 }),
    ).rejects.toThrow('not yet');
    await counted(1, 0, 0);
  });
});

test('there is one pause for a person, not one a tab', async () => {
  const first = await openPause(held.driver);
  await until('the wait is over', async () => /Continue(?! in)/.test(await textOf(first)));
  const second = await openPause(held.driver);
  const shown = await until('the second tab knows', async () => {
    const text = await textOf(second);
    return text.includes('Continue') && text;
  });
  expect(shown).not.toContain('Continue in');
  await counted(1, 0, 0);
});

/** Waits until a tab is no longer at the pause: back where it came from, or at the calm page. */
const hasLeft = (page: Page) =>
  until('the tab has left', async () => {
    const address = await addressOf(page).catch(() => '');
    return address !== '' && !address.includes('pause.html');
  });

/** Has a page remember that a wait was told there: it can be over between two looks. */
const rememberWaits = (page: Page) =>
  page.evaluate(() => {
    const remember = () => {
      const wait = document.querySelector('[role="timer"]');
      if (wait) document.body.dataset.told = wait.textContent ?? '';
    };
    new MutationObserver(remember).observe(document.body, { childList: true, subtree: true });
  });

const isWaitTold = (page: Page) =>
  until('a new wait is told', () =>
    page.evaluate(() => /Continue in [123] s/.test(document.body.dataset.told ?? '')),
  );

test('a pause that was left in one tab begins anew in the other, as a look of its own', async () => {
  const first = await openPause(held.driver);
  const second = await openPause(held.driver);
  await press(first, 'Leave');
  await counted(0, 1, 0);
  await rememberWaits(second);
  await press(second, 'Continue');
  await isWaitTold(second);
  await press(second, 'Continue');
  await arrived(second, JOHN);
  await counted(0, 1, 1);
});

test('a pause that was gone on from in one tab is that look, though it is left in the other', async () => {
  const first = await openPause(held.driver);
  const second = await openPause(held.driver);
  await press(first, 'Continue');
  await arrived(first, JOHN);
  await counted(0, 0, 1);
  await press(second, 'Leave');
  await hasLeft(second);
  await counted(0, 0, 1);
});

test('a pause whose tab was closed has waited in vain', async () => {
  const first = await openPause(held.driver);
  await until('the wait is over', async () => /Continue(?! in)/.test(await textOf(first)));
  await first.close();
  const second = await openPause(held.driver);
  await until('a wait is told', async () => (await textOf(second)).includes('Continue in'));
});

/** The address of the pause for an identity's key. */
const pauseOf = (key: string) => `${held.driver.origin}/pause.html?${key && `k=${key}&s=profile`}`;

/** The tab that something done by a page of ours opens. */
const newTab = (open: (address: string) => Promise<unknown>, address: string): Promise<Page> =>
  openedTab(held.driver, () =>
    held.driver.home.evaluate(`(${open})(${JSON.stringify(address)}).then(() => undefined)`),
  );

/** Lets so many hours pass for the log and all that goes on. */
async function age(hours: number): Promise<void> {
  await letPass(held.driver, { minutes: 60 * hours });
  await held.driver.home.evaluate(() => chrome.storage.session.remove('leaving'));
}

const HOUR = 3_600_000;

/** What came of each check, the latest first. */
async function outcomes(): Promise<string[]> {
  const { checks } = await ask(held.driver, 'history', { filter: {}, before: null, count: 9 });
  return checks.map(({ outcome }) => outcome);
}

/** Waits until the log says this of its checks, the latest first. */
const expectOutcomes = (...wanted: string[]) => {
  let said: string[] = [];
  const look = async () => {
    said = await outcomes();
    return said.join() === wanted.join();
  };
  return until(() => `the log says ${wanted}, not ${said}`, look);
};

describe('a pause that is come to again', () => {
  test('by its tab, left open overnight, is a look of its own', async () => {
    const page = await openPause(held.driver);
    await counted(1, 0, 0);
    await age(12);
    await page.evaluate((later) => {
      const { now } = Date;
      Date.now = () => now() + later;
    }, 12 * HOUR);
    await rememberWaits(page);
    await press(page, 'Continue');
    await isWaitTold(page);
    await expectOutcomes('turned-away', 'turned-away');
    await press(page, 'Leave');
    await expectOutcomes('stopped', 'turned-away');
  });

  test('by Forward is a look of its own', async () => {
    const page = await feed(held.driver);
    await click(page, '#inside');
    await paused(page);
    await press(page, 'Leave');
    await arrived(page, `https://${host}/`);
    await counted(0, 1, 0);
    await age(12);
    await page.evaluate(() => history.forward()).catch(() => undefined);
    await paused(page);
    await expectOutcomes('turned-away', 'stopped');
  });

  test('by a tab that brings its history along, as a restored one does, is a look of its own', async () => {
    const page = await feed(held.driver);
    await click(page, '#inside');
    await paused(page);
    await counted(1, 0, 0);
    await age(12);
    const same = await newTab(
      async (pattern) => {
        const [tab] = await chrome.tabs.query({ url: pattern });
        await chrome.tabs.duplicate(tab?.id ?? 0);
      },
      `${pauseOf('')}*`,
    );
    await paused(same);
    await expectOutcomes('turned-away', 'turned-away');
    await press(same, 'Leave');
    await expectOutcomes('stopped', 'turned-away');
  });
});

describe('when a page that was let through no longer is', () => {
  /** A tab on John's profile, and how its look counts. */
  async function looking(): Promise<Page> {
    const page = await openPause(held.driver);
    await press(page, 'Continue');
    await arrived(page, JOHN);
    await until('the profile shows', async () => (await textOf(page)).includes(`PAGE ${profile}`));
    await counted(0, 0, 1);
    return page;
  }

  test('as the pass has ended, it is the same look, however its pause is left', async () => {
    const page = await looking();
    await age(1);
    await putRecords(held.driver, [], ['pass']);
    await paused(page);
    await until('a wait is told', async () => (await textOf(page)).includes('Continue'));
    await reload(page);
    await paused(page);
    await press(page, 'Leave');
    await hasLeft(page);
    await expectOutcomes('went-on');
  });

  test('as it is to be kept closed, rule, page and every pause are so at once', async () => {
    const pause = await openPause(held.driver);
    await until('it may be gone on from', async () => (await textOf(pause)).includes('Continue'));
    const page = await looking();
    await change(held.driver, { response: 'block' });
    await says(pause, 'keep this closed');
    await paused(page);
    await says(page, 'keep this closed');
    await expectOutcomes('went-on');
    await until('what its pages ask for is refused again, too', () =>
      held.driver.home.evaluate(async () =>
        (await chrome.declarativeNetRequest.getSessionRules()).every(
          ({ action }) => action.type !== 'allow',
        ),
      ),
    );
    await openPause(held.driver);
  });
});

test('a clock that is set back while the pause waits makes the wait no longer', async () => {
  const page = await openPause(held.driver);
  await until('the wait is told', async () => (await textOf(page)).includes('Continue in'));
  await page.evaluate((back) => {
    const { now } = Date;
    Date.now = () => now() - back;
  }, 2 * HOUR);
  await press(page, 'Continue');
  await arrived(page, JOHN);
});

test('a pass from a clock that was ahead does not hold', async () => {
  const { id = '' } = (await people(held.driver))[0] ?? {};
  const value = { until: Date.now() + 2 * HOUR, check: 'check' };
  await putRecords(held.driver, [{ type: 'pass', id, value }]);
  await until('it is taken away', async () => {
    return Object.keys(await recordsOf(held.driver, 'pass')).length === 0;
  });
  await openPause(held.driver);
});

test('leaving is noted though the worker dies in the same moment', async () => {
  for (let time = 1; time <= 8; time += 1) {
    const page = await openPause(held.driver);
    await Promise.all([press(page, 'Leave'), held.driver.stopWorker()]);
    await hasLeft(page);
    await counted(0, time, 0);
    await page.close();
  }
});

test('how one got here is not asked where the guard knows it', async () => {
  const question = 'How did you get here?';
  const page = await feed(held.driver);
  await click(page, '#inside');
  await paused(page);
  expect(page.url()).not.toContain('inside');
  await until('Continue is told of', async () => (await textOf(page)).includes('Continue'));
  await unfold(page);
  await page.click('.questions summary');
  await until('the rest shows', async () => (await textOf(page)).includes('What came before?'));
  expect(await textOf(page)).not.toContain(question);
  const typed = await openPause(held.driver);
  await until('Continue is told of', async () => (await textOf(typed)).includes('Continue'));
  await unfold(typed);
  await typed.click('.questions summary');
  await until('the rest shows', async () => (await textOf(typed)).includes('What came before?'));
  expect(await textOf(typed)).toContain(question);
});

test('notice shows the page and counts it, once for a reload', async () => {
  await change(held.driver, { response: 'notice' });
  const page = await held.driver.browser.newPage();
  await page.goto(JOHN);
  expect(await textOf(page)).toContain(`PAGE ${profile}`);
  await counted(0, 0, 1);
  await page.reload();
  await page.goto(`https://${host}/`);
  await click(page, '#inside');
  await arrived(page, profile);
  await counted(0, 0, 1);
  expect((await week(held.driver)).total['went-on']).toBe(1);
});

test('a reload of the pause is the same check', async () => {
  const page = await openPause(held.driver);
  await reload(page);
  await paused(page);
  await counted(1, 0, 0);
});

test('a visit sent many times, over the death of the worker, is one check and is kept', async () => {
  const { key } = (await people(held.driver))[0]?.identities[0] ?? { key: '' };
  const same = { id: crypto.randomUUID(), key, surface: 'story', source: 'load' } as const;
  for (let time = 0; time < 3; time += 1) {
    await ask(held.driver, 'pauseShown', same);
    await held.driver.stopWorker();
  }
  await counted(1, 0, 0);
});

test('a person listed while their page is open is covered there at once', async () => {
  await change(held.driver, { response: 'notice' });
  const page = await held.driver.browser.newPage();
  await page.goto(JOHN);
  await counted(0, 0, 1);
  await change(held.driver, { response: 'pause' });
  await paused(page);
});

test('a page that comes back out of the back/forward cache is covered', async () => {
  await change(held.driver, { response: 'notice' });
  const page = await held.driver.browser.newPage();
  await page.goto(JOHN);
  await page.goto(`https://${ELSEWHERE}/`);
  await change(held.driver, { response: 'pause' });
  held.driver.standIn.takeNaming();
  await goBack(page);
  await paused(page);
  expect(held.driver.standIn.takeNaming()).toEqual([]);
});

test('the popup and the report tell the same figures', async () => {
  const page = await openPause(held.driver);
  await press(page, 'Leave');
  await counted(0, 1, 0);
  await show(held.driver, 'report');
  await until('the report is there', async () =>
    (await textOf(held.driver.home)).includes('You let it go by.'),
  );
  await says(held.driver.home, 'Instagram');
  const glance = await ask(held.driver, 'glance', undefined);
  expect(glance.today).toMatchObject({ 'turned-away': 0, stopped: 1, 'went-on': 0 });
});
