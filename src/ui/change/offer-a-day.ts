/** Where nothing waits, too, what makes looking easier may be chosen to hold for a day alone: right after it was asked for. */
import { effect } from '@preact/signals';
import type { PageIntent } from '../../model/change/intents.ts';
import { brief, DAY_MS } from '../../model/change/postponed.ts';
import { waysBackNow } from '../../model/change/settle.ts';
import { type WayBack, waysBack } from '../../model/change/take-back.ts';
import type { Draft } from '../../model/records/draft.ts';
import { localDay } from '../../model/time/day.ts';
import { asked, change, forADay, happened } from '../parts/change.ts';
import { records } from '../parts/live-data.ts';

/** Changes that follow each other so soon, in milliseconds, are steps of one: a slider moves by many. */
const ONE_MOVE_MS = 10_000;

/** Follows what is asked for on this page, and offers that. */
export function offerADay(): void {
  const befores = new WeakMap<PageIntent, Draft>();
  let last: { ways: readonly WayBack[]; at: number } = { ways: [], at: 0 };
  effect(() => {
    const now = records.peek();
    const intent = asked.value;
    if (!intent || !now || intent.do === 'goBackInADay') return;
    befores.set(intent, now);
    const isStep = waysBack(intent, now).some(({ id }) => last.ways.some((way) => way.id === id));
    if (!isStep) forADay.value = null;
  });
  effect(() => {
    const intent = happened.value;
    if (intent?.do === 'goBackInADay') return;
    const before = intent && befores.get(intent);
    const at = Date.now();
    const now = { at, day: localDay(at), wall: '' };
    const first = Math.abs(at - last.at) < ONE_MOVE_MS ? last.ways : [];
    const ways = before ? waysBackNow(before, intent, first, now) : [];
    last = { ways, at };
    forADay.value = before && ways.length > 0 ? offered(ways, before) : null;
  });
}

/** The choice, or until when it holds where it was made before. */
function offered(ways: readonly WayBack[], before: Draft): typeof forADay.value {
  const ends = ways.map(({ id }) => before.get(brief, id)?.until);
  const until = ends.every((one) => one !== undefined) ? Math.min(...ends) : null;
  const limit = async () => {
    if (await change('goBackInADay', { ways: [...ways] }))
      forADay.value = { until: Date.now() + DAY_MS, limit };
  };
  return { until, limit };
}
