import { expect, test } from 'vitest';
import { CopyTrouble } from '../../../../src/model/copy/copy-trouble.ts';
import { isOf } from '../../../../src/model/copy/line.ts';
import { previewOf } from '../../../../src/model/copy/preview.ts';
import { savedVersion } from '../../../../src/model/copy/saved-log/format.ts';
import { saidAt } from '../../../../src/model/log/fold.ts';
import { countersOf } from '../../../../src/model/log/sums.ts';
import { Draft } from '../../../../src/model/records/draft.ts';
import { applied, NOTHING, NOW } from '../../change/memory.ts';
import { RATING, SAM } from '../../change/samples.ts';
import { flips, moved } from '../mutations.ts';
import { checkOn, fileOf, STAMP } from '../sample.ts';
import { oldCheck, readSaved, savedBefore, savedNow } from './saved.ts';

const listed = applied(NOTHING, { do: 'addPerson', with: SAM });
const here = new Draft(listed);
const draftOf = (...rows: readonly { type: string; id: string; value: unknown }[]) =>
  new Draft(
    new Map(
      [...Map.groupBy(rows, ({ type }) => type)].map(([type, some]) => [
        type,
        new Map(some.map((row) => [row.id, { ...row, version: 0, made: STAMP, stamp: STAMP }])),
      ]),
    ),
  );

const NAMES = { sam: 'Sam', kim: 'Kim' };

test('a saved log is told from any other file by how it begins', async () => {
  expect(await savedVersion(savedNow([], NAMES))).toBe(3);
  expect(await savedVersion(savedBefore(1, []))).toBe(1);
  for (const other of ['', '{"copy":"breathing-room","version":1}', 'at,person,network', '{}'])
    expect(await savedVersion(fileOf(other))).toBeNull();
});

test('what is saved now comes back as it was, with how the months were, and no nickname', async () => {
  const said = saidAt({ note: 'a "quoted" {note} [ \\', hope: 'habit' }, NOW.at);
  const noted = { ...checkOn(1, 'sam'), said };
  const checks = [checkOn(0, 'sam'), noted, checkOn(2, 'kim')];
  const file = savedNow(checks, NAMES, new Map([['2026-11', RATING]]));
  const { log, rows, checks: read } = await readSaved(file, here);
  expect(read).toEqual(checks);
  expect(log).toMatchObject({
    ...{ checks: 3, from: '2026-11-20', to: '2026-11-22', leftOut: 0, isCut: false },
    ...{ listed: ['Sam'], nameless: 1, namelessNames: ['Kim'], away: 0, months: 1 },
  });
  expect(rows.at(-1)).toMatchObject({
    record: { type: 'selfRating', id: '2026-11', value: RATING },
  });
  const news = { newChecks: 0, from: null, to: null, counted: 0, old: 0, away: 0, takenOut: 0 };
  expect(previewOf(here, log, news, NOW)).toMatchObject({ made: null, isKnown: false });
});

test('of how a month was what is here stays', async () => {
  const rated = draftOf({ type: 'selfRating', id: '2026-11', value: RATING });
  const file = savedNow([], NAMES, new Map([['2026-11', { ...RATING, sleep: 1 }]]));
  const { log } = await readSaved(file, rated);
  const news = { newChecks: 0, from: null, to: null, counted: 0, old: 0, away: 0, takenOut: 0 };
  expect(previewOf(rated, log, news, NOW).isKnown).toBe(true);
});

test('the first version is told as what must have happened, and counts as it did', async () => {
  const { checks, rows, log } = await readSaved(savedBefore(1, [oldCheck()]), here);
  expect(rows).toMatchObject([{ isGuessed: true }]);
  expect(log.listed).toEqual(['Sam']);
  const [one] = checks;
  if (!one) throw new Error('not read');
  expect(isOf.check(one)).toBe(true);
  expect(one).toMatchObject({ person: 'sam', outcome: 'went-on', visits: ['old-1', 'old-2'] });
  expect(countersOf(one)).toMatchObject({
    ...{ 'count:all:went-on': 1, 'person:sam:went-on': 1, 'hope:habit': 1, seconds: 45 },
  });
});

test('a version with names finds people by theirs, spelled alike, where one alone has it', async () => {
  const file = (...names: string[]) =>
    savedBefore(
      2,
      names.map((name, index) => ({ ...checkOn(index), person: name })),
    );
  const { checks, log } = await readSaved(file(' SAM', 'Kim', 'Kim', 'Jo'), here);
  const [sam, kim, again, jo] = checks.map(({ person }) => person);
  expect(sam).toBe('sam');
  expect(kim).toBe(again);
  expect(kim).not.toBe(jo);
  expect(kim).not.toMatch(/kim/i);
  expect(log).toMatchObject({ nameless: 3, namelessNames: ['Kim', 'Jo'] });
  const two = draftOf(
    ...[SAM, { ...SAM, id: 'sam-2' }].map((value) => ({ type: 'person', id: value.id, value })),
  );
  expect((await readSaved(file('Sam'), two)).log).toMatchObject({ nameless: 1, listed: [] });
});

