import { isDeepStrictEqual } from 'node:util';
import { beforeEach, expect, test, vi } from 'vitest';
import { onMessage } from '../../../src/messages/messages.ts';
import { tellMomentsChanged } from '../../../src/messages/moments-changed.ts';
import type { NewMoment } from '../../../src/model/care/moment.ts';
import { LogTrouble } from '../../../src/model/log/trouble.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { reminder } from '../../../src/model/reminders/reminder.ts';
import { DueToday } from '../../../src/ui/reminders/due.tsx';
import { done, followReminders, tick, unknown, wall } from '../../../src/ui/reminders/reminding.ts';
import { Today } from '../../../src/ui/reminders/today.tsx';
import { resetBrowser } from '../../background/fake.ts';
import { noon } from '../../background/reminders/notified.ts';
import { waitFor } from '../../wait-for.ts';
import { draw } from '../draw.ts';

const due = { id: 'reminder-1@2026-11-24T12:00', reminder: 'reminder-1', wall: '2026-11-24T12:00' };
const told: NewMoment[] = [];
let kept: readonly string[] = [];
let isBroken = false;

/** Lets a page that follows learn of it. */
async function change(how: () => void): Promise<void> {
  const before = [done.value, unknown.value];
  how();
  tellMomentsChanged();
  await waitFor(async () => {
    // What fails is asked again, three times.
    await vi.advanceTimersByTimeAsync(2_500);
    return !isDeepStrictEqual([done.value, unknown.value], before);
  });
}

resetBrowser();
onMessage('moment', ({ data }) => void told.push(data));
onMessage('moments', () => {
  if (isBroken) throw new LogTrouble('newer');
  return kept.map((id) => ({ id })) as never;
});

beforeEach(() => {
  vi.stubGlobal('document', new EventTarget());
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'], now: new Date(2026, 10, 24, 12, 30) });
});

test('a tick past midnight is of the day that it was due on', async () => {
  await tick(due, true);
  expect(told).toMatchObject([{ id: due.id, day: '2026-11-24' }]);
});

test('a page that stays open learns what is ticked in a notification or another page', async () => {
  await followReminders();
  await change(() => {
    kept = [due.id];
  });
  expect([...done.value]).toEqual([due.id]);
  await change(() => {
    kept = [];
  });
  expect([...done.value]).toEqual([]);
});

test('what cannot be read is shown as neither done nor open: it has no box, and that is said', async () => {
  const keep = (draft: Draft) => draft.put(reminder, 'reminder-1', noon());
  const boxes = (page: Element) => page.querySelectorAll('input').length;
  const parts = async () => [await draw(Today, {}, keep), await draw(DueToday, {}, keep)] as const;
  wall.value = '2026-11-24T12:30:00';
  for (const page of await parts()) expect(boxes(page)).toBe(1);
  await change(() => {
    isBroken = true;
  });
  const [whole, popup] = await parts();
  expect([boxes(whole), boxes(popup)]).toEqual([0, 0]);
  for (const page of [whole, popup]) expect(page.textContent).toContain('Eat something warm');
  expect(whole.textContent).toContain('A newer version');
  expect(whole.textContent).not.toContain('Tick');
  await change(() => {
    isBroken = false;
  });
  for (const page of await parts()) expect(boxes(page)).toBe(1);
});
