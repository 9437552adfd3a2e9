/** What is said the evening before a hard date, on it, and once it is over. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hardDate } from '../../../src/model/care/hard-date.ts';
import { plans } from '../../../src/model/care/plan.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { momentOf } from '../../../src/model/reminders/due.ts';
import { HardDateCard } from '../../../src/ui/care/hard-date-card.tsx';
import { draw } from '../draw.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(momentOf('2026-11-24T20:00', Temporal.Now.timeZoneId()));
});

afterEach(() => void vi.useRealTimers());

/** The card as it stands on 24 November. */
const cardFor = (on: string, keep: (draft: Draft) => void = () => {}) =>
  draw(HardDateCard, { isPopup: false }, (draft) => {
    const since = '2026-11-01T12:00';
    const id = 'hard-date-1';
    draft.put(hardDate, id, { id, label: 'Their birthday', on, waitsLonger: false, since });
    keep(draft);
  });

const EVE =
  'It may be harder than other days. Decide now what you will do, and who you could call.';
const DAY =
  'Days like this can hurt. You don’t have to get through it well. It ends at midnight, like any other.';
const AFTER = 'However it went, it is over. Go easy on yourself today.';

test.each([
  ['the day before', '11-25', 'Tomorrow: Their birthday', EVE, true],
  ['on the day', '11-24', 'Today: Their birthday', DAY, true],
  ['the day after', '11-23', 'A hard day is behind you', AFTER, false],
])('%s', async (_when, on, title, said, offersPlan) => {
  const page = await cardFor(on);
  expect(page.querySelector('h2')?.textContent).toBe(title);
  expect(page.querySelector('p')?.textContent).toBe(said);
  expect(page.querySelector('a')?.textContent ?? null).toBe(
    offersPlan ? 'Make a plan for it' : null,
  );
});

test('with a plan for it, that is read; once it is over, nothing is asked', async () => {
  const planned = (draft: Draft) =>
    draft.set(plans, { 'hard-date': { deed: 'friend', words: 'Robin' } });
  const eve = await cardFor('11-25', planned);
  expect(eve.textContent).toContain('Robin');
  expect(eve.textContent).not.toContain('Make a plan for it');
  const after = await cardFor('11-23', planned);
  expect(after.textContent).not.toContain('Robin');
});

test.each(['11-22', '11-26', '2025-11-24'])('on another day (%s) nothing is said', async (on) => {
  expect((await cardFor(on)).textContent).toBe('');
});
