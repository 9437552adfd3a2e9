/** A week of looks at set times, and the report of it as its user reads it, corrects it and takes it along. */
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { plusDays } from '../../src/model/time/day.ts';
import {
  chooseFile,
  keepSaved,
  logAndList,
  makeCopy,
  openCopy,
  savedBytes,
  tap as tapIn,
} from '../browsers/copies.ts';
import { writeLog } from '../browsers/log.ts';
import { until } from '../browsers/prompt.ts';
import { personRecord, putRecords, settingOf } from '../browsers/records.ts';
import { BEFORE, checksOf, WEEK } from '../browsers/week.ts';
import { checkCopy } from '../model/copy/sample.ts';
import { ask, press, says, show, textOf, useBrowser, week } from './support.ts';

const held = useBrowser();

/** The first day of last week, as the browser counts weeks. */
let first: string;

const listed = (id: string, nickname: string, more = {}) => ({
  ...{ id, nickname, response: 'pause', veil: 'off', identities: [], ...more },
});

beforeEach(async () => {
  first = plusDays((await week(held.driver)).span.first, -7);
  const people = [
    listed('sam-00000001', 'Sam'),
    listed('kim-00000001', 'Kim', { link: { to: 'sam-00000001', relation: 'partner' } }),
  ];
  const since = plusDays(first, -20);
  const counted = { type: 'countedSince', value: since };
  await putRecords(held.driver, [...people.map(personRecord), counted]);
  await writeLog(held.driver, [...checksOf(WEEK, first), ...checksOf(BEFORE, plusDays(first, -7))]);
});

const choose = (name: string) =>
  held.driver.home.evaluate((wanted) => {
    const labels = [...document.querySelectorAll('label')];
    labels.find((label) => label.textContent === wanted)?.click();
  }, name);

const tap = (name: string) => tapIn(held.driver, name);

const lastWeek = async () => {
  await show(held.driver, 'report');
  await says(held.driver.home, 'No attempts so far.');
  await press(held.driver.home, 'Earlier');
  await says(held.driver.home, '14 of 19 stayed closed.');
};

/** The rows of the table in a section, where it shows. */
const tableOf = (title: string): Promise<string[]> =>
  held.driver.home.evaluate((name) => {
    const sections = [...document.querySelectorAll('section')];
    const rows = sections.find((one) => one.textContent?.startsWith(name))?.querySelectorAll('tr');
    return [...(rows ?? [])]
      .filter((row) => row.checkVisibility())
      .map((row) => [...row.children].map((cell) => cell.textContent).join(' '));
  }, title);

test('a week is told in words, figures, charts and tables, beside the week before', async () => {
  const { home } = held.driver;
  await lastWeek();
  // What is folded is drawn last.
  await says(home, 'In your own words');
  const text = await textOf(home);
  // Days of this week that are over are calm too, and told beside the week's own.
  expect(text).toMatch(/3 calm days(, [4-9])? so far/);
  for (const told of [
    '11 of 16 times, you went to look between',
    '14 of 19 stayed closed, 10 of 24 the week before',
    '11\u00a0min spent looking, 15\u00a0min the week before',
    '1 of 5 times looking helped',
    'You went looking 19 times, and ran into them 2 times.',
    'Looking for a sign they miss you helped 0 of 3 times.',
    'Looking to see who they are with helped, the one time you said.',
    '19 attempts; 24 the week before',
    'Mostly on Instagram',
    'How you felt',
  ])
    expect(text).toContain(told);
  const charts = await home.$$eval('.bars, .heat .cells', (some) =>
    some.map((chart) => [chart.getAttribute('aria-label'), chart.textContent]),
  );
  expect(charts[0]?.[0]).toMatch(/^Bars for each day: blocked, walked away, went on./);
  expect(charts[0]?.[1]?.match(/\d/g)?.join('')).toBe('5352211');
  expect(charts[1]?.[0]).toMatch(/^Attempts by weekday and time of day./);
  expect(await tableOf('19 attempts on 7 days')).toEqual([]);
  await choose('Figures as tables');
  const rows = await tableOf('19 attempts on 7 days');
  expect(rows[0]).toBe('Day blocked walked away went on');
  expect(rows[1]).toMatch(/, .* 1 2 2$/);
  expect(rows).toHaveLength(9);
  expect(rows[8]).toBe('Average of 7 0.9 1.1 0.7');
  await tap('More figures');
  expect(await tableOf('How you felt')).toEqual([
    'How you felt Times',
    'Sad 2',
    'Uneasy 1',
    'Calm 1',
  ]);
});

