import type { MessageData } from '../../messages/shapes.ts';
import { renamedIn } from '../../model/copy/join-people.ts';
import type { CopyRow } from '../../model/copy/line.ts';
import type { NewsOfLog } from '../../model/copy/preview.ts';
import type { Look } from '../../model/copy/staged-lines.ts';
import { onTerms, termsOf } from '../../model/copy/terms.ts';
import { TURN } from '../../model/copy/turn.ts';
import { erased, isErased } from '../../model/log/erased.ts';
import { countedFrom } from '../../model/log/retention.ts';
import { retention } from '../../model/log/retention-setting.ts';
import { person } from '../../model/people/person.ts';
import { firstAndLast, localDay } from '../../model/time/day.ts';
import {
  closedAmong,
  countTakenOut,
  knownChecks,
  mergeLines,
  renameInLog,
} from '../../storage/copy/merge-log.ts';
import {
  dropNext,
  dropStaged,
  isStaged,
  nextStaged,
  noteStage,
  readStage,
  type Stage,
  stage,
  stagedRecords,
} from '../../storage/copy/staged.ts';
import { takeOver } from '../change/change.ts';
import { records } from '../change/records.ts';
import { eraseAsElsewhere } from '../log/erasing.ts';
import { scheduleTidying } from '../log/retention.ts';
import { isPrivateWorker } from '../private.ts';
import { answer } from '../router.ts';
import { whileNoneRestores } from './restore-lock.ts';

/** So many lines at least are taken over between two words to the page. */
const BATCH_LINES = 2_000;

/** Takes copies over: all lines of one are put aside first, then merged step by step. */
export function keepRestoring(): void {
  answer('stageLines', (data) => whileNoneRestores(() => stageLines(data)));
  answer('dropStaged', () => whileNoneRestores(dropUnlessWhole));
  answer('restore', () => whileNoneRestores(begin));
  answer('restoreStep', () => whileNoneRestores(step));
  if (!isPrivateWorker()) goOn().catch(() => undefined);
}

/** The checks here (ids): of those that come, none is made here meanwhile. */
let known: Set<string> | undefined;

/** Of the days of a copy that were asked for, whether new checks stay away from them. */
const closed = new Map<string, boolean>();

/** @returns what of the lines would change the log */
async function stageLines({
  some,
  looks,
  takenOut,
  index,
}: MessageData['stageLines']): Promise<NewsOfLog> {
  if (isPrivateWorker()) throw new Error('restore: not from a private window');
  if (index === 0) {
    await dropUnlessWhole();
    known = undefined;
    closed.clear();
  }
  known ??= await knownChecks();
  const here = known;
  await stage(some, index);
  return {
    ...(await newsOf(looks.filter(([id]) => !here.has(id)))),
    takenOut: await countTakenOut(takenOut),
  };
}

/** What becomes of checks that are not here. */
async function newsOf(looks: readonly Look[]): Promise<Omit<NewsOfLog, 'takenOut'>> {
  const kept = await records();
  const marks = [...kept.all(erased).values()];
  const from = countedFrom(kept.setting(retention), localDay(Date.now()));
  const joined = renamedIn(kept);
  const isAway = (whom: string) => kept.row(person, whom)?.deleted === true && !joined.has(whom);
  const left = looks.filter(([, day, at]) => !isErased(marks, day, at));
  const recent = left.filter(([, day]) => day >= from);
  const fresh = recent.filter(([, , , whom]) => !isAway(whom));
  await lookForClosed(fresh.map(([, day]) => day));
  const coming = fresh.flatMap(([, day]) => (closed.get(day) ? [] : [day]));
  return {
    newChecks: coming.length,
    ...firstAndLast(coming),
    counted: fresh.length - coming.length,
    old: left.length - recent.length,
    away: recent.length - fresh.length,
  };
}

async function lookForClosed(days: readonly string[]): Promise<void> {
  const asked = [...new Set(days)].filter((day) => !closed.has(day));
  const found = new Set(await closedAmong(asked));
  for (const day of asked) closed.set(day, found.has(day));
}

/** What is being taken over already goes on. */
async function dropUnlessWhole(): Promise<void> {
  if ((await isStaged()) && !(await readStage())?.isWhole) await dropStaged();
}

/** From here on it is done, whatever dies. */
async function begin(): Promise<void> {
  const stage = await readStage();
  if (!stage) throw new Error('restore: nothing is here');
  await noteStage({ ...stage, isWhole: true });
}

/** What a worker before this one did not come to the end of; what was only put aside and no page shows, nobody wants any more. */
async function goOn(): Promise<void> {
  if (!(await isStaged())) return;
  const { held } = await navigator.locks.query();
  if (!held?.some(({ name }) => name === TURN)) await whileNoneRestores(dropUnlessWhole);
  while ((await whileNoneRestores(step)).left > 0);
}

/** How many lines are left of a copy; what came of its records, and how many of its changes wait. */
export interface Step {
  readonly left: number;
  readonly waiting: number;
}

async function step(): Promise<Step> {
  // To read of one that was dropped would make it anew.
  let stage = (await isStaged()) ? await readStage() : undefined;
  if (!stage?.isWhole) return { left: 0, waiting: 0 };
  const { terms, lines, waiting = 0 } = stage;
  if (!terms) return takeRecords(stage);
  for (let count = 0; count < BATCH_LINES; ) {
    const next = await nextStaged();
    if (!next) {
      known = undefined;
      await dropStaged();
      await scheduleTidying();
      return { left: 0, waiting };
    }
    const { rows, range } = next;
    known ??= await knownChecks();
    await mergeLines(
      rows
        .filter((row) => !isKnownBetter(row, known))
        .map((row) => onTerms(row, terms))
        .filter((row) => row !== null),
      known,
    );
    stage = { ...stage, done: (stage.done ?? 0) + rows.length };
    await dropNext(range, stage);
    count += rows.length;
  }
  return { left: Math.max(1, lines - (stage.done ?? 0)), waiting };
}

/** Whether it is a check of which more is known here than the file tells. */
const isKnownBetter = (row: CopyRow, here: ReadonlySet<string> | undefined): boolean =>
  'check' in row && row.isGuessed === true && here?.has(row.check.id) === true;

async function takeRecords(stage: Stage): Promise<Step> {
  const rows = (await stagedRecords()).flatMap((row) => ('record' in row ? [row.record] : []));
  const { waiting } = await takeOver(rows);
  // Before its lines are here, which may be of the same days.
  await eraseAsElsewhere();
  const terms = termsOf(await records(), rows, localDay(Date.now()));
  await renameInLog(terms);
  await noteStage({ ...stage, done: rows.length, terms, waiting: waiting.length });
  return { left: stage.lines, waiting: waiting.length };
}
