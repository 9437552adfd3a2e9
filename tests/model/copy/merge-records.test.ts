/** Records of several browsers, restored into each other in whatever order, come to the same, and never soften past the delay. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Intent } from '../../../src/model/change/intents.ts';
import { brief, postponed } from '../../../src/model/change/postponed.ts';
import { directionOf, protectionOf } from '../../../src/model/change/protection.ts';
import { settle } from '../../../src/model/change/settle.ts';
import { softeningDelay } from '../../../src/model/change/softening-delay.ts';
import { takeRecords } from '../../../src/model/copy/intents.ts';
import { renamedIn } from '../../../src/model/copy/join-people.ts';
import { mergeRecords } from '../../../src/model/copy/merge-records.ts';
import { compareRows } from '../../../src/model/copy/row-order.ts';
import { erased } from '../../../src/model/log/erased.ts';
import { erasing } from '../../../src/model/log/erasing.ts';
import { type Person, person } from '../../../src/model/people/person.ts';
import { Draft, type StoredRecords, type Write } from '../../../src/model/records/draft.ts';
import type { Stored } from '../../../src/model/records/kind.ts';
import { recordsOf } from '../../../src/model/records/rows.ts';
import { isSame } from '../../../src/model/records/same.ts';
import { nextStamp } from '../../../src/model/records/stamp.ts';
import { NOW, recordsAfter } from '../change/memory.ts';
import { row } from '../change/random.ts';
import { JOHN, PIN, SAM } from '../change/samples.ts';

const at = NOW.at;

/** A browser's records with its clock, as src/storage/records/records.ts writes them. */
class Browser {
  records: StoredRecords;
  #stamp: string;
  #ids = 0;
  readonly device: string;

  constructor(rows: readonly Stored[], device: string) {
    this.records = recordsOf(rows);
    this.device = device;
    this.#stamp =
      rows
        .map(({ stamp }) => stamp)
        .sort()
        .at(-1) ?? '';
  }

  get rows(): Stored[] {
    return [...this.records.values()].flatMap((some) => [...some.values()]);
  }

  get draft() {
    return new Draft(this.records);
  }

  #at = at;

