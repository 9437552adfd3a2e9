/** Does what a plan says in a real browser, and judges what is left. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Postponed } from '../../src/model/change/postponed.ts';
import type { Check, StoredCheck } from '../../src/model/log/check.ts';
import type { MonthSum, Sum } from '../../src/model/log/sums.ts';
import type { Person } from '../../src/model/people/person.ts';
import type { Stored } from '../../src/model/records/kind.ts';
import { plusDays } from '../../src/model/time/day.ts';
import { intend, listJohn } from '../browsers/actions.ts';
import { ask } from '../browsers/ask.ts';
import type { Driver } from '../browsers/driver.ts';
import { allKept } from '../browsers/kept.ts';
import { sumsOf, writeLog } from '../browsers/log.ts';
import { until } from '../browsers/prompt.ts';
import { personRecord, putRecords, recordsOf } from '../browsers/records.ts';
import { withSittings } from '../browsers/week.ts';
import { type Held, judge, type Verdict } from './judge.ts';
import { endsOf, type Ledger, newLedger, note, noteEnd } from './ledger.ts';
import {
  type Aside,
  type Death,
  isCounted,
  keyOf,
  type Look,
  type Plan,
  planOf,
  type Wanted,
} from './plan.ts';
import { openStage, type Stage } from './stage.ts';
import { play } from './steps.ts';
import { allowAgain, allowedSites, reallyVisit } from './visits.ts';
import { aboutWhom, DELAY_HOURS, postpone } from './waiting.ts';

export interface Outcome {
  readonly verdict: Verdict;
  readonly ledger: Ledger;
  readonly held: Held;
  readonly seconds: number;
}

/** How far it has come. */
export interface Progress {
  readonly looks: number;
  readonly deaths: number;
  readonly kills: number;
}

/** Looks before a day that is not kept any more: so many, from so many days back. */
const OLD = { looks: 700, from: 75 } as const;

/** What goes on. */
interface Run {
  readonly plan: Plan;
  readonly ledger: Ledger;
  readonly next: number[];
  /** Looks begun. */
  begun: number;
  /** The sites that the user has allowed. */
  allowed: readonly string[];
  stage: Stage;
  isDead: boolean;
  dying: Promise<unknown>;
}

