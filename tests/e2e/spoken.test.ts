/**
 * What a screen reader says of the screens that matter most, in tests/spoken/, to be read and judged. Written anew by
 * `npm run spoken`. The reader is a virtual one (Guidepup) in Chromium, so it says what the markup has to say.
 */
import { expect, test } from 'vitest';
import { look, open, useGallery } from '../gallery/visit.ts';

/** Each file, and the states of which it tells. */
const SPOKEN = {
  pause: ['pause/planned', 'pause/kept closed'],
  wave: ['care/wave', 'care/wave over', 'care/wave passed'],
  report: ['report/week'],
  adding: ['people/nobody', 'people/not a person', 'people/adding not kept'],
};

/** What of it only says where something ends, or again what its row or field said. */
const ASIDE = /^(end of |paragraph$|rowgroup$|(cell|rowheader|columnheader|option), )/;

const gallery = useGallery();

test.each(Object.entries(SPOKEN))('%s', async (name, states) => {
  await look(gallery, 'light', 1120);
  const told: string[] = [];
  for (const id of states) {
    await open(gallery, id, 'en');
    const said = await gallery.page.evaluate(() => globalThis.readAloud());
    told.push(`== ${id}`, ...said.filter((phrase) => !ASIDE.test(phrase)), '');
  }
  await expect(told.join('\n')).toMatchFileSnapshot(`../spoken/${name}.txt`);
});
