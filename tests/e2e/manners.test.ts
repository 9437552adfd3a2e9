/** What the guard does to a page that is not theirs: covers it whole, tells once, and gives it back as it was. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { sites } from '../stand-in/sites.ts';
import {
  arrived,
  ask,
  change,
  click,
  feed,
  paused,
  press,
  textOf,
  useListedJohn,
  week,
} from './support.ts';

const held = useListedJohn({ each: { response: 'pause', veil: 'off' } });
const { host, profile, story } = sites.instagram;

/** A fresh tab on a page of the network, once it shows. */
async function open(path: string): Promise<Page> {
  const page = await held.driver.browser.newPage();
  await page.goto(`https://${host}${path}`);
  await shows(page);
  return page;
}

const shows = (page: Page) =>
  until('the page shows', () =>
    page.evaluate(() => document.body.checkVisibility()).catch(() => false),
  );

const styleOf = (page: Page) =>
  page.evaluate(() => document.documentElement.getAttribute('style')).catch(() => '');

/** The checks of the log, the latest first. */
const checks = async () =>
  (await ask(held.driver, 'history', { filter: {}, before: null, count: 9 })).checks;

test('the styles of its root are its own again, those from its scripts too', async () => {
  const page = await open('/dark/');
  const own = 'background-color: rgb(1, 2, 3); --own: 1px; color-scheme: dark;';
  expect(await styleOf(page)).toBe(own);
  await click(page, '#inside');
  await paused(page);
  await press(page, 'Leave');
  await arrived(page, '/dark/');
  await until('its styles are back', async () => (await styleOf(page)) === own);
});

test('a covered page is silent: what plays is paused, and so is what begins to', async () => {
  const page = await open('/playing/');
  await click(page, '#play');
  await page.waitForSelector('#playing');
  // It takes a while to wake, so that the page is there until all is told.
  await held.driver.stopWorker();
  const heard = await page.evaluate(async () => {
    const video = document.querySelector('video') as HTMLVideoElement;
    const { hidden } = globalThis as unknown as { hidden: HTMLVideoElement };
    const both = () => [video.paused, hidden.paused];
    const next = (one: HTMLVideoElement, name: string) =>
      new Promise((done) => one.addEventListener(name, done, { once: true }));
    const [before, inPicture] = [both(), document.pictureInPictureElement === video];
    const closed = next(video, 'leavepictureinpicture');
    document.getElementById('push')?.click();
    const atOnce = video.paused;
    // Shadow trees are gone into as soon as the page's own task is over.
    await Promise.resolve();
    const under = both();
    await closed;
    for (const one of [video, hidden]) {
      const silent = next(one, 'pause');
      await one.play().catch(() => undefined);
      await silent;
    }
    return { before, inPicture, atOnce, under, later: both() };
  });
  const [play, still] = [
    [false, false],
    [true, true],
  ];
  const silent = { atOnce: true, under: still, later: still };
  expect(heard).toEqual({ before: play, inPicture: true, ...silent });
});

test('"stay" on a page that asks before it is left shows it again', async () => {
  const page = await feed(held.driver);
  await page.evaluate(() => addEventListener('beforeunload', (event) => event.preventDefault()));
  const asked = new Promise<string>((done) => {
    page.on('dialog', (dialog) => dialog.dismiss().then(() => done(dialog.type())));
  });
  await click(page, '#inside');
  expect(await asked).toBe('beforeunload');
  await shows(page);
  expect(await textOf(page)).toBe('FEED');
  expect(await styleOf(page)).toBeNull();
});

test('a page that may show the person is not to ask whether to stay', async () => {
  const page = await feed(held.driver);
  await page.evaluate(() => addEventListener('beforeunload', (event) => event.preventDefault()));
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    dialog.dismiss();
  });
  await click(page, '#push');
  await paused(page);
  expect(asked).toEqual([]);
});

test('one cover tells once, however often the site moves', async () => {
  const page = await feed(held.driver);
  await page.evaluate(
    (paths) => {
      for (const path of paths) history.pushState({}, '', path);
    },
    [profile, story, profile, story],
  );
  await paused(page);
  const [check, ...more] = await until('the check is written', async () => {
    const all = await checks();
    return all[0]?.outcome && all;
  });
  expect(more).toEqual([]);
  expect(check?.visits).toHaveLength(1);
});

test("events that the page's own script makes open nothing and count as nothing", async () => {
  const page = await feed(held.driver);
  const tabs = (await held.driver.pages()).length;
  const shown = await page.evaluate((address) => {
    const link = document.querySelector('#plain');
    for (let time = 0; time < 60; time += 1) {
      const how = { bubbles: true, cancelable: true, ctrlKey: true };
      link?.dispatchEvent(new MouseEvent('click', how));
      link?.dispatchEvent(new MouseEvent('auxclick', { ...how, button: 1 }));
    }
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    navigation.dispatchEvent(
      Object.assign(new Event('navigate', { cancelable: true }), {
        destination: { url: address, sameDocument: true },
      }),
    );
    return getComputedStyle(document.documentElement).contentVisibility;
  }, `https://${host}${profile}`);
  expect(shown).toBe('visible');
  await click(page, '#friend');
  await arrived(page, '/jane.roe/');
  expect(await textOf(page)).toContain('PAGE /jane.roe/');
  expect((await held.driver.pages()).length).toBe(tabs);
  expect((await week(held.driver)).total['turned-away']).toBe(0);
});

test('a story viewer that puts its own address in place does not end the cover', async () => {
  await change(held.driver, { veil: 'soft' });
  const page = await open('/quiet-viewer/?router');
  await click(page, '#replace');
  const text = await until('a pause or the page', async () => {
    // Both in one look: in between the tab may go over to the pause.
    const said = await page
      .evaluate(() => {
        // The pause is there once it says who it is about.
        const here = document.querySelector('main:has(.who:not(:empty)), #here');
        return (document.body.checkVisibility() && here?.textContent) || '';
      })
      .catch(() => '');
    return said !== 'PAGE /quiet-viewer/' && said;
  });
  expect(text).toContain('You were about to look at');
});
