/** Posts whose address names nobody: covered once the page says whose they are, and nobody else's. */
import type { Page } from 'puppeteer-core';

import { describe, expect, test } from 'vitest';
import { OWNERS } from '../../src/networks/data/owners.ts';

import { inDatabase } from '../browsers/database.ts';
import { until } from '../browsers/prompt.ts';
import { putRecords, recordsOf } from '../browsers/records.ts';
import { friendOf, POSTS_FEED, postOn } from '../stand-in/posts.ts';
import { NOBODYS, sites } from '../stand-in/sites.ts';
import {
  arrived,
  change,
  click,
  type NetworkId,
  openChanges,
  paused,
  press,
  show,
  textOf,
  titled,
  useListedJohn,
  week,
} from './support.ts';

const networks = Object.keys(sites) as NetworkId[];
const held = useListedJohn({ networks, each: { response: 'pause' }, waitSeconds: 3 });
const [JOHNS, FRIENDS, ODD, FRIENDS_NEXT] = [7001, 7002, 7003, 7004];

const addressOf = (network: NetworkId, id: number) =>
  `https://${sites[network].host}${postOn[network](id)}`;

/** A tab at an address of a network. */
async function open(address: string): Promise<Page> {
  const page = await held.driver.browser.newPage();
  await page.goto(address);
  return page;
}

/** Notes as if a network's posts had not been understood, and tells the guard: the note goes when one is read. */
async function forget(network: NetworkId): Promise<void> {
  const value = { on: '2026-01-01' };
  await putRecords(held.driver, [{ type: 'unread', id: network, value }]);
  await held.driver.home.evaluate((id) => chrome.storage.local.set({ unread: [id] }), network);
}

/** The day on which a network's posts were last not understood. */
const note = async (network: NetworkId) =>
  (await recordsOf<{ on: string }>(held.driver, 'unread'))[network]?.on ?? 'none';

/** Does what makes a post's owner stand on the page, and waits until they were read there. */
async function readingOwner(network: NetworkId, act: () => Promise<void>): Promise<void> {
  await forget(network);
  await act();
  await until('the owner is read', async () => (await note(network)) === 'none');
}

const isShown = (page: Page) =>
  page.evaluate(
    () =>
      document.title === 'posts' &&
      getComputedStyle(document.documentElement).contentVisibility === 'visible',
  );

/** Network, kind of page and outcome of everything in the log. */
const logged = () =>
  inDatabase(
    held.driver.home,
    'log',
    async (log) => {
      const all = log.transaction('checks').objectStore('checks').getAll();
      await new Promise((done) => {
        all.onsuccess = done;
      });
      const checks = all.result as { network: string; surface: string; outcome: string }[];
      return checks.map(({ network, surface, outcome }) => `${network} ${surface} ${outcome}`);
    },
    null,
  );

/** Waits until the log holds these checks and no others. */
const expectLog = async (...checks: string[]) => {
  await until('the checks are written', async () => (await logged()).length === checks.length);
  expect(await logged()).toEqual(checks);
};

test('the browser takes every selector', async () => {
  const selectors = Object.values(OWNERS).flatMap(({ marks, loaded }) =>
    [...marks, ...loaded].map(({ mark: [selector] }) => selector.replaceAll('{}', '1')),
  );
  const refused = await held.driver.home.evaluate((all) => {
    const isRefused = (one: string) => {
      try {
        document.querySelector(one);
        return false;
      } catch {
        return true;
      }
    };
    return all.filter(isRefused);
  }, selectors);
  expect(refused).toEqual([]);
});

describe.each(networks)('%s', (network) => {
  test("John's post ends at the pause, and in the log as a post", async () => {
    const page = await open(addressOf(network, JOHNS));
    await click(page, '#arrive');
    const text = await paused(page);
    expect(text).toContain('You were about to look at Sam.');
    await titled(page, 'Let this one go by.');
    await expectLog(`${network} post turned-away`);
  });

  test("a friend's post is shown, though John is in its caption, comments and suggestions", async () => {
    const page = await open(addressOf(network, FRIENDS));
    await readingOwner(network, () => click(page, '#arrive'));
    expect(await page.$(`main a[href="${sites[network].profile}"]`)).not.toBeNull();
    expect(await isShown(page)).toBe(true);
    expect(await logged()).toEqual([]);
  });
});

/** Opens a friend's post over the feed, whose own first post is John's, and waits until it is read. */
async function friendsPostOverFeed(): Promise<Page> {
  const page = await open(`https://${sites.instagram.host}${POSTS_FEED}`);
  await readingOwner('instagram', () => page.click(`#to${FRIENDS}`));
  return page;
}