  /** So many hours go by, with the browser open. */
  live(hours: number) {
    for (let quarter = 0; quarter < hours * 4; quarter += 1) {
      this.#at += 15 * 60_000;
      const draft = this.draft;
      settle(draft, { ...NOW, at: this.#at });
      for (const write of draft.writes) this.#write(write);
    }
  }

  restore(rows: readonly Stored[]) {
    const draft = this.draft;
    const newId = () => {
      this.#ids += 1;
      return `${this.device}-${this.#ids}`;
    };
    const merged = mergeRecords(draft, rows, NOW, newId);
    for (const write of draft.writes) this.#write(write);
    return merged;
  }

  #write({ kind, id, value, row: taken, over }: Write) {
    const known = this.records.get(kind.type)?.get(id);
    const isThere = taken ? isSame(known, taken) : known && isSame(known.value, value);
    if (isThere) return;
    const latest = [this.#stamp, taken?.stamp ?? '', over?.stamp ?? ''].sort().at(-1) ?? '';
    this.#stamp = nextStamp(latest, at, this.device);
    const { made = this.#stamp } = over ?? known ?? {};
    const row = { type: kind.type, id, version: kind.steps.length, value, made };
    const now = taken ?? {
      ...row,
      stamp: this.#stamp,
      ...(value === null && { deleted: true as const }),
    };
    this.records = recordsOf([
      ...this.rows.filter((one) => one.type !== kind.type || one.id !== id),
      now,
    ]);
  }

  /** What is said, whatever the stamps. */
  get said() {
    return Object.fromEntries(
      this.rows
        // What is to be erased is each browser's own affair.
        .filter(({ type, deleted }) => !deleted && type !== erasing.type)
        .map(({ type, id, value }) => [`${type} ${id}`, value] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
}

/** The rows of a browser: each record once, and each identity with one person. */
const rows = fc
  .uniqueArray(row, { maxLength: 6, selector: ({ type, id }) => `${type} ${id}` })
  .map((some) => {
    const browser = new Browser([], 'cccccccc');
    browser.restore(some as Stored[]);
    return browser.rows.filter(({ type }) => type !== postponed.type);
  });

const isFree = (some: readonly Stored[]) => some.filter(({ type }) => type !== softeningDelay.type);

test('the order of rows is one: whichever comes first, the same stays', () => {
  const same = fc
    .array(row, { minLength: 3, maxLength: 3 })
    .map((some) =>
      some.map((one) => ({ ...one, type: some[0]?.type ?? '', id: some[0]?.id ?? '' })),
    );
  fc.assert(
    fc.property(same, (some) => {
      const [a, b, c] = some as [Stored, Stored, Stored];
      expect(Math.sign(compareRows(a, b)) + Math.sign(compareRows(b, a))).toBe(0);
      if (compareRows(a, b) > 0 && compareRows(b, c) > 0)
        expect(compareRows(a, c)).toBeGreaterThan(0);
      if (compareRows(a, b) === 0) expect(a).toEqual(b);
    }),
    { numRuns: 1_000 },
  );
});

test('a first day that no version wrote has an order as well', () => {
  const since = (value: unknown): Stored => ({
    ...{ type: 'countedSince', id: '', version: 0, value },
    ...{ made: '1', stamp: '1' },
  });
  const odd = since({ toString: 'not a function' });
  expect(compareRows(odd, odd)).toBe(0);
  expect(Math.sign(compareRows(odd, since('2026-11-01')))).toBe(-1);
});

test('restored twice is as once, also where people turned out to be one', () => {
  fc.assert(
    fc.property(rows, rows, (here, copy) => {
      const browser = new Browser(here, 'aaaaaaaa');
      browser.restore(copy);
      const once = browser.rows;
      browser.restore(copy);
      expect(browser.rows).toEqual(once);
    }),
  );
});

test('browsers restored into each other come to the same, in any order', () => {
  const order = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(rows, { minLength: 2, maxLength: 5 }), order, (all, pairs) => {
      const browsers = all.map((one, index) => new Browser(isFree(one), `browser${index}`));
      const meet = (to = 0, from = 0) => {
        const [a, b] = [browsers[to % browsers.length], browsers[from % browsers.length]];
        if (a && b && a !== b) a.restore(b.rows);
      };
      for (const [to, from] of pairs) meet(to, from);
      // As often as it takes for all to hear of what each did at last.
      for (let round = 0; round < browsers.length + 2; round += 1)
        for (const to of browsers.keys()) for (const from of browsers.keys()) meet(to, from);
      const [first, ...others] = browsers.map(({ said }) => said);
      for (const other of others) expect(other).toEqual(first);
    }),
    { numRuns: 60 },
  );
});

test('no restore softens past the delay, in no order and however often', () => {
  fc.assert(
    fc.property(rows, fc.array(rows, { minLength: 1, maxLength: 4 }), (here, copies) => {
      const held = { type: 'softeningDelay', id: '', version: 0, value: 24, made: 'a', stamp: 'a' };
      const browser = new Browser([...isFree(here), held], 'aaaaaaaa');
      for (const copy of [...copies, ...copies]) {
        const before = browser.draft;
        const waiting = [...before.all(postponed).keys()];
        const { waiting: held } = browser.restore(copy);
        const people = new Set([...before.all(person).keys(), ...browser.draft.all(person).keys()]);
        const [from, to] = [before, browser.draft].map((one) => {
          const all = Object.entries(protectionOf(one, at, people));
          return Object.fromEntries(all.filter(([name]) => !name.startsWith('waiting ')));
        });
        expect(directionOf(from ?? {}, to ?? {})).not.toBe('softer');
        const now = [...browser.draft.all(postponed).values()];
        expect(now.length - waiting.length).toBeLessThanOrEqual(held.length);
        for (const { waited, delay } of now) expect([waited, delay]).toEqual([0, 24 * 3_600_000]);
      }
    }),
    { numRuns: 300 },
  );
});

const stamped = (minute: number, device = 'aaaaaaaa') => `0mhx2yk8${minute}-0000-${device}`;
const rowOf = (type: string, id: string, value: unknown, minute: number): Stored => ({
  ...{ type, id, version: 0, value, made: stamped(minute), stamp: stamped(minute) },
});

test('what would be softer comes when it has waited, and not where things were said anew since', () => {
  const browser = new Browser(
    [
      rowOf('softeningDelay', '', 24, 0),
      rowOf('waitSeconds', '', 60, 1),
      rowOf('person', 'sam', SAM, 1),
    ],
    'aaaaaaaa',
  );
  const copy = [
    rowOf('waitSeconds', '', 3, 2),
    rowOf('person', 'sam', { ...SAM, response: 'block' }, 2),
    rowOf('doors', '', { mirrors: true, search: true, engines: [], viewers: [] }, 2),
  ];
  expect(browser.restore(copy).waiting).toEqual([[copy[0]]]);
  expect(browser.said).toMatchObject({
    'waitSeconds ': 60,
    'person sam': { response: 'block' },
    'doors ': { mirrors: true },
  });
  const [waits] = [...browser.draft.all(postponed).values()];
  expect(waits?.intent.do).toBe('takeRecords');
  const draft = browser.draft;
  takeRecords.apply(draft, waits?.intent.with as never, NOW);
  expect(draft.get({ type: 'waitSeconds' } as never, '')).toBe(3);
});

test('people listed apart under one profile are one: who was listed first, with all that both have', () => {
  const jane = { ...JOHN, value: 'jane.roe', key: 'jane-key' };
  const early = {
    ...SAM,
    id: 'early',
    nickname: 'S.',
    identities: [jane, JOHN],
    fullName: 'Sam Doe',
  };
  const friend = {
    ...SAM,
    id: 'friend',
    identities: [{ ...JOHN, value: 'kim' }],
    link: { to: 'sam', relation: 'friend' },
  };
  const browser = new Browser(
    [
      rowOf('person', 'sam', { ...SAM, response: 'block' }, 3),
      rowOf('person', 'friend', friend, 3),
      rowOf('lastContact', 'sam', { on: '2026-11-02' }, 3),
    ],
    'aaaaaaaa',
  );
  const copy = [
    rowOf('person', 'early', early, 1),
    rowOf('lastContact', 'early', { on: '2026-11-01' }, 1),
  ];
  browser.restore(copy);
  const { said } = browser;
  expect(said['person sam']).toBeUndefined();
  expect(said['person early']).toMatchObject({
    ...{ nickname: 'Sam', response: 'block', fullName: 'Sam Doe', joined: ['sam'] },
    identities: [jane, JOHN],
  });
  expect(said).toMatchObject({
    'person friend': { link: { to: 'early' } },
    'lastContact early': { on: '2026-11-02' },
  });
  expect(said['lastContact sam']).toBeUndefined();
  expect(renamedIn(browser.draft)).toEqual(new Map([['sam', 'early']]));
});

test('a profile that a file lists twice for one person is listed once', () => {
  const browser = new Browser([], 'aaaaaaaa');
  browser.restore([rowOf('person', 'sam', { ...SAM, identities: [JOHN, JOHN] }, 1)]);
  expect(browser.said['person sam']).toMatchObject({ identities: [JOHN] });
});

test('of two rows with one stamp the stricter stays, whichever comes second', () => {
  const [long, short] = [rowOf('waitSeconds', '', 60, 1), rowOf('waitSeconds', '', 3, 1)];
  const gone = { ...long, value: null, deleted: true as const };
  for (const [here, there] of [
    [long, short],
    [short, long],
    [long, gone],
    [gone, long],
  ] as const) {
    const browser = new Browser([here], 'aaaaaaaa');
    browser.restore([there]);
    expect(browser.said).toEqual({ 'waitSeconds ': 60 });
  }
});

const DELAY = rowOf('softeningDelay', '', 24, 0);
const MARK = { from: '', until: '2026-11-24', at };

/** What a browser is to erase because another one did. */
const toErase = (browser: Browser) => browser.draft.setting(erasing).marks ?? [];

test('what was erased elsewhere waits, and goes here when it has', () => {
  const mark = rowOf('erased', ' 2026-11-24', MARK, 2);
  const browser = new Browser([DELAY], 'aaaaaaaa');
  expect(browser.restore([mark]).waiting).toEqual([[mark]]);
  expect([browser.draft.all(erased).size, toErase(browser)]).toEqual([0, []]);
  browser.live(24);
  expect([...browser.draft.all(erased).values()]).toEqual([MARK]);
  expect(toErase(browser)).toEqual([MARK]);
});

test('without a delay it goes at once, and nothing is to go a second time', () => {
  const mark = rowOf('erased', ' 2026-11-24', MARK, 2);
  const browser = new Browser([], 'aaaaaaaa');
  expect(browser.restore([mark]).waiting).toEqual([]);
  expect(toErase(browser)).toEqual([MARK]);
  browser.restore([mark]);
  expect(toErase(browser)).toEqual([MARK]);
});

test('a mark that is here already opens no way for more days, a later moment, or one like it', () => {
  const day = { from: '2026-11-20', until: '2026-11-20', at };
  const here = rowOf('erased', 'a', day, 1);
  for (const given of [
    [rowOf('erased', 'a', { ...day, from: '' }, 2)],
    [rowOf('erased', 'a', { ...day, at: at + 1 }, 2)],
    [rowOf('erased', 'b', { ...day, at: 1 }, 2), rowOf('erased', 'a', { ...day, at: at + 1 }, 2)],
  ]) {
    const browser = new Browser([DELAY, here], 'aaaaaaaa');
    expect(browser.restore(given).waiting.length).toBe(given.length);
    expect(toErase(browser)).toEqual([]);
  }
});

test('days that end before they begin are never erased', () => {
  const browser = new Browser([], 'aaaaaaaa');
  browser.restore([rowOf('erased', 'a', { ...MARK, from: '2026-11-25' }, 2)]);
  expect(toErase(browser)).toEqual([]);
});

test('no copy makes a day last longer: what takes a change back stays, sooner or as it is', () => {
  const back = {
    intent: { do: 'editPerson', with: { id: 'sam', response: 'block' } },
    until: at + 24 * 3_600_000,
  };
  const other = { ...back, intent: { do: 'editPerson', with: { id: 'kim', response: 'block' } } };
  const delay = rowOf('softeningDelay', '', 72, 0);
  const here = [delay, rowOf('person', 'sam', { ...SAM, response: 'notice' }, 1)];
  const id = 'sam response';
  const gone = { ...rowOf('brief', id, null, 2), deleted: true as const };
  for (const [given, isHeld] of [
    [gone, true],
    [rowOf('brief', id, other, 2), true],
    [rowOf('brief', id, { ...back, until: back.until + 1 }, 2), true],
    [rowOf('brief', id, { ...back, until: back.until - 1 }, 2), false],
  ] as const) {
    const browser = new Browser([...here, rowOf('brief', id, back, 1)], 'aaaaaaaa');
    expect(browser.restore([given]).waiting.length).toBe(Number(isHeld));
    expect(browser.draft.get(brief, id)?.intent).toEqual(back.intent);
    browser.live(25);
    expect(browser.draft.get(person, 'sam')?.response).toBe('block');
  }
});

test('what takes a change back brings no PIN, no passphrase and no pass', () => {
  const passphrase = { setting: 'passphrase', value: { salt: PIN.salt, check: PIN.check } };
  const pass = { person: 'sam', check: 'check', at, minutes: 10, need: 'safety' };
  for (const intent of [
    { do: 'setPin', with: { pin: PIN } },
    { do: 'set', with: passphrase },
    { do: 'openPass', with: pass },
  ]) {
    const browser = new Browser([rowOf('person', 'sam', SAM, 1)], 'aaaaaaaa');
    browser.restore([rowOf('brief', 'x', { intent, until: at + 60_000 }, 2)]);
    browser.live(1);
    expect(Object.keys(browser.said)).toEqual(['person sam']);
  }
});

test('a list put together of its second copy takes no names from a browser that has them, and gets them there', () => {
  const named = { ...SAM, fullName: 'Sam Doe' };
  const whole = new Browser([rowOf('person', 'sam', named, 1)], 'aaaaaaaa');
  const left = { ...SAM, nickname: 'My ex', response: 'block' as const };
  const remains = recordsAfter([{ do: 'restorePeople', with: { people: [left] } }]);
  const poor = new Browser([...(remains.get(person.type)?.values() ?? [])], 'bbbbbbbb');
  whole.restore(poor.rows);
  expect(whole.draft.get(person, 'sam')).toEqual(named);
  poor.restore(whole.rows);
  expect(poor.draft.get(person, 'sam')).toEqual({ ...named, response: 'block' });
  whole.restore(poor.rows);
  expect(whole.said).toEqual(poor.said);
});

test('of two lists put together so the stricter answer stays, whichever comes second', () => {
  const browserOf = (response: 'block' | 'pause', device: string) => {
    const people = [{ ...SAM, nickname: 'My ex', response }];
    const remains = recordsAfter([{ do: 'restorePeople', with: { people } }]);
    return new Browser([...(remains.get(person.type)?.values() ?? [])], device);
  };
  const pairs = [
    [browserOf('block', 'aaaaaaaa'), browserOf('pause', 'bbbbbbbb')],
    [browserOf('pause', 'aaaaaaaa'), browserOf('block', 'bbbbbbbb')],
  ] as const;
  for (const [here, there] of pairs) {
    here.restore(there.rows);
    expect(here.draft.get(person, 'sam')?.response).toBe('block');
  }
});

/** A browser whose list was lost and put together of its second copy; somebody was changed since, so many minutes from now. */
const remainsOf = (people: readonly Person[], device: string, edit?: Intent, minutes = 0) => {
  const left = people.map((one) => ({ ...one, nickname: 'My ex' }));
  const lost = recordsAfter([{ do: 'restorePeople', with: { people: left } }]);
  const known = lost.get(person.type) ?? new Map<string, Stored>();
  const now = edit ? recordsAfter([edit], lost).get(person.type) : known;
  const rows = [...(now?.values() ?? [])].map((one) =>
    isSame(one.value, known.get(one.id)?.value)
      ? one
      : { ...one, stamp: nextStamp('', at + minutes * 60_000, device) },
  );
  return new Browser(rows, device);
};

test('who was changed since their name was lost has it back here, and keeps it there, as they were changed', () => {
  const soft = { forSafety: true, staysInTouch: true };
  const named = { ...SAM, ...soft, fullName: 'Sam Doe', joined: ['s'] };
  const whole = new Browser([rowOf('person', 'sam', named, 1)], 'aaaaaaaa');
  const edit = { do: 'editPerson', with: { id: 'sam', response: 'notice' } } as const;
  const poor = remainsOf([SAM], 'bbbbbbbb', edit, 1);
  const nameless = poor.rows;
  poor.restore(whole.rows);
  const { forSafety: _, staysInTouch: _no, ...others } = named;
  expect(poor.draft.get(person, 'sam')).toEqual({ ...others, response: 'notice' });
  whole.restore(nameless);
  expect(whole.said).toEqual(poor.said);
  // Whoever gives them a name means it.
  const name = { do: 'editPerson', with: { id: 'sam', nickname: 'S' } } as const;
  const anew = remainsOf([SAM], 'cccccccc', name, 2);
  whole.restore(anew.rows);
  anew.restore(whole.rows);
  for (const { draft } of [anew, whole]) expect(draft.get(person, 'sam')?.nickname).toBe('S');
});

test('of what remains and what is known elsewhere the stricter answer stays, and each address', () => {
  const more = { ...JOHN, value: 'name1', key: 'key1', label: 'Name1' };
  const there = { ...SAM, response: 'block' as const, veil: 'off' as const, staysInTouch: true };
  const whole = new Browser(
    [rowOf('person', 'sam', { ...there, identities: [JOHN, more] }, 1)],
    'aaaaaaaa',
  );
  const poor = remainsOf([SAM], 'bbbbbbbb');
  poor.restore(whole.rows);
  const { response, veil, staysInTouch, identities } = poor.draft.get(person, 'sam') ?? SAM;
  expect({ response, veil, staysInTouch }).toEqual({ response: 'block', veil: 'soft' });
  expect(identities).toEqual([JOHN, more]);
});

test('of two lists that were lost the stricter answer stays, in whichever order each had them', () => {
  const kim = { ...SAM, id: 'kim', identities: [{ ...JOHN, value: 'kim', key: 'kim-key' }] };
  const strict = remainsOf([{ ...SAM, response: 'block' }, kim], 'aaaaaaaa');
  strict.restore(remainsOf([kim, SAM], 'bbbbbbbb').rows);
  expect(strict.draft.get(person, 'sam')?.response).toBe('block');
});

test('where two are one, the name is that of whose was not lost', () => {
  const edit = { do: 'editPerson', with: { id: 'sam', veil: 'off' } } as const;
  const poor = remainsOf([SAM], 'bbbbbbbb', edit, 1);
  poor.restore([rowOf('person', 'kim', { ...SAM, id: 'kim', nickname: 'Kim' }, 1)]);
  expect([...poor.draft.all(person).values()]).toMatchObject([{ id: 'sam', nickname: 'Kim' }]);
  expect(poor.draft.get(person, 'sam')?.isNameless).toBeUndefined();
});