/** Runs a plan in a browser of its own, on a profile that outlives it. */
export async function chaos(
  browser: string,
  wanted: Wanted,
  progress: (at: Progress) => void = () => undefined,
): Promise<Outcome> {
  const start = performance.now();
  const profile = mkdtempSync(join(tmpdir(), 'chaos-'));
  const [plan, ledger] = [planOf(wanted), newLedger()];
  const open = () => openStage(browser, profile, () => noteEnd(ledger, 'worker'));
  const run: Run = {
    ...{ plan, ledger, next: plan.lanes.map(() => 0), begun: 0, allowed: [] },
    ...{ stage: await open(), isDead: false, dying: Promise.resolve() },
  };
  try {
    const before = await setUp(run);
    while (!isDone(run)) {
      await Promise.all(
        plan.lanes.map((_, lane) =>
          live(run, lane, () =>
            progress({
              looks: run.begun,
              deaths: endsOf(ledger, 'worker'),
              kills: endsOf(ledger, 'browser'),
            }),
          ),
        ),
      );
      await run.dying;
      if (run.isDead) await reopen(run, open);
    }
    const held = await heldAtLast(run);
    const seconds = (performance.now() - start) / 1000;
    return { verdict: judge(ledger, held, before), ledger, held, seconds };
  } finally {
    await run.stage.driver.close().catch(() => undefined);
    // What a killed browser leaves behind may still write there.
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

const isDone = ({ plan, next }: Run): boolean =>
  plan.lanes.every((lane, index) => (next[index] ?? 0) >= lane.length);

/** Lists everybody, fills in looks that are too old, and has what is softer wait. @returns the sums of the old looks */
async function setUp(run: Run): Promise<readonly Sum[]> {
  const { plan, stage } = run;
  const { driver } = stage;
  if (plan.hasVisits) await listJohn(driver, 'instagram');
  run.allowed = await allowedSites(driver);
  const today = await driver.home.evaluate(() => new Date().toLocaleDateString('sv'));
  const old = oldLooks(plan.people, today);
  await writeLog(driver, old);
  await putRecords(driver, [...plan.people, ...plan.spares].map(someone).map(personRecord), []);
  await intend(driver, 'set', { setting: 'retention', value: { months: 1, keepsSums: true } });
  await intend(driver, 'set', { setting: 'softeningDelay', value: DELAY_HOURS });
  return sumsOf(withSittings(old)).days;
}

const someone = (id: string): Person => ({
  ...{ id, nickname: id, response: isCounted(id) ? 'notice' : 'pause', veil: 'off' },
  identities: [{ network: 'tiktok', kind: 'handle', value: id, label: id, key: keyOf(id) }],
});

/** Looks of long ago, one every two hours: each a sitting of its own. */
const oldLooks = (people: readonly string[], today: string): Check[] =>
  Array.from({ length: OLD.looks }, (_, index) => {
    const day = plusDays(today, -OLD.from - Math.floor(index / 12));
    const hour = (index % 12) * 2;
    const [id, at] = [`old-look-${index}`, Date.parse(`${day}T00:00Z`) + hour * 3_600_000];
    return {
      ...{ id, visits: [id], at, seen: at, day, hour, outcome: 'stopped', network: 'tiktok' },
      ...{ person: people[index % people.length] ?? '', surface: 'story', origin: 'opened' },
    };
  });

/** Goes on with a lane until it is done, or the browser is gone. */
async function live(run: Run, lane: number, told: () => void): Promise<void> {
  const own = run.plan.lanes[lane] ?? [];
  while (!run.isDead && (run.next[lane] ?? 0) < own.length) {
    const index = run.next[lane] ?? 0;
    run.next[lane] = index + 1;
    const one = own[index];
    if (one && 'steps' in one) {
      begin(run);
      note(run.ledger, lane * 1_000_000 + index, one, await look(run, lane, one));
    } else if (one) await aside(run, one).catch((error) => noteFault(run, one, error));
    told();
  }
}

/** A browser that is gone does nothing more; anything else is a fault. */
function noteFault({ isDead, ledger }: Run, one: Aside, error: Error): void {
  if (!isDead) ledger.faults.push(`${JSON.stringify(one)}: ${error.message}`);
}

/** Notes that a look begins, and has die who is to die then. */
function begin(run: Run): void {
  const { plan, stage } = run;
  const at = run.begun;
  run.begun += 1;
  const die = (some: readonly Death[], end: () => Promise<unknown>) => {
    for (const death of some.filter((one) => one.at === at))
      run.dying = Promise.all([run.dying, after(death.after).then(end)]);
  };
  die(plan.deaths, () => stage.endWorker().catch(() => undefined));
  die(plan.kills, () => {
    run.isDead = true;
    noteEnd(run.ledger, 'browser');
    return stage.driver.kill();
  });
}

/** One look, in its lane's two tabs. Of what was under way when the browser died nobody heard an answer. */
async function look(run: Run, lane: number, { steps }: Look) {
  const tabs = run.stage.tabs[lane];
  const replies: Awaited<ReturnType<typeof play>> = [];
  for (const stretch of stretches(steps)) {
    if (replies.some((reply) => reply?.came !== 'answered')) break;
    const page = tabs?.[stretch[0]?.tab ?? 0];
    if (!page || run.isDead) break;
    const sent = Date.now();
    const unheard = () =>
      stretch.flatMap((step) =>
        step.do === 'tell'
          ? [{ came: 'lost' as const, answer: null, sent, heard: Date.now() }]
          : [],
      );
    replies.push(
      ...(await play(page, stretch).catch((error: Error) => {
        if (!run.isDead)
          run.ledger.faults.push(
            `lane ${lane}, look ${(run.next[lane] ?? 0) - 1}: ${error.message}`,
          );
        return unheard();
      })),
    );
  }
  return replies;
}

/** Steps that follow each other in one tab. */
function stretches(steps: Look['steps']): Look['steps'][] {
  const found: Look['steps'][number][][] = [];
  for (const step of steps) {
    const last = found.at(-1);
    if (last?.[0]?.tab === step.tab) last.push(step);
    else found.push([step]);
  }
  return found;
}

async function aside(run: Run, one: Aside): Promise<void> {
  const { driver } = run.stage;
  if (one.do === 'postpone') await postpone(driver, run.ledger, one);
  else if (one.do === 'visit') await reallyVisit(driver, run.ledger, one.leaves);
  else await driver.home.evaluate(() => chrome.alarms.create('tidy-log', { when: Date.now() }));
}

/**
 * Opens the browser again, and ends every pass that may have been opened meanwhile. Who is listed is stopped at once
 * again: a real visit shows it.
 */
async function reopen(run: Run, open: () => Promise<Stage>): Promise<void> {
  run.stage = await open();
  run.isDead = false;
  await endPasses(run);
  const { plan, stage, ledger, allowed } = run;
  if (!plan.hasVisits) return;
  const leaves = endsOf(ledger, 'browser') % 2 === 0;
  await allowAgain(stage.driver, allowed)
    .then(() => reallyVisit(stage.driver, ledger, leaves))
    .catch((error: Error) => ledger.faults.push(`a visit after a kill: ${error.message}`));
}

/** Ends every pass, as the popup does. */
async function endPasses({ stage, plan, ledger, begun }: Run): Promise<void> {
  await ask(stage.driver, 'records', undefined);
  const open = Object.keys(await recordsOf(stage.driver, 'pass'));
  for (const person of plan.people) {
    if (!open.includes(person)) continue;
    const close = { do: 'tell', tab: 0, type: 'closePass', data: keyOf(person) } as const;
    const one: Look = { person, steps: [close] };
    note(ledger, -begun - 1, one, await play(stage.driver.home, one.steps));
  }
}

/** What is left once all has come to rest: what is too old is gone, and what is due is done. */
async function heldAtLast({ stage: { driver }, ledger }: Run): Promise<Held> {
  await driver.home.evaluate(() => chrome.alarms.create('tidy-log', { when: Date.now() }));
  await ask(driver, 'untold', undefined);
  const due = ledger.waiting.filter(({ isDue }) => isDue);
  let held = await heldNow(driver);
  const isAtRest = async () => {
    held = await heldNow(driver);
    return (
      held.checks.every(({ id, removed }) => !id.startsWith('old-look') && removed !== 1) &&
      due.every(({ spare }) => held.responses[spare] === 'notice')
    );
  };
  await until('all has come to rest', isAtRest, 60_000).catch((error: Error) =>
    ledger.faults.push(error.message),
  );
  return held;
}

async function heldNow(driver: Driver): Promise<Held> {
  const kept = await allKept(driver);
  const of = <T>(where: string) =>
    kept.filter(({ place }) => place === where).map(({ value }) => value as T);
  const records = of<Stored>('records records').filter(({ deleted }) => !deleted);
  const people = records.filter(({ type }) => type === 'person');
  const waiting = records.filter(({ type }) => type === 'postponed');
  const copies = of<string>('records meta').filter((text) => text.startsWith('['));
  return {
    checks: of<StoredCheck>('log checks'),
    days: of<Sum>('log days'),
    months: of<MonthSum>('log months'),
    journal: [
      ...of<unknown[]>('session waitingForLog').flat(),
      ...copies.flatMap((text) => JSON.parse(text)),
    ].filter(Boolean),
    responses: Object.fromEntries(
      people.map(({ id, value }) => [id, String(Object(value).response)]),
    ),
    waiting: waiting.map(({ value }) => aboutWhom((value as Postponed).intent)),
  };
}
