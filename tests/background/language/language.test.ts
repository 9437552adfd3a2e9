import { beforeEach, expect, test, vi } from 'vitest';
import { keepLanguage } from '../../../src/background/language/language.ts';
import { speakIn } from '../../../src/language/text.ts';
import { chosenLanguage } from '../../../src/model/settings/chosen-language.ts';
import { waitSeconds } from '../../../src/model/visits/wait-seconds.ts';
import { readGuardTexts } from '../../../src/storage/cover/guard-tables.ts';
import { waitFor } from '../../wait-for.ts';
import { startAnew } from '../fake.ts';
import { keepSetting } from '../records.ts';

/** A language in which each text is its key and its tag; the browser's is `xx`. */
const texts = (tag: string) => ({
  ...{ note: `note ${tag}`, showOnce: `showOnce ${tag}`, hiddenForCalm: `hiddenForCalm ${tag}` },
});

const spoken: (string | null)[] = [];
vi.mock('../../../src/language/worker.ts', () => ({
  speakInWorker: (chosen: string | null) => {
    spoken.push(chosen);
    speakIn(texts(chosen ?? 'xx'), chosen ?? 'xx', 'ltr');
  },
}));

const isTold = (tag: string) => async () => (await readGuardTexts())?.note === `note ${tag}`;

beforeEach(async () => {
  await startAnew();
  spoken.length = 0;
});

test('the browser’s language is spoken from the first moment, and the guards are told of it', async () => {
  keepLanguage();
  expect(spoken).toEqual([null]);
  await waitFor(isTold('xx'));
  expect(await readGuardTexts()).toEqual(texts('xx'));
});

test('the chosen one as soon as it is read, and from every change on', async () => {
  await keepSetting(chosenLanguage, 'de');
  keepLanguage();
  await waitFor(isTold('de'));
  await keepSetting(chosenLanguage, 'fr');
  await waitFor(isTold('fr'));
  expect(spoken).toEqual([null, 'de', 'fr']);
});

test('where nothing can be read it stays the browser’s', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new Error('the database is broken');
  });
  keepLanguage();
  await waitFor(isTold('xx'));
});

test('guards are not told again what they know: they would read their tables anew', async () => {
  await keepSetting(chosenLanguage, null);
  keepLanguage();
  await waitFor(isTold('xx'));
  const changed: unknown[] = [];
  chrome.storage.local.onChanged.addListener((changes) => void changed.push(changes));
  await keepSetting(waitSeconds, 30);
  await waitFor(() => spoken.length === 3);
  await keepSetting(chosenLanguage, 'de');
  await waitFor(isTold('de'));
  expect(changed).toHaveLength(1);
});
