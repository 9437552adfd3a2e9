import type { Draft } from '../../../src/model/records/draft.ts';
import { hardHour } from '../../../src/model/reminders/hard-hour.ts';
import {
  type PresetId,
  type Reminder,
  reminder,
  USUAL,
} from '../../../src/model/reminders/reminder.ts';
import { reminderSettings } from '../../../src/model/reminders/reminder-settings.ts';
import { press, tick } from '../hands.ts';
import type { State } from '../state.ts';
import { list, longWord, sam, TODAY, withWorries, worries } from './made-up.ts';

const at = 'home#/reminders';
const shows = '.reminder';

const usual = (preset: PresetId, text: string): Reminder => ({
  ...{ id: `${preset}-00000001`, preset, text, isOn: true, since: '2026-11-01T12:00' },
  ...USUAL[preset],
});

const walk = usual('move', 'Evening walk');
const few = [
  usual('eat', 'Something warm to eat'),
  walk,
  { ...usual('people', 'Call Robin'), isOn: false },
  { ...usual('sleep', 'Lights out'), beforeHardHour: true },
  { ...usual('help', 'See the counsellor'), from: '2026-12-01', until: '2027-02-28' },
];

const remind =
  (reminders: readonly Reminder[], how: Partial<typeof reminderSettings.initial> = {}) =>
  (draft: Draft): void => {
    list(sam)(draft);
    for (const one of reminders) draft.put(reminder, one.id, one);
    draft.set(reminderSettings, { ...reminderSettings.initial, ...how });
    draft.set(hardHour, { hour: 22, on: TODAY, before: null });
  };

const everyWay = {
  ...{ quiet: { from: '22:00', to: '07:00' }, isDiscreet: true, hasBadge: true },
  weekly: { weekday: 7, time: '18:00', since: '2026-11-01T12:00' },
};

export const reminders: readonly State[] = [
  { name: 'nothing kept', at, shows: '[role="alert"] ~ h1', replies: { records: 'fails' } },
  { name: 'none', at, shows: '.nothing-planned', keep: remind([]) },
  { name: 'one', at, shows, keep: remind([walk]) },
  { name: 'worries put off', at, shows: '.worries li', keep: withWorries(...worries) },
  {
    ...{ name: 'a worry came back', at: 'home#/report', shows: '.worries li' },
    keep: withWorries(...worries),
  },
  {
    ...{ name: 'a worry let go', at: 'home#/report', shows: '.worries .note .button' },
    keep: withWorries(...worries.slice(0, 1)),
    act: () => press('.worries .quiet'),
  },
  { name: 'many', at, shows, keep: remind(few, everyWay) },
  { name: 'long words', at, shows, keep: remind([{ ...walk, text: longWord(80) }, ...few]) },
  { name: 'notifications refused', at, shows: '.denied', keep: remind([walk]), mayNotify: false },
  { name: 'paused today', at, shows, keep: remind([walk], { pausedOn: TODAY }) },
  { name: 'rest day', at, shows, keep: remind([{ ...walk, weekdays: [1] }]) },
  {
    name: 'all done',
    at,
    shows,
    keep: remind([walk]),
    moments: [
      { id: `${walk.id}@${TODAY}T17:30`, kind: 'reminder', what: 'move', at: 0, day: TODAY },
    ],
  },
  { name: 'a preset', at, shows: 'form', keep: remind([]), act: () => press('.chip') },
  {
    name: 'without words',
    at,
    shows: '.problem:not(:empty)',
    keep: remind([walk]),
    act: () => press('.chip:last-of-type', '.reminder-form [type="submit"]'),
  },
  {
    name: 'eight times',
    at,
    shows: '.time-field:nth-of-type(8)',
    keep: remind([
      { ...walk, times: ['08:00', '10:00', '12:00', '14:00', '16:00', '18:00', '20:00', '22:00'] },
    ]),
    act: () => press('.reminder > .button'),
  },
  {
    name: 'removed',
    at,
    shows: '.note .button',
    keep: remind([{ ...walk, text: longWord(80) }]),
    act: () => press('.reminder > .button', '.remove'),
  },
  {
    name: 'change not kept',
    at,
    shows: 'body:has(.note:empty) .change-state:not(:empty)',
    keep: remind([walk]),
    replies: { change: 'fails' },
    act: () => tick('.reminder .switch'),
  },
  {
    name: 'not paused',
    at,
    shows: '.change-state:not(:empty)',
    keep: remind([walk]),
    replies: { change: 'fails' },
    act: () => tick('.row.apart .button.bare'),
  },
];
