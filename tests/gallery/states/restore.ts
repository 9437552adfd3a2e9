import { softeningDelay } from '../../../src/model/change/softening-delay.ts';
import type { CopyLine } from '../../../src/model/copy/line.ts';
import { lineText } from '../../../src/model/copy/line-text.ts';
import { mergeRecords } from '../../../src/model/copy/merge-records.ts';
import { writeCopy } from '../../../src/model/copy/write-copy.ts';
import type { Stored } from '../../../src/model/records/kind.ts';
import { press, there, write } from '../hands.ts';
import type { State } from '../state.ts';
import { kim, list, sam } from './made-up.ts';

const STAMP = '0zzzzzzzz-0000-abcdef12';

const rowOf = (type: string, id: string, value: unknown): { record: Stored } => ({
  record: { type, id, version: 0, value, made: STAMP, stamp: STAMP },
});

const check = (index: number) => {
  const at = Date.UTC(2026, 8, 1 + index, 21);
  const day = new Date(at).toISOString().slice(0, 10);
  const place = {
    network: 'instagram',
    surface: 'profile',
    origin: 'search',
    day,
    hour: 21,
  } as const;
  const id = `check-${index}`;
  return {
    ...{ id, visits: [id], at, seen: at, person: sam.id, ...place, outcome: 'stopped' as const },
    events: [{ kind: 'seen' as const, visit: id, at, ...place }],
    said: {},
  };
};

const checks = Array.from({ length: 12 }, (_, index) => ({ check: check(index) }));

function headerOf(rows: readonly CopyLine[]): CopyLine {
  const found = rows.filter((row) => 'check' in row);
  return {
    ...{ copy: 'breathing-room', version: 1, made: '2026-11-20T20:00:00.000Z', device: 'abcdef12' },
    holds: {
      ...{ people: 2, checks: found.length },
      ...(found.length > 0 ? { from: '2026-09-01', to: '2026-09-12' } : { from: null, to: null }),
    },
  };
}

async function choose(file: Blob): Promise<void> {
  const input = (await there('.restore [type="file"]')) as HTMLInputElement;
  const chosen = new DataTransfer();
  chosen.items.add(new File([file], 'notes.jsonl'));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const copy = (rows: readonly CopyLine[], passphrase?: string): Promise<Blob> =>
  new Response(writeCopy([lineText([headerOf(rows), ...rows])], { passphrase }) as BodyInit).blob();

/** Days that were erased there. */
const DAYS = { from: '2026-08-01', until: '2026-08-02' };
const ERASED = rowOf('erased', `${DAYS.from} ${DAYS.until}`, { ...DAYS, at: Date.UTC(2026, 8) });

const PHRASE = 'three small words';

const two = [rowOf('person', sam.id, sam), rowOf('person', kim.id, kim)];
const held: NonNullable<State['keep']> = (draft) => {
  list(sam)(draft);
  draft.set(softeningDelay, 24);
};

/** All that a copy may make easier, brought back where that waits. */
const waiting: NonNullable<State['keep']> = (draft) => {
  held(draft);
  const rows = [
    rowOf('person', sam.id, { ...sam, response: 'notice' }),
    rowOf('waitSeconds', '', 3),
    ERASED,
    rowOf('erased', 'log', { from: '', until: '2026-07-31', at: Date.UTC(2026, 7) }),
  ];
  const now = { at: Date.now(), day: '2026-11-28', wall: '2026-11-28T20:30' };
  const ids = rows.map((_, index) => `waiting-${index}`).values();
  mergeRecords(
    draft,
    rows.map(({ record }) => record),
    now,
    () => ids.next().value ?? '',
  );
};

const at = 'home#/settings/copies';
const said = '.restore [role="status"]:not(:empty)';
const one = { at, shows: '.restore', keep: list(sam) } as const;
const opened = (rows: readonly CopyLine[]) => async () => choose(await copy(rows));
/** A look at somebody who is on no list. */
const kims = (index: number) => ({
  check: { ...check(index), id: `kims-${index}`, person: 'kim', nickname: 'Kim' },
});
const openedLog =
  (some: readonly { readonly check: object }[], end: 'whole' | 'cut' = 'whole') =>
  async () => {
    const log = some.map(({ check: one }) => ({ nickname: 'Sam', ...one }));
    const text = JSON.stringify({ format: 'breathing-room-log', version: 3, checks: log }, null, 1);
    await choose(new Blob([end === 'cut' ? text.slice(0, -90) : text]));
  };
const taken = async () => {
  await opened([...two, ...checks])();
  await press('.restore .button:not(.quiet)');
};

export const restore: readonly State[] = [
  { name: 'nothing chosen', ...one },
  { name: 'found', ...one, shows: '.restore li', act: opened([...two, ...checks]) },
  {
    name: 'found, and a part waits, or was deleted there',
    ...{ ...one, shows: '.restore li', keep: held },
    act: opened([...two, ...checks, rowOf('waitSeconds', '', 3), ERASED]),
  },
  {
    name: 'found, and some was taken out there',
    ...{ ...one, shows: '.restore li' },
    act: opened([
      ...two,
      { gone: { id: 'check check-0', day: '2026-09-01', at: Date.UTC(2026, 9) } },
    ]),
  },
  { name: 'a saved log', ...one, shows: '.restore li', act: openedLog([kims(3), ...checks]) },
  {
    name: 'a saved log, and some of it cannot be read',
    ...{ ...one, shows: '.restore .left-out li' },
    act: async () => {
      await openedLog([kims(0), { check: {} }, { check: { id: 'check-5' } }, ...checks], 'cut')();
      await press('.restore .left-out summary');
    },
  },
  {
    name: 'a saved log that is here already',
    ...{ ...one, shows: '.restore .row .button' },
    replies: {
      stageLines: () => ({
        newChecks: 0,
        from: null,
        to: null,
        counted: 5,
        old: 0,
        away: 0,
        takenOut: 0,
      }),
    },
    act: openedLog(checks),
  },
  {
    name: 'nothing new',
    ...{ ...one, keep: () => undefined, shows: '.restore .row .button' },
    act: opened([]),
  },
  {
    name: 'locked',
    ...{ ...one, shows: '.restore [name="phrase"]' },
    act: async () => choose(await copy(two, PHRASE)),
  },
  {
    name: 'wrong passphrase',
    ...{ ...one, shows: said },
    act: async () => {
      await choose(await copy(two, PHRASE));
      await write('.restore [name="phrase"]', 'other words');
      await press('.restore [type="submit"]');
    },
  },
  { name: 'not a copy', ...one, shows: said, act: () => choose(new Blob(['a list of things'])) },
  {
    name: 'cut short',
    ...{ ...one, shows: said },
    act: async () => choose((await copy(two)).slice(0, -200)),
  },
  {
    name: 'reading',
    ...{ ...one, shows: '.restore progress', replies: { stageLines: 'never' } },
    act: opened(two),
  },
  {
    name: 'being brought back',
    ...{ ...one, shows: '.restore progress', replies: { restoreStep: 'never' } },
    act: taken,
  },
  { name: 'done', ...one, shows: said, act: taken },
  {
    name: 'done, and a part waits',
    ...{ ...one, shows: said, replies: { restoreStep: () => ({ left: 0, waiting: 1 }) } },
    act: taken,
  },
  { name: 'what waits of it', ...one, shows: '.waits li:nth-child(4)', keep: waiting },
  { name: 'not finished', ...one, shows: said, replies: { restoreStep: 'fails' }, act: taken },
  {
    name: 'could not be read',
    ...one,
    shows: said,
    replies: { stageLines: 'fails' },
    act: opened(two),
  },
];
