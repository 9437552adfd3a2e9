import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { expect, test, vi } from 'vitest';
import { Draft } from '../../../src/model/records/draft.ts';
import { reminder } from '../../../src/model/reminders/reminder.ts';
import { reminderSettings } from '../../../src/model/reminders/reminder-settings.ts';
import { records } from '../../../src/ui/parts/live-data.ts';
import { DueToday } from '../../../src/ui/reminders/due.tsx';
import { wall } from '../../../src/ui/reminders/reminding.ts';
import { noon } from '../../background/reminders/notified.ts';

/** What the popup says of the day's reminders. */
function popup(pausedOn: string | null): string {
  const draft = new Draft(new Map());
  draft.put(reminder, 'reminder-1', noon());
  draft.set(reminderSettings, { ...reminderSettings.initial, pausedOn });
  records.value = draft;
  wall.value = '2026-11-24T12:10:00';
  const { document } = parseHTML('<main></main>');
  vi.stubGlobal('document', document);
  const main = document.querySelector('main') as unknown as Element;
  render(h(DueToday, null), main);
  const said = main.textContent ?? '';
  // Before it begins to follow what a browser says.
  render(null, main);
  return said;
}

test('the popup shows what is open today, and nothing of it on a paused day', () => {
  expect(popup(null)).toContain('Eat something warm');
  expect(popup('2026-11-23')).toContain('Eat something warm');
  expect(popup('2026-11-24')).toBe('');
});
