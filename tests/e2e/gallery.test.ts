/** Every state of every screen, with made-up data and without the extension: see tests/gallery. */
import { expect, test } from 'vitest';
import { readLanguage } from '../../src/language/build/catalogue.ts';
import { violations } from '../browsers/axe.ts';
import { states } from '../gallery/states/all.ts';
import { layoutTrouble, look, open, picture, useGallery } from '../gallery/visit.ts';

const DESK = 1120;
const PHONE = 390;

const gallery = useGallery();

/** Everything that axe looks at is looked at once; in the dark only colours differ. */
test.each([...states.keys()])('%s: nothing stands in anyone’s way', async (id) => {
  await look(gallery, 'light', DESK);
  await open(gallery, id, 'en');
  expect(await violations(gallery.page)).toEqual([]);
  expect(await layoutTrouble(gallery)).toEqual([]);
  await picture(gallery, '.output/gallery', id, 'desk');
  await look(gallery, 'dark', PHONE);
  expect(await violations(gallery.page, { runOnly: ['color-contrast'] })).toEqual([]);
  expect(await layoutTrouble(gallery)).toEqual([]);
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
