/** What shows a choice as soon as it is made shows how things are where the choice was not kept, or waits. */
import type { ComponentType } from 'preact';
import { beforeAll, expect, test } from 'vitest';
import { onMessage } from '../../../src/messages/messages.ts';
import { person } from '../../../src/model/people/person.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { reminder } from '../../../src/model/reminders/reminder.ts';
import { change } from '../../../src/ui/parts/change.ts';
import { ForSafety } from '../../../src/ui/people/for-safety.tsx';
import { InTouch } from '../../../src/ui/people/in-touch.tsx';
import { Steps } from '../../../src/ui/phone/app-steps.tsx';
import { ReminderList } from '../../../src/ui/reminders/list.tsx';
import { QuietHours } from '../../../src/ui/reminders/quiet-hours.tsx';
import { SAM } from '../../model/change/samples.ts';
import { draw, happen, settled } from '../draw.ts';

const WALK = {
  ...{ id: 'walk', preset: null, text: 'Walk', weekdays: [1], times: ['18:00'] },
  ...{ beforeHardHour: false, isOn: false, since: '2026-11-01T12:00' },
};

const keep = (draft: Draft) => {
  draft.put(person, SAM.id, SAM);
  draft.put(reminder, WALK.id, WALK);
};

const CONTROLS = {
  'staying in touch': [InTouch, { person: SAM }],
  'looking for safety': [ForSafety, { person: SAM }],
  'a step on the phone': [Steps, { app: 'iphone', steps: [['limit', '2026-11']] }],
  'quiet hours': [QuietHours, {}],
  'a reminder': [
    ReminderList,
    { onChange: (one: typeof WALK) => change('putReminder', one), onRemove: () => {} },
  ],
} as unknown as Record<string, [ComponentType<object>, object]>;

beforeAll(() => onMessage('change', () => Date.now() + 1_000));

test.each(Object.entries(CONTROLS))('%s: ticked, it waits, and is not ticked', async (_of, one) => {
  const page = await draw(...one, keep);
  const box = page.querySelector('input') as unknown as HTMLInputElement;
  box.checked = true;
  await happen(box, 'change');
  await settled();
  expect(box.checked).toBe(false);
});