test('another span, the one thing to try and its way back, one sheet of paper', async () => {
  const { home } = held.driver;
  await lastWeek();
  const isShown = async () => (await settingOf<boolean>(held.driver, 'showsLearnt')) ?? false;
  await tap('Show it at the pause');
  await until('the pause shows it', isShown);
  await tap('Undo');
  await until('the pause shows it no more', async () => !(await isShown()));
  if (held.driver.name === 'chromium') {
    const pdf = Buffer.from(await home.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  }
  await tap('More figures');
  await choose('Count their partners, friends and family with them');
  await says(held.driver.home, 'Kim2 of 3');
  await choose('All time');
  await says(held.driver.home, '24 of 43 stayed closed.');
  await says(held.driver.home, '43 attempts in ');
  await choose('Month');
  await says(held.driver.home, 'calm days so far');
});

test('a look is found, corrected, taken out and brought back, and the report follows', async () => {
  const { home } = held.driver;
  const looks = async () => (await ask(held.driver, 'report', { span: 'week', day: first })).total;
  const entries = () => home.$$eval('.entry', ({ length }) => length);
  const before = await looks();
  await show(held.driver, 'history');
  await until('all are there', async () => (await entries()) === 45);
  const known = await home.waitForSelector('.filters label:last-child select');
  await known?.select('went-on');
  await until('those that went on are there', async () => (await entries()) === 19);
  await home.click('.entry .button:nth-of-type(2)');
  await until('it is out', async () => (await looks())['went-on'] === before['went-on'] - 1);
  await tap('Undo');
  await until('it is back', async () => (await looks())['went-on'] === before['went-on']);
  await home.click('.entry .button');
  await home.click('.entry .correct input[type="checkbox"]');
  await until('it was not me', async () => (await looks())['went-on'] === before['went-on'] - 1);
  await says(held.driver.home, 'Not you');
});

test('a picture that names nobody, and the whole log as a file', async () => {
  const { home } = held.driver;
  await lastWeek();
  await home.evaluate(() => {
    const saved: { name: string; file: Promise<Blob> }[] = [];
    const files = new Map<string, Blob>();
    const { createObjectURL } = URL;
    URL.createObjectURL = (file: Blob) => {
      const url = createObjectURL(file);
      files.set(url, file);
      return url;
    };
    HTMLAnchorElement.prototype.click = function keep() {
      saved.push({ name: this.download, file: Promise.resolve(files.get(this.href) as Blob) });
    };
    Object.assign(globalThis, { saved });
  });
  await tap('Save as picture');
  await tap('Save as CSV');
  await says(held.driver.home, 'Saved, with 45 entries.');
  // The picture may take longer to draw than the file that was asked for after it.
  await until('both are saved', () =>
    home.evaluate(() => (globalThis as unknown as { saved: unknown[] }).saved.length === 2),
  );
  const { size, csv, name } = await home.evaluate(async () => {
    const { saved } = globalThis as unknown as { saved: { name: string; file: Promise<Blob> }[] };
    const byEnding = (ending: string) => saved.find(({ name }) => name.endsWith(ending));
    const picture = await createImageBitmap((await byEnding('.png')?.file) as Blob);
    return {
      size: [picture.width, picture.height],
      csv: await (await byEnding('.csv')?.file)?.text(),
      name: byEnding('.png')?.name,
    };
  });
  expect(size).toEqual([1080, 1350]);
  expect(name).toBe(`notes-${first}.png`);
  expect(csv?.trim().split('\r\n')).toHaveLength(46);
  expect(csv).toContain('Sam,instagram,story');
});

test('saved as JSON, the log comes back whole where it is gone, and a second time adds nothing', async () => {
  const { driver } = held;
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  const path = join(folder, 'notes.json');
  try {
    await lastWeek();
    await keepSaved(driver);
    await tap('Save as JSON');
    await says(driver.home, 'Saved, with 45 entries.');
    writeFileSync(path, await savedBytes(driver));
    // Of these looks no event tells of their passes, so those are not in it.
    const { checks, people } = await logAndList(driver);
    await writeLog(driver, []);
    await chooseFile(driver, path);
    await says(driver.home, '45 attempts from');
    await tap('Bring it back');
    await says(driver.home, 'What was in the copy is here again.');
    expect(await logAndList(driver)).toMatchObject({ checks, people });
    await chooseFile(driver, path);
    await says(driver.home, 'There is nothing in it to add here.');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Has copies made by themselves. @returns the first one's path */
async function startCopies(phrase: string): Promise<string> {
  const { home, downloads, allowing } = held.driver;
  await show(held.driver, 'settings/copies');
  await home.waitForSelector('.auto-copies summary');
  await home.evaluate(() => document.querySelector<HTMLElement>('.auto-copies summary')?.click());
  for (const name of ['phrase', 'again']) await home.type(`.auto-copies [name="${name}"]`, phrase);
  await allowing(() => tap('Start automatic copies'));
  await says(home, 'Last saved on');
  const files = globSync(`${downloads}/notes/*`);
  expect(files.join()).toMatch(/^[^,]*notes-[0-9a-f]{4}-1\.age$/);
  // Nothing of it is left in the browser's own list; a file that another test saved may be.
  const listed = () => chrome.downloads.search({ filenameRegex: '\\.age$' });
  expect(await home.evaluate(listed)).toEqual([]);
  return files[0] ?? '';
}

test('a copy is one file that its passphrase opens, and the one made by itself brings all back where the extension begins anew', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  const path = join(folder, 'copy.age');
  try {
    const phrase = 'three small words';
    const before = await logAndList(held.driver);
    const automatic = await startCopies(phrase);
    const bytes = await makeCopy(held.driver, phrase);
    const { header, counts } = await checkCopy(new Blob([bytes]), { passphrase: phrase });
    expect(header.holds).toMatchObject({ checks: counts.check, people: 2 });
    expect(counts.check).toBe(before.checks.length);
    await held.driver.renew();
    writeFileSync(path, bytes.subarray(0, bytes.length / 2));
    await openCopy(held.driver, path, phrase);
    await says(held.driver.home, 'This copy is damaged');
    expect((await logAndList(held.driver)).checks).toEqual([]);
    await openCopy(held.driver, automatic, phrase);
    await says(held.driver.home, 'New here: Kim and Sam');
    await tap('Bring it back');
    await says(held.driver.home, 'What was in the copy is here again.');
    expect(await logAndList(held.driver)).toEqual(before);
    writeFileSync(path, bytes);
    await openCopy(held.driver, path, phrase);
    await says(held.driver.home, 'All of it is here already.');
  } finally {
    rmSync(folder, { recursive: true });
  }
  // A passphrase is stretched seven times.
}, 150_000);