describe('inside the app', () => {
  test("a friend's post over a feed with John in it is shown", async () => {
    const page = await friendsPostOverFeed();
    expect(await isShown(page)).toBe(true);
    expect(await logged()).toEqual([]);
  });

  test("John's post is covered in the task in which its owner appears, before any frame", async () => {
    const page = await friendsPostOverFeed();
    const seen = await page.evaluate(async (address) => {
      const look = () => getComputedStyle(document.documentElement).contentVisibility;
      history.pushState({}, '', address);
      const before = look();
      const dialog = document.querySelector('[role="dialog"]');
      const post = document.querySelector<HTMLTemplateElement>('#t7001');
      if (post) dialog?.replaceChildren(post.content.cloneNode(true));
      await Promise.resolve();
      return [before, look(), document.title];
    }, postOn.instagram(JOHNS));
    expect(seen).toEqual(['visible', 'hidden', 'Notes']);
    await paused(page);
    await expectLog('instagram post turned-away');
  });

  test('leaving goes back to the feed, without what was drawn over it', async () => {
    const page = await open(`https://${sites.instagram.host}${POSTS_FEED}`);
    await page.click(`#to${JOHNS}`);
    await paused(page);
    await press(page, 'Leave');
    await arrived(page, POSTS_FEED);
    await until(
      'the feed shows',
      async () => (await textOf(page)).includes('FEED') && isShown(page),
    );
    expect(await page.$('[role="dialog"]')).toBeNull();
    await expectLog('instagram post stopped');
  });

  test('the next post counts when its own owner stands in the place of the last', async () => {
    const page = await friendsPostOverFeed();
    await click(page, '#next');
    await paused(page);
    await expectLog('instagram post turned-away');
  });

  test("a site that writes the owner's name into the address opens one pause", async () => {
    const page = await open(`https://${sites.x.host}${POSTS_FEED}`);
    await page.click(`#to${FRIENDS_NEXT}`);
    await page.waitForSelector('[role="dialog"]');
    const at = await page.evaluate(
      async (post, named) => {
        history.pushState({}, '', post);
        const made = document.querySelector<HTMLTemplateElement>('#t7001');
        if (made)
          document.querySelector('[role="dialog"]')?.replaceChildren(made.content.cloneNode(true));
        await Promise.resolve();
        history.replaceState({}, '', named);
        return location.pathname;
      },
      postOn.x(JOHNS),
      `${sites.x.profile}/status/${JOHNS}`,
    );
    expect(at).toBe(postOn.x(JOHNS));
    await paused(page);
    await press(page, 'Leave');
    await arrived(page, postOn.x(FRIENDS_NEXT));
    await expectLog('x post stopped');
  });
});

test('leaving a post that was loaded goes back to where the user came from', async () => {
  const page = await open(`https://${sites.instagram.host}${friendOf(sites.instagram)}`);
  await page.goto(addressOf('instagram', JOHNS));
  await click(page, '#arrive');
  await paused(page);
  await press(page, 'Leave');
  await arrived(page, friendOf(sites.instagram));
  await expectLog('instagram post stopped');
});

test('with a pass the post shows; when the pass ends it is covered', async () => {
  const page = await open(addressOf('instagram', JOHNS));
  await click(page, '#arrive');
  await paused(page);
  await until('the wait is told', async () => (await textOf(page)).includes('Continue'));
  await press(page, 'Continue');
  await arrived(page, addressOf('instagram', JOHNS));
  // Its button does nothing before.
  await until('the page is loaded', () => page.evaluate(() => document.readyState === 'complete'));
  await readingOwner('instagram', () => click(page, '#arrive'));
  expect(await isShown(page)).toBe(true);
  await expectLog('instagram post went-on');
  await putRecords(held.driver, [], ['pass']);
  await paused(page);
  await press(page, 'Leave');
  await arrived(page, addressOf('instagram', JOHNS));
  await until('nothing of theirs is there', () =>
    page.evaluate(() => document.querySelector('main')?.textContent === '').catch(() => false),
  );
  await expectLog('instagram post went-on');
});

test('with notice the post shows and is counted', async () => {
  await change(held.driver, { response: 'notice' });
  const page = await open(addressOf('instagram', JOHNS));
  await readingOwner('instagram', () => click(page, '#arrive'));
  expect(await isShown(page)).toBe(true);
  await expectLog('instagram post went-on');
});

test('a page we do not understand is shown, and the People page says so until one is read', async () => {
  const { home } = held.driver;
  const page = await open(addressOf('instagram', ODD));
  await click(page, '#arrive');
  const today = await home.evaluate(() => new Date().toLocaleDateString('sv'));
  await until('it is noted', async () => (await note('instagram')) === today, 20_000);
  expect(await isShown(page)).toBe(true);
  expect((await week(held.driver)).total['turned-away']).toBe(0);
  const says = async () =>
    (await textOf(home)).includes('Posts that don’t say whose they are could not be read');
  await show(held.driver, 'people');
  await openChanges(held.driver);
  await until('the card says so', says);
  const other = await open(addressOf('instagram', FRIENDS));
  await click(other, '#arrive');
  await until('the card is quiet again', async () => !(await says()));
});

test('where a network shows nobody, no script starts', async () => {
  const runsAt = async (address: string) => {
    const page = await open(address);
    const runs = await held.driver.home.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url: `${url}*` });
      const target = { tabId: tab?.id ?? -1 };
      const func = () => 'reread' in globalThis || 'owner' in globalThis;
      const [found] = await chrome.scripting.executeScript({ target, func });
      return found?.result;
    }, address);
    await page.close();
    return runs;
  };
  expect(await runsAt(`https://${sites.facebook.host}${friendOf(sites.facebook)}`)).toBe(true);
  expect(await runsAt(`https://${NOBODYS}${friendOf(sites.facebook)}`)).toBe(false);
});
