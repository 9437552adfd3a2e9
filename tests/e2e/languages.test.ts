/**
 * Every state of every screen in long words and from right to left, on a desk and on a small phone: nothing is
 * cut, nothing lies over another, nothing scrolls sideways.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { states } from '../gallery/states/all.ts';
import { look, open, picture, resize, useGallery } from '../gallery/visit.ts';
import { troubleWithLayout } from '../language/layout.ts';
import { PSEUDO } from '../language/pseudo.ts';

const PICTURES = '.output/languages';
const [SMALL_PHONE, DESK] = [360, 1120];

/** The first state of each screen, which is photographed. */
const firsts = new Set(
  [...Map.groupBy(states, ([, { at }]) => at.split('?')[0]).values()].map(([first]) => first?.[0]),
);

const gallery = useGallery();

describe.each(Object.keys(PSEUDO))('%s', (language) => {
  beforeAll(() => look(gallery, 'light', SMALL_PHONE));

  test.each([...states.keys()])(`%s in ${language}: nothing is cut or in the way`, async (id) => {
    await resize(gallery.page, SMALL_PHONE);
    await open(gallery, id, language);
    for (const width of [SMALL_PHONE, DESK]) {
      await resize(gallery.page, width);
      const trouble = await gallery.page.evaluate(troubleWithLayout);
      expect.soft(trouble, `${width} px`).toEqual([]);
      if (firsts.has(id) || trouble.length > 0)
        await picture(gallery, PICTURES, id, `${language}-${width}`);
    }
  });
});
