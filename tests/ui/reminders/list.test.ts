import { expect, test, vi } from 'vitest';
import type { Draft } from '../../../src/model/records/draft.ts';
import { reminder } from '../../../src/model/reminders/reminder.ts';
import { reminderSettings } from '../../../src/model/reminders/reminder-settings.ts';
import { ReminderList } from '../../../src/ui/reminders/list.tsx';
import { done, wall } from '../../../src/ui/reminders/reminding.ts';
import { noon } from '../../background/reminders/notified.ts';
import { draw, happen, nowKept, press } from '../draw.ts';

const keep = (isOn: boolean) => (draft: Draft) => draft.put(reminder, 'reminder-1', noon({ isOn }));

test('a form that is open while its reminder is switched off elsewhere does not switch it on', async () => {
  const onChange = vi.fn().mockResolvedValue(true);
  const page = await draw(ReminderList, { onChange, onRemove: vi.fn() }, keep(true));
  await press(page, 'Change');
  await nowKept(keep(false));
  const form = page.querySelector('form');
  if (!form) throw new Error('no form');
  await happen(form, 'submit');
  expect(onChange.mock.calls).toMatchObject([[{ id: 'reminder-1', isOn: false }]]);
  expect(page.querySelector('form')).toBeNull();
});

test('on a paused day none is said to come today', async () => {
  wall.value = '2026-11-24T10:00:00';
  const said = async (pausedOn: string | null) => {
    const page = await draw(ReminderList, { onChange: vi.fn(), onRemove: vi.fn() }, (draft) => {
      keep(true)(draft);
      draft.set(reminderSettings, { ...reminderSettings.initial, pausedOn });
    });
    return page.textContent;
  };
  expect(await said(null)).toMatch(/Next: \d/);
  expect(await said('2026-11-24')).toContain('Next: tomorrow');
});

test('what is ticked before its time is not said to come', async () => {
  wall.value = '2026-11-24T10:00:00';
  done.value = new Set(['reminder-1@2026-11-24T12:00']);
  const rows = { onChange: vi.fn(), onRemove: vi.fn() };
  const page = await draw(ReminderList, rows, keep(true));
  expect(page.textContent).toContain('Next: tomorrow');
  done.value = new Set();
});

test('a row has one button; saving, leaving and removing are behind it, each named apart', async () => {
  const onRemove = vi.fn();
  const page = await draw(ReminderList, { onChange: vi.fn(), onRemove }, (draft) => {
    keep(true)(draft);
    draft.put(reminder, 'reminder-2', { ...noon(), id: 'reminder-2', text: 'Walk' });
  });
  const buttons = () => [...page.querySelectorAll('button')];
  const names = () => buttons().map((one) => one.getAttribute('aria-label') ?? one.textContent);
  expect(names()).toEqual(['Change Eat something warm', 'Change Walk']);
  for (const button of buttons()) await happen(button, 'click');
  for (const name of ['Save', 'Cancel changes to', 'Remove'])
    expect(names()).toEqual(expect.arrayContaining([`${name} Eat something warm`, `${name} Walk`]));
  const [, form] = page.querySelectorAll('form');
  expect(form?.getAttribute('aria-label')).toBe('Change Walk');
  const remove = buttons().find((one) => one.getAttribute('aria-label') === 'Remove Walk');
  if (!remove) throw new Error('no way to remove');
  await happen(remove, 'click');
  expect(onRemove.mock.calls).toMatchObject([[{ id: 'reminder-2' }]]);
});
