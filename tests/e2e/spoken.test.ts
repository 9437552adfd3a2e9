/**
 * What a screen reader says of the screens that matter most, in tests/spoken/, to be read and judged. Written anew by
 * `npm run spoken`. The reader is a virtual one (Guidepup) in Chromium, so it says what the markup has to say; of a radio button
 * it reads only how it was at first.
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

/** A wait, of which how much is left depends on the machine. */
const COUNTING = /^(Continue in) \d+ s$/;

const gallery = useGallery();

test.each(Object.entries(SPOKEN))('%s', async (name, states) => {
  await look(gallery, 'light', 1120);
  const told: string[] = [];
  for (const id of states) {
    await open(gallery, id, 'en');
    const said = await gallery.page.evaluate(() => globalThis.readAloud());
    const kept = said.filter((phrase) => !ASIDE.test(phrase));
    told.push(`== ${id}`, ...kept.map((phrase) => phrase.replace(COUNTING, '$1 …')), '');
  }
  await expect(told.join('\n')).toMatchFileSnapshot(`../spoken/${name}.txt`);
});
