import { browser } from '#imports';
import { opensFor, passEndsOf } from '../../model/cover/compiled.ts';
import type { PassEnds } from '../../model/cover/guard-table.ts';
import {
  isForPages,
  isForWorkers,
  isWay,
  liftedBy,
  MOST_LIFTING_RULES,
  type Rule,
} from '../../model/cover/rule-drafts.ts';
import { isSame } from '../../model/records/same.ts';
import { isOpenBy, type Pass } from '../../model/visits/pass.ts';
import { readPassEnds, writePassEnds } from '../../storage/cover/guard-tables.ts';
import { change } from '../change/change.ts';
import { passes } from '../visits/gate.ts';
import { keepPrivatePasses } from '../visits/private-passes.ts';
import { readRegisteredRules, replaceSessionRules } from './rules.ts';
import { listPeople } from './watch-list.ts';

/** The alarm at which the next pass ends. */
export const PASS_ENDS = 'pass-ends';

/**
 * Opens what passes open and closes what they no longer do: what pages ask for is let by rules beside those that
 * refuse it, and the guard reads passes apart from its tables. Neither depends on how many are listed. Pages
 * themselves go on being stopped; see way-on.ts.
 */
export const applyPasses = (): Promise<void> =>
  navigator.locks.request('passes', async () => {
    const [open, listed, before, lifted, registered] = await Promise.all([
      openPasses(),
      listPeople(),
      readPassEnds(),
      readLifted(),
      readRegisteredRules(),
    ]);
    // Whom a pass opens: not whom is kept closed by now, unless they are needed.
    const people = listed.filter((one) => opensFor(one, open) > 0);
    const ends = passEndsOf(people, open);
    const isChanged = !isSame(before, ends);
    // Going on waits for all of it: none of it needs another.
    await allOf([
      keepPrivatePasses(people.map(({ id }) => id)),
      registered(people).then((mine) => liftRules(mine, lifted)),
      isChanged && writePassEnds(ends),
      // Also where nothing changed: an alarm that rang early would else be the last.
      (isChanged || people.length > 0) && wakeAtEnd(ends),
    ]);
  });

/** Waits for all work, also where some of it fails: what is begun is not to go on beside what comes next. */
async function allOf(work: readonly (Promise<void> | false)[]): Promise<void> {
  const done = await Promise.allSettled(work);
  const failed = done.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

/** Passes that have not ended, by person id; ended ones are cleared. */
async function openPasses(): Promise<Record<string, Pass>> {
  const now = Date.now();
  const given = Object.entries(await passes(now));
  const open = given.filter(([, one]) => isOpenBy(one, now));
  // What cannot be cleared now holds no longer all the same: the next look clears it.
  if (open.length < given.length)
    await change({ do: 'endPasses', with: {} }).catch(() => undefined);
  return Object.fromEntries(open);
}

/** The rules that lift others. */
const readLifted = async (): Promise<readonly Rule[]> =>
  (await browser.declarativeNetRequest.getSessionRules()).filter(
    (rule) => !isWay(rule) && !isForWorkers(rule),
  );

/** Puts rules beside these that lift them, and takes away all others that lift any. */
async function liftRules(mine: readonly Rule[], lifted: readonly Rule[]): Promise<void> {
  const addRules = mine
    .filter((rule) => !isForPages(rule))
    .slice(0, MOST_LIFTING_RULES)
    .map(liftedBy);
  await replaceSessionRules(lifted, addRules);
}

async function wakeAtEnd(ends: PassEnds): Promise<void> {
  const next = Math.min(...Object.values(ends));
  if (next === Number.POSITIVE_INFINITY) await browser.alarms.clear(PASS_ENDS);
  else await browser.alarms.create(PASS_ENDS, { when: next });
}
