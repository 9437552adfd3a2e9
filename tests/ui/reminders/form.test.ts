import { expect, test, vi } from 'vitest';
import { ReminderForm } from '../../../src/ui/reminders/form.tsx';
import { noon } from '../../background/reminders/notified.ts';
import { draw, happen } from '../draw.ts';

test('a time that was emptied is not saved as it was: it is asked for', async () => {
  const onSubmit = vi.fn();
  const start = noon({ times: ['08:00', '12:00'] });
  const page = await draw(ReminderForm, { start, action: 'Save', onSubmit, onCancel: vi.fn() });
  const [form, field] = ['form', 'input[type="time"]'].map((one) => page.querySelector(one));
  if (!form || !field) throw new Error('no form');
  Object.assign(field, { value: '' });
  await happen(field, 'change');
  await happen(form, 'submit');
  expect(onSubmit).not.toHaveBeenCalled();
  expect(page.querySelector('[role="alert"]')?.textContent).toContain('time');
  Object.assign(field, { value: '09:00' });
  await happen(field, 'change');
  await happen(form, 'submit');
  expect(onSubmit.mock.calls).toMatchObject([[{ times: ['09:00', '12:00'] }]]);
});
