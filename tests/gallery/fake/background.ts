/** The background of a state: answers pages from what the state has, by the model's own rules. */
import type { Lately, Messages, Pause } from '../../../src/messages/messages.ts';
import type { Moment } from '../../../src/model/care/moment.ts';
import { apply, type Intent } from '../../../src/model/change/intents.ts';
import { doors } from '../../../src/model/cover/doors.ts';
import { type Tried, waysTo } from '../../../src/model/cover/self-test.ts';
import { opened } from '../../../src/model/discretion/lock-state.ts';
import { IDLE_MINUTES } from '../../../src/model/discretion/pin.ts';
import { findListed, person } from '../../../src/model/people/person.ts';
import { Draft, type StoredRecords, type Write } from '../../../src/model/records/draft.ts';
import type { Stored } from '../../../src/model/records/kind.ts';
import { wallAt } from '../../../src/model/reminders/due.ts';
import { countedSince } from '../../../src/model/report/counted-since.ts';
import { glance } from '../../../src/model/report/glance.ts';
import { firstAndLast, localDay } from '../../../src/model/time/day.ts';
import { PASS } from '../../../src/model/visits/limits.ts';
import { coverFacts } from '../../../src/storage/cover/cover.ts';
import { lockState } from '../../../src/storage/discretion/lock.ts';
import { publish } from '../../../src/storage/records/snapshot.ts';
import type { State } from '../state.ts';
import { setBrowser } from './browser.ts';
import { figuresFrom, historyFrom, reportFrom } from './log.ts';

/** How long a pause waits, in milliseconds. */
const WAIT_MS = 10_000;

const today = () => localDay(Date.now());

/** Puts what a state keeps into storage, and answers its page's messages. */
export async function startBackground(state: State): Promise<void> {
  let records: StoredRecords = new Map();
  const change = async (how: (draft: Draft) => void) => {
    const draft = new Draft(records);
    how(draft);
    records = withWrites(records, draft.writes);
    await publish({ records, stamp: '' });
  };
  if (state.keep) await change(state.keep);
  await coverFacts.setValue(state.cover ?? {});
  if (state.isUnlocked) await lockState.setValue(opened(IDLE_MINUTES[1], Date.now()));
  const replies = usualReplies(state, () => new Draft(records), change);
  setBrowser(state, async ({ type, data }) => {
    const name = type as keyof Messages;
    const reply = state.replies?.[name] ?? replies[name];
    if (reply === 'never') return new Promise(() => undefined);
    if (reply === 'fails') throw new Error(`${name} does not work here`);
    return (reply as (data: unknown) => unknown)(data);
  });
}

function withWrites(records: StoredRecords, writes: readonly Write[]): StoredRecords {
  const all = new Map([...records].map(([type, some]) => [type, new Map(some)]));
  for (const { kind, id, value } of writes) {
    const row = { type: kind.type, id, version: kind.steps.length, value, made: '', stamp: '' };
    const some = all.get(kind.type) ?? new Map<string, Stored>();
    all.set(kind.type, some.set(id, value === null ? { ...row, deleted: true } : row));
  }
  return all;
}

/** What the background says, by and by. */
type Answers = {
  readonly [Name in keyof Messages]: (
    ...data: Parameters<Messages[Name]>
  ) => ReturnType<Messages[Name]> | Promise<ReturnType<Messages[Name]>>;
};

type Change = (how: (draft: Draft) => void) => Promise<void>;

/** What the background would say. */
function usualReplies(state: State, now: () => Draft, change: Change) {
  const { checks = [], moments = [] } = state;
  const kept: Moment[] = [...moments];
  const changeBy = (intent: Intent) => {
    const at = Date.now();
    const moment = { at, day: today(), wall: wallAt(at, Temporal.Now.timeZoneId()) };
    return change((draft) => apply(draft, intent, moment)).then(() => null);
  };
  const since = () => now().setting(countedSince) ?? today();
  const replies: Answers = {
    change: changeBy,
    propose: ({ intent }) => void changeBy(intent),
    hasten: () => false,
    unlock: () => ({ isRight: false, wait: 0 }),
    setPin: ({ pin }) =>
      changeBy({ do: 'setPin', with: { pin: pin && { ...pin, goesAt: null } } }).then(() => ({
        isRight: true,
        wait: 0,
      })),
    ...{ touched: none, lock: none },
    ...{ withdraw: none, records: none, visit: none, alias: none, stayed: none, unread: none },
    ...{
      leave: none,
      answerPause: none,
      answerCheck: none,
      untold: () => ({ waiting: 0, visits: 0, trouble: null }),
    },
    ...{ lookAtCover: none, mendCover: none, seeLoss: none },
    tryIdentity: (key) => triedBy(now(), key),
    tryTabs: () => ({ open: 2, unguarded: 0 }),
    closePass: (key) => {
      const found = findListed([...now().all(person).values()], key);
      if (found) changeBy({ do: 'closePass', with: { person: found.person.id } });
    },
    pause: ({ key }) => pauseOf(now(), key),
    pauseShown: () => FIRST,
    goOn: () => 'about:blank',
    goneTo: () => null,
    glance: () => glance(reportFrom(state, since(), 'week', today())),
    report: ({ span, day }) => reportFrom(state, since(), span, day),
    asked: () => null,
    stageLines: ({ looks, takenOut }) => ({
      newChecks: looks.length,
      ...firstAndLast(looks.map(([, day]) => day)),
      ...{ counted: 0, old: 0, away: 0 },
      takenOut: takenOut.length,
    }),
    ...{ dropStaged: none, restore: none, restoreStep: () => ({ left: 0, waiting: 0 }) },
    copyLines: () => ({ text: '', count: 0, next: null }),
    sync: () => ({ others: [], salt: null, trouble: null, left: 0 }),
    browsers: () => ({ own: figuresFrom(state, since()), others: [] }),
    switchOnSync: ({ salt, key }) =>
      changeBy({ do: 'setSyncing', with: { syncing: { device: '0a0b0c0d', salt, key } } }).then(
        () => true,
      ),
    switchOffSync: () => void changeBy({ do: 'setSyncing', with: { syncing: null } }),
    forgetSynced: none,
    history: (asked) => historyFrom(checks, asked),
    moment: (one) => void kept.push({ ...one, at: Date.now(), day: today() }),
    unmoment: (id) =>
      void kept.splice(
        kept.findIndex((one) => one.id === id),
        1,
      ),
    moments: ({ kind, from, to }) =>
      kept.filter((one) => one.kind === kind && one.day >= from && one.day <= to),
  };
  return replies;
}

const none = () => undefined;

/** Every way to an identity, where nothing is missing. */
function triedBy(draft: Draft, key: string): Tried[] {
  const found = findListed([...draft.all(person).values()], key);
  const closed = draft.setting(doors);
  return (found ? waysTo(found.person, found.identity, closed) : []).map((way) => ({
    ...{ host: new URL(way.address).hostname, surface: way.surface },
    ...{ stopped: 'stopped', gap: null },
  }));
}

/** What the log tells of the first pause of a day. */
const FIRST: Lately = { timesToday: 1, learnt: [], trend: null };

/** The pause with whom a key stands for; there is no pass, and its way is known. */
function pauseOf(draft: Draft, key: string): Pause | null {
  const listed = findListed([...draft.all(person).values()], key);
  if (!listed) return null;
  const { nickname, response } = listed.person;
  return {
    nickname,
    response,
    wait: response === 'block' ? null : WAIT_MS,
    grownBy: 0,
    isPassing: false,
    longestPass: PASS.longest,
    isWayKnown: true,
  };
}
