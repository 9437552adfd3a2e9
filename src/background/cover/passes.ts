import { browser } from '#imports';
import { opensFor, passEndsOf } from '../../model/cover/compiled.ts';
import type { PassEnds } from '../../model/cover/guard-table.ts';
import { isForPages, isWay, liftedBy, MOST_LIFTING } from '../../model/cover/rule-drafts.ts';
import type { Person } from '../../model/people/person.ts';
import { isSame } from '../../model/records/same.ts';
import { isOpenBy, type Pass } from '../../model/visits/pass.ts';
import { readPassEnds, writePassEnds } from '../../storage/cover/guard-tables.ts';
import { change } from '../change/change.ts';
import { recordsOrNone } from '../change/records.ts';
import { passes } from '../visits/gate.ts';
import { keepPrivatePasses } from '../visits/private-passes.ts';
import { registeredRules } from './rules.ts';
import { readWatchList } from './watch-list.ts';

/** The alarm at which the next pass ends. */
export const PASS_ENDS = 'pass-ends';

/**
 * Opens what passes open and closes what they no longer do: what pages ask for is let by rules beside those that
 * refuse it, and the guard reads passes apart from its tables. Neither depends on how many are listed. Pages
 * themselves go on being stopped; see way-on.ts.
 */
export const applyPasses = (): Promise<void> =>
  navigator.locks.request('passes', async () => {
    const open = await openPasses();
    const people = await peopleWith(open);
    await keepPrivatePasses(people.map(({ id }) => id));
    const ends = passEndsOf(people, open);
    const before = await readPassEnds();
    await liftRules(people);
    const isChanged = !isSame(before, ends);
    if (isChanged) await writePassEnds(ends);
    // Also where nothing changed: an alarm that rang early would else be the last.
    if (isChanged || people.length > 0) await wakeAtEnd(ends);
  });

/** Passes that have not ended, by person id; ended ones are cleared. */
async function openPasses(): Promise<Record<string, Pass>> {
  const now = Date.now();
  const given = Object.entries(await passes(await recordsOrNone(), now));
  const open = given.filter(([, one]) => isOpenBy(one, now));
  // What cannot be cleared now holds no longer all the same: the next look clears it.
  if (open.length < given.length)
    await change({ do: 'endPasses', with: {} }).catch(() => undefined);
  return Object.fromEntries(open);
}

/** Whom a pass opens: not whom is kept closed by now, unless they are needed. */
async function peopleWith(open: Record<string, Pass>): Promise<readonly Person[]> {
  if (Object.keys(open).length === 0) return [];
  const list = await readWatchList();
  const people = list.state === 'missing' ? [] : list.people;
  return people.filter((person) => opensFor(person, open) > 0);
}

/** Puts rules beside those of these people that lift them, and takes away those of anybody else. */
async function liftRules(people: readonly Person[]): Promise<void> {
  const lifted = (await browser.declarativeNetRequest.getSessionRules()).filter(
    (rule) => !isWay(rule),
  );
  const mine = people.length > 0 ? await registeredRules(people) : [];
  const addRules = mine
    .filter((rule) => !isForPages(rule))
    .slice(0, MOST_LIFTING)
    .map(liftedBy);
  const [wanted, there] = [addRules, lifted].map((rules) => rules.map(({ id }) => id).sort());
  if (wanted?.join() === there?.join()) return;
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [...new Set([...(there ?? []), ...(wanted ?? [])])],
    addRules,
  });
}

async function wakeAtEnd(ends: PassEnds): Promise<void> {
  const next = Math.min(...Object.values(ends));
  if (next === Number.POSITIVE_INFINITY) await browser.alarms.clear(PASS_ENDS);
  else await browser.alarms.create(PASS_ENDS, { when: next });
}
