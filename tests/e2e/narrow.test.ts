/** The first state of every screen in the narrowest window, in each browser: nothing scrolls sideways, nothing is cut. */
import { beforeAll, expect, test } from 'vitest';
import { states } from '../gallery/states/all.ts';
import { layoutTrouble, open, resize, useGallery } from '../gallery/visit.ts';

/** What WCAG 2.2 asks for (1.4.10). */
const NARROWEST = 320;

const firsts = [...Map.groupBy(states, ([, { at }]) => at.split('?')[0]).values()].flatMap(
  ([first]) => first?.[0] ?? [],
);

const gallery = useGallery();

beforeAll(() => resize(gallery.page, NARROWEST));

test.each(firsts)('%s', async (id) => {
  await open(gallery, id, 'en');
  expect(await layoutTrouble(gallery)).toEqual([]);
});
