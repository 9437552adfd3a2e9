import { arrivalOf, type VisitEvent } from '../visits/event.ts';
import { happened } from '../visits/visit.ts';
import { ANSWERS, OWN, type Said } from './answers.ts';
import type { Check, StoredCheck } from './check.ts';
import { checkOf, saidAt } from './fold.ts';
import type { Counters } from './sums.ts';

/**
 * A check of version 2, which kept what came of it and not what happened: as events and answers that come
 * to the same. Fields that version did not know stay as they are.
 */
export function fromVersion2(old: Check): StoredCheck {
  const { isChosen: _isChosen, stays = {}, ...kept } = old;
  const events = eventsOf(old);
  const said = saidOf(old, events);
  return checkOf(kept, [{ events, said, stays }]) ?? { ...old, events, said };
}

function eventsOf({ visits, isChosen, outcome, ...old }: Check): VisitEvent[] {
  const { id, at, seen } = old;
  const [first = id, ...more] = visits;
  const came = { kind: 'seen', ...arrivalOf(old) } as const;
  const end = ENDS[isChosen ? 'chosen' : outcome];
  return [
    { ...came, visit: first, at },
    ...more.map((visit) => ({ ...came, visit, at: seen })),
    ...(end ? [{ kind: end, visit: first, at: seen }] : []),
  ];
}

/** What must have happened for it to come out so. */
const ENDS = {
  'turned-away': null,
  stopped: 'left',
  'went-on': 'let-by',
  needed: 'needed',
  chosen: 'gone-on',
} as const;

/** What came out otherwise than it happened was corrected by the user. */
function saidOf(old: Check, events: readonly VisitEvent[]): Said {
  const { outcome, ...others } = saidAt(old, old.seen);
  return old.outcome === happened(events) ? others : { outcome, ...others };
}

/** Counters of version 2 had the user's own words for what came before in their names. */
export function withoutOwnWords(counters: Counters): Counters {
  const kept: Record<string, number> = {};
  for (const [name, times] of Object.entries(counters)) {
    const to = isOwnWord(name) ? `trigger:${OWN}` : name;
    kept[to] = (kept[to] ?? 0) + times;
  }
  return kept;
}

const isOwnWord = (name: string): boolean => {
  const [counter, ...word] = name.split(':');
  const known: readonly string[] = ANSWERS.triggers.choices;
  return counter === 'trigger' && !known.includes(word.join(':'));
};

/**
 * The sittings of a day of version 3 whose looks are gone, from its hours: hours with looks in a row are one.
 */
export const sittingsFromHours = (counters: Counters): Counters =>
  Object.fromEntries(
    Object.keys(counters).flatMap((name) => {
      const [, weekday, hour] = name.match(/^hour:(\d):(\d+)$/) ?? [];
      const isFirst = hour !== undefined && !counters[`hour:${weekday}:${Number(hour) - 1}`];
      return isFirst ? [[`sitting:${name}`, 1]] : [];
    }),
  );
