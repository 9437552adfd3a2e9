import { globSync, readFileSync } from 'node:fs';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { readLanguages } from '../../../src/language/build/catalogue.ts';
import { withWords } from '../../../src/language/build/markup.ts';
import { reminderSettings } from '../../../src/model/reminders/reminder-settings.ts';
import { useTitle } from '../../../src/ui/discretion/tab.ts';
import { records } from '../../../src/ui/parts/live-data.ts';
import { draw, nowKept } from '../../ui/draw.ts';

const PLAIN = 'Notes';
const TRUE = 'Breathing Room · People';

function Titled() {
  useTitle(TRUE);
  return null;
}

test.each(globSync('entrypoints/*/index.html'))(
  '%s has a plain title until it is drawn',
  (file) => {
    const page = withWords(readFileSync(file, 'utf8'), readLanguages(['src/locales']));
    expect(page).toContain(`<title>${PLAIN}</title>`);
  },
);

test.each(globSync('entrypoints/*/index.html'))(
  '%s hands nothing that is typed to what browsers check spelling or suggest words by, which may be elsewhere',
  (file) => {
    expect(readFileSync(file, 'utf8')).toContain(
      '<html lang="en" spellcheck="false" writingsuggestions="false">',
    );
  },
);

test('a tab has its page’s title, a plain one for whoever is discreet', async () => {
  await draw(Titled, {});
  expect(document.title).toBe(TRUE);
  await nowKept((draft) =>
    draft.set(reminderSettings, { ...draft.setting(reminderSettings), isDiscreet: true }),
  );
  expect(document.title).toBe(PLAIN);
});

test('as long as nobody knows who is discreet, the title is the plain one', async () => {
  await draw(Titled, {});
  await act(() => {
    records.value = null;
  });
  expect(document.title).toBe(PLAIN);
});
