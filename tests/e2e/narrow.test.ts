/**
 * The first state of every screen in the narrowest window of Firefox: nothing scrolls sideways, nothing is cut, and
 * nothing lies under the way out. The gallery's test looks at them so in Chromium.
 */
import { beforeAll, expect, test } from 'vitest';
import { firsts } from '../gallery/states/all.ts';
import {
  layoutTrouble,
  open,
  pressBars,
  pressCells,
  resize,
  underTheWayOut,
  useGallery,
} from '../gallery/visit.ts';

/** From what WCAG 2.2 asks for (1.4.10) to what phones have. */
const [NARROWEST, ...WIDER] = [320, 360, 400];

const gallery = useGallery();

beforeAll(() => resize(gallery.page, NARROWEST));

test.each(firsts)('%s', async (id) => {
  await open(gallery, id, 'en');
  expect(await layoutTrouble(gallery)).toEqual([]);
  expect(await underTheWayOut(gallery)).toEqual([]);
  for (const width of WIDER) {
    await resize(gallery.page, width);
    expect.soft(await underTheWayOut(gallery), `${width} px`).toEqual([]);
  }
  await resize(gallery.page, NARROWEST);
});

test('each day of a month answers under the finger', async () => {
  await open(gallery, 'report/month', 'en');
  const said = await pressBars(gallery);
  expect(said.length).toBeGreaterThan(27);
  expect(new Set(said).size).toBe(said.length);
});

test('two hours of the map answer under the finger', async () => {
  await open(gallery, 'report/week', 'en');
  const cells = [0, 11, 43, 83];
  expect(await pressCells(gallery, cells)).toEqual(cells);
});
