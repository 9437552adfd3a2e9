/** Every state of every screen, with made-up data and without the extension: see tests/gallery. */
import { expect, test } from 'vitest';
import { readLanguage } from '../../src/language/build/catalogue.ts';
import { findings } from '../browsers/ace.ts';
import { violations } from '../browsers/axe.ts';
import { states } from '../gallery/states/all.ts';
import {
  askForContrast,
  layoutTrouble,
  look,
  open,
  picture,
  resize,
  setTextSize,
  tooFaint,
  useGallery,
} from '../gallery/visit.ts';

const DESK = 1120;
const PHONE = 390;
/** The narrowest that WCAG 2.2 asks for (1.4.10). */
const NARROWEST = 320;
/** Twice what browsers come with (1.4.4), in pixels. */
const [USUAL, TWICE] = [16, 32];

/** Ours and the screen's, the pause's headline, or what tells nothing. */
const TITLE = /^(Breathing Room( · [A-Z][a-z]*( [a-z]+)*)?|Let this one go by\.|Notes)$/;

const gallery = useGallery();

/** Which controls are under 44 px high, and how many first headings there are. */
const shapes = () =>
  gallery.page.evaluate(() => {
    const controls =
      'a, button, select, summary, input:not([type="radio"], [type="checkbox"]), label:has(input)';
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    return {
      small: seen(controls)
        .filter((control) => Math.round(control.getBoundingClientRect().height) < 44)
        .map((control) => control.outerHTML),
      headings: seen('h1').length,
    };
  });

/** Everything that the engines look at is looked at once, axe's best practices too; in the dark only colours differ. */
test.each([...states.keys()])('%s: nothing stands in anyone’s way', async (id) => {
  const { page } = gallery;
  await look(gallery, 'light', DESK);
  await open(gallery, id, 'en');
  await page.evaluate(() => Promise.all([globalThis.loadAxe(), globalThis.loadAce()]));
  expect(await violations(page)).toEqual([]);
  expect(await findings(page)).toEqual([]);
  expect(await tooFaint(gallery)).toEqual([]);
  expect(await layoutTrouble(gallery)).toEqual([]);
  expect(await shapes()).toEqual({ small: [], headings: 1 });
  expect(await page.title()).toMatch(TITLE);
  await picture(gallery, '.output/gallery', id, 'desk');
  await look(gallery, 'dark', PHONE);
  expect(await violations(page, { runOnly: ['color-contrast'] })).toEqual([]);
  expect(await tooFaint(gallery)).toEqual([]);
  expect(await layoutTrouble(gallery)).toEqual([]);
  expect((await shapes()).small).toEqual([]);
  await resize(page, NARROWEST);
  expect(await layoutTrouble(gallery)).toEqual([]);
  await setTextSize(gallery, TWICE);
  for (const width of [DESK, 2 * NARROWEST]) {
    await resize(page, width);
    expect.soft(await layoutTrouble(gallery), `twice as large, ${width} px`).toEqual([]);
  }
  await setTextSize(gallery, USUAL);
});

/** One state of each document and of what has colours of its own. */
const COLOURED = [
  'popup/week',
  'pause/open',
  'report/heavy',
  'people/one',
  'care/wave',
  'reminders/many',
];

test.each(COLOURED)('%s: who asks for more contrast gets more', async (id) => {
  const { page } = gallery;
  for (const scheme of ['light', 'dark'] as const) {
    await askForContrast(gallery, scheme);
    await open(gallery, id, 'en');
    await page.evaluate(() => globalThis.loadAxe());
    expect(await violations(page, { runOnly: ['color-contrast-enhanced'] }), scheme).toEqual([]);
  }
});

/** How many controls a note lies on once they are scrolled to. */
const covered = () =>
  gallery.page.evaluate(() => {
    const controls = [...document.querySelectorAll('a, button, select, input')].filter((one) =>
      one.checkVisibility(),
    );
    return controls.filter((control) => {
      control.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = control.getBoundingClientRect();
      const on = document.elementFromPoint(left + width / 2, top + height / 2);
      return on?.closest('.note') !== control.closest('.note');
    }).length;
  });

test('what was just done covers no control that is scrolled to, to the last one', async () => {
  await look(gallery, 'light', 360);
  await open(gallery, 'reminders/removed', 'en');
  expect(await covered()).toBe(0);
  await gallery.page.evaluate(() => scrollTo(0, 0));
  expect(await covered()).toBe(0);
});

test('at night the pause is dim, on a light system too', async () => {
  await look(gallery, 'light', DESK);
  const lightness = async (id: string) => {
    await open(gallery, id, 'en');
    const colour = await gallery.page.$eval('html', (one) => getComputedStyle(one).backgroundColor);
    return Math.max(...(colour.match(/\d+/g) ?? []).map(Number));
  };
  expect(await lightness('pause/waiting')).toBeGreaterThan(200);
  expect(await lightness('pause/story at night')).toBeLessThan(50);
});

test('every screen has a state', () => {
  const { pages = {} } = readLanguage('src/locales/en');
  const screens = Object.keys(pages).flatMap((key) => /^nav-(?!label)(.*)$/.exec(key)?.[1] ?? []);
  const shown = [...states.values()].map(({ at }) => at.split(/[?/]/).slice(0, 2).join('/'));
  const wanted = [...screens.map((screen) => `home#/${screen}`), 'popup', 'pause'];
  expect(wanted.filter((one) => !shown.some((at) => at.startsWith(one)))).toEqual([]);
});

test('every state is to be chosen from a list, and shows beside it', async () => {
  const { page, address } = gallery;
  await page.goto(`${address}#/people/one`);
  await page.waitForSelector('nav a[aria-current="true"]');
  const links = await page.$$eval('nav a', (all) => all.length);
  expect(links).toBe(states.size);
  // The page writes its own address anew, the slash encoded.
  const frame = await page.waitForFrame((one) =>
    decodeURIComponent(one.url()).includes('state=people/one'),
  );
  await frame.waitForSelector('[data-complete] .person');
});