test('by id goes before by name, and who was taken off the list here stays away', async () => {
  const file = savedNow([checkOn(0, 'kim'), checkOn(1, 'sam')], {
    sam: 'An older name',
    kim: 'Sam',
  });
  expect((await readSaved(file, here)).checks.map(({ person }) => person)).toEqual(['sam', 'sam']);
  const without = new Draft(applied(listed, { do: 'removePerson', with: { id: 'sam' } }));
  const { checks, log } = await readSaved(file, without);
  expect(checks.map(({ person }) => person)).toEqual(['kim']);
  expect(log).toMatchObject({ checks: 2, away: 1, nameless: 1 });
});

test('what cannot be read is counted and told with its line, and the rest is read', async () => {
  const text = await savedNow(
    [0, 1, 2, 3, 4].map((index) => checkOn(index, 'sam')),
    NAMES,
  ).text();
  const bad = text
    .replace('"day": "2026-11-21"', '"day": "2026-02-31"')
    .replace('"surface": "profile"', '"surface": 5')
    .replace('"id": "check-000003"', '"id": "check-000002"')
    .replace(/"visits": \[\s*"check-000004"\s*\]/, '"__proto__": {}');
  const { log, checks } = await readSaved(fileOf(bad), here);
  expect(checks.map(({ id }) => id)).toEqual(['check-000002']);
  const length = text.split('\n').indexOf('  },') - text.split('\n').indexOf('  {') + 1;
  expect(log).toMatchObject({ checks: 1, leftOut: 4, isCut: false });
  const told = log.troubles.map(({ kind, line, what }) => [kind, line, what]);
  expect(told).toEqual([
    ['shape', 5, 'check.surface'],
    ['date', 5 + length, 'check'],
    ['twice', 5 + 3 * length, 'check-000002'],
    ['name', 5 + 4 * length, '__proto__'],
  ]);
});

test('a check without anything that happened is none', async () => {
  const { log } = await readSaved(savedNow([{ ...checkOn(0, 'sam'), events: [] }], NAMES), here);
  expect(log.troubles).toMatchObject([{ kind: 'shape', what: 'check.events' }]);
});

test('cut anywhere, what is whole before that is read, and that the end is missing is told', async () => {
  const checks = [checkOn(0, 'sam'), checkOn(1, 'sam')];
  const text = await savedNow(checks, NAMES, new Map([['2026-11', RATING]])).text();
  for (let end = 60; end < text.length - 2; end += 7) {
    const { log, checks: read } = await readSaved(fileOf(text.slice(0, end)), here);
    expect(log.isCut, `cut at ${end}`).toBe(true);
    expect(checks.slice(0, read.length)).toEqual(read);
    expect(log).toMatchObject({ checks: read.length, leftOut: 0, months: 0 });
  }
});

test('laid out otherwise it reads the same', async () => {
  const checks = [checkOn(0, 'sam'), checkOn(1, 'kim')];
  const text = await savedNow(checks, NAMES).text();
  const { checks: read, log } = await readSaved(fileOf(JSON.stringify(JSON.parse(text))), here);
  expect(read).toEqual(checks);
  expect(log.isCut).toBe(false);
  expect((await readSaved(fileOf(text.replaceAll('\n', '\r\n')), here)).checks).toEqual(checks);
});

test('one of a later version, and one that is endless, are refused', async () => {
  const later = (await savedNow([], NAMES).text()).replace('"version": 3', '"version": 4');
  await expect(readSaved(fileOf(later))).rejects.toMatchObject({ kind: 'version' });
  const endless = `{"format":"breathing-room-log","version":3,"checks":[{"id":"${'a'.repeat(2e6)}`;
  await expect(readSaved(fileOf(endless))).rejects.toBeInstanceOf(CopyTrouble);
});

test('whatever bytes are wrong, it is read as far as it can be, or told in a word of ours', async () => {
  const whole = savedNow(
    [0, 1, 2].map((index) => checkOn(index, 'sam')),
    NAMES,
  );
  const bytes = new Uint8Array(await whole.arrayBuffer());
  for (const { name, bytes: bad } of [...flips(bytes, 150), ...moved(bytes)]) {
    const file = fileOf(bad);
    if ((await savedVersion(file)) === null) continue;
    const read = await readSaved(file, here).catch((error: unknown) => error);
    if (read instanceof CopyTrouble) continue;
    expect(read, name).toMatchObject({ log: { checks: expect.any(Number) } });
  }
});

test('it can be stopped, and tells how far it is', async () => {
  const file = savedNow([checkOn(0, 'sam')], NAMES);
  const stopping = new AbortController();
  stopping.abort(new Error('stopped'));
  await expect(readSaved(file, here, { signal: stopping.signal })).rejects.toThrow('stopped');
  const shares: number[] = [];
  await readSaved(file, here, { onProgress: (share) => shares.push(share) });
  expect(shares.at(-1)).toBeGreaterThan(0.8);
});
