import { browser } from '#imports';
import { brief, dueAt, postponed } from '../../model/change/postponed.ts';
import type { Draft } from '../../model/records/draft.ts';
import { watchSnapshot } from '../../storage/records/snapshot.ts';
import { settleNow } from './change.ts';
import { records, recordsOrNone } from './records.ts';

const ALARM = 'postponed';

/** Until the next look at most, in milliseconds: how long something has waited is told by looks, as clocks move. */
const ALARM_INTERVAL_MS = 15 * 60_000;

/** Does what waits when its time has come. Looks at every wake of the worker too, whatever woke it. */
export function keepPostponed(): void {
  browser.alarms.onAlarm.addListener(({ name }) => (name === ALARM ? look() : undefined));
  watchSnapshot((now, before) => (nextLook(now) === nextLook(before) ? undefined : setAlarm(now)));
  recordsOrNone().then((now) => (nextLook(now) === null ? undefined : look()));
}

async function look(): Promise<void> {
  await settleNow().catch(() => undefined);
  // While nobody knows what waits, the alarm goes on ringing.
  await records().then(setAlarm, () => undefined);
}

/** Rings at the next look, and from then on as often as that fails. What is due by now could not be done: not at once again. */
async function setAlarm(now: Draft): Promise<void> {
  const next = nextLook(now);
  if (next === null) return void (await browser.alarms.clear(ALARM));
  const latest = Date.now() + ALARM_INTERVAL_MS;
  await browser.alarms.create(ALARM, {
    when: next > Date.now() ? Math.min(next, latest) : latest,
    periodInMinutes: ALARM_INTERVAL_MS / 60_000,
  });
}

/** When to look next, epoch ms; null where nothing waits. */
function nextLook(draft: Draft): number | null {
  const due = [...draft.all(postponed).values()].map(dueAt);
  const over = [...draft.all(brief).values()].map(({ until }) => until);
  return due.length + over.length > 0 ? Math.min(...due, ...over) : null;
}
