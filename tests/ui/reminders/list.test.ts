import { expect, test, vi } from 'vitest';
import type { Draft } from '../../../src/model/records/draft.ts';
import { reminder } from '../../../src/model/reminders/reminder.ts';
import { ReminderList } from '../../../src/ui/reminders/list.tsx';
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
