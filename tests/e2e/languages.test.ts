/**
 * The first state of every screen from right to left, on a desk and on a small phone: nothing is cut, nothing lies over
 * another, nothing scrolls sideways. The gallery's test has every state speak in long words.
 */
import { beforeAll, expect, test } from 'vitest';
import { firsts } from '../gallery/states/all.ts';
import {
  layoutTrouble,
  look,
  open,
  picture,
  resize,
  underTheWayOut,
  useGallery,
} from '../gallery/visit.ts';

const [SMALL_PHONE, DESK] = [360, 1120];

const gallery = useGallery();

beforeAll(() => look(gallery, 'light', SMALL_PHONE));

test.each(firsts)('%s from right to left: nothing is cut or in the way', async (id) => {
  await resize(gallery.page, SMALL_PHONE);
  await open(gallery, id, 'ar-XB');
  expect.soft(await underTheWayOut(gallery)).toEqual([]);
  for (const width of [SMALL_PHONE, DESK]) {
    await resize(gallery.page, width);
    expect.soft(await layoutTrouble(gallery), `${width} px`).toEqual([]);
    await picture(gallery, '.output/languages', id, `ar-XB-${width}`);
  }
});

/** Pictures whose marks run with the language: where they are, and what of them is compared. */
const MIRRORED = [
  ['report/week', '.bars', '.bar, text'],
  ['report/week', '.hope svg', '.bar'],
  ['report/more', '.shares svg', '.bar'],
  ['doing/answered for a year', '.rating-line svg', 'circle'],
] as const;

/** Where marks stand in their picture, from its left (0) to its right (1). */
const shares = (picture: string, marks: string) =>
  gallery.page.$$eval(
    picture,
    (pictures, selector) =>
      pictures.map((one) => {
        const { left, width } = one.getBoundingClientRect();
        return [...one.querySelectorAll(selector)].map((mark) => {
          const { left: from, right: to } = mark.getBoundingClientRect();
          return ((from + to) / 2 - left) / width;
        });
      }),
    marks,
  );

test.each(MIRRORED)(
  '%s: in %s what begins at the left begins at the right',
  async (id, picture, marks) => {
    await resize(gallery.page, DESK);
    await open(gallery, id, 'en');
    const fromLeft = (await shares(picture, marks)).flat();
    await open(gallery, id, 'ar-XB');
    const fromRight = (await shares(picture, marks)).flat();
    expect(fromLeft.length).toBeGreaterThan(1);
    expect(fromRight.map((share) => 1 - share)).toEqual(
      fromLeft.map((share) => expect.closeTo(share, 1.5)),
    );
  },
);

/** Who stands right of whom, where the language runs to the left; each is compared with the next in its row. */
const ROWS: readonly [id: string, row: string, ...parts: string[]][] = [
  ['report/more', '.shares li', '.name', 'svg', '.count'],
  ['report/week', '.heat', '.weekday', '.cell', '.cell:nth-child(13)'],
  [
    'report/week',
    '.heat',
    '.part:nth-last-child(4)',
    '.part:nth-last-child(3)',
    '.part:last-child',
  ],
  ['doing/answered for a year', '.rating-line', 'span', 'svg'],
  ['reminders/many', '.reminder', '.switch', '.what', '.button'],
];

test.each(ROWS)('%s: %s is read from the right', async (id, row, ...parts) => {
  await resize(gallery.page, DESK);
  await open(gallery, id, 'ar-XB');
  const rights = await gallery.page.$eval(
    row,
    (one, parts) =>
      parts.map((part) => one.querySelector(part)?.getBoundingClientRect().right ?? 0),
    parts,
  );
  expect(rights).toEqual(rights.toSorted((a, b) => b - a));
  expect(new Set(rights).size).toBe(parts.length);
});

test('no word or figure of a picture is mirrored with it', async () => {
  await open(gallery, 'report/week', 'ar-XB');
  const turned = await gallery.page.$$eval('.bars text', (all) =>
    all.map((one) => Math.sign((one as SVGTextElement).getScreenCTM()?.a ?? 0)),
  );
  expect(new Set(turned)).toEqual(new Set([1]));
});

/** Each way in which a page can be out of shape, and what is said of it. */
const FAULTS = {
  'scrolls sideways': ['<div style="width: 720px">Words</div>', 'the page is 720 px wide'],
  'reaches out of the screen': ['<p style="margin-left: -3rem">Words</p>', 'out of the screen: p'],
  'is cut': ['<p style="width: 2ch; overflow: hidden; white-space: nowrap">Words</p>', 'cut: p'],
  'is cut in height': ['<p style="height: 4px; overflow: hidden">Words</p>', 'cut: p'],
  'has no room in a field': [
    '<input placeholder="Many words" style="width: 5rem">',
    'no room for its words',
  ],
  'is broken': ['<p style="width: 3ch; overflow-wrap: anywhere">Words</p>', 'broken: “Words”'],
  'lies over another': ['<p>One</p><p style="margin-top: -1lh">Two</p>', 'One” lies over p “Two'],
  'lies over a control': [
    '<p>One<input style="width: 5rem; margin-left: -2ch"></p>',
    'One” lies over input',
  ],
} as const;

test.each(Object.entries(FAULTS))('what %s is found', async (_, [markup, said]) => {
  await resize(gallery.page, SMALL_PHONE);
  await open(gallery, 'care/calm', 'en');
  await gallery.page.$eval('body', (body, markup) => body.setHTMLUnsafe(markup), markup);
  expect((await layoutTrouble(gallery)).join()).toContain(said);
});
