import { exitPage } from '../../../src/model/discretion/exit-page.ts';
import { pin } from '../../../src/model/discretion/pin.ts';
import { reminderSettings } from '../../../src/model/reminders/reminder-settings.ts';
import { PIN } from '../../model/change/samples.ts';
import { press, there, write } from '../hands.ts';
import type { State } from '../state.ts';
import { list, sam } from './made-up.ts';

/** The PIN of these states is nobody's, and the browser has just started. */
const locked: NonNullable<State['keep']> = (draft) => {
  list(sam)(draft);
  draft.set(pin, PIN);
};

const forgotten: NonNullable<State['keep']> = (draft) => {
  list(sam)(draft);
  draft.set(pin, { ...PIN, goesAt: Date.now() + 20 * 3_600_000 });
};

const at = 'home#/report';
const shows = '.locked form';

const settings = {
  at: 'home#/settings/discretion',
  shows: '.discretion',
  keep: list(sam),
} as const;

/** Presses Shift once, as on a keyboard. */
const shift = async () => {
  await there('.quick-exit');
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
};

export const discretion: readonly State[] = [
  { name: 'not known yet', at: 'home#/report', shows: '.opening', replies: { records: 'never' } },
  { name: 'popup not known yet', at: 'popup', shows: '.opening', replies: { records: 'never' } },
  { name: 'locked', at: 'home#/locked', shows, keep: locked },
  { name: 'locked popup', at: 'popup', shows, keep: locked },
  {
    name: 'not the PIN',
    ...{ at, shows: '.locked [role="status"]:not(:empty)', keep: locked },
    act: async () => {
      await write('.locked [name="phrase"]', '1234');
      await press('.locked [type="submit"]');
    },
    replies: { unlock: () => ({ isRight: false, wait: 20_000 }) },
  },
  {
    name: 'PIN forgotten',
    ...{ at, shows: '.locked details[open] .to-delete', keep: locked },
    act: () => press('.locked summary'),
  },
  {
    name: 'PIN goes',
    ...{ at, shows: '.locked details[open] [role="status"]', keep: forgotten },
    act: () => press('.locked summary'),
  },
  { name: 'help without the PIN', at: 'home#/help', shows: '.danger', keep: locked },
  { name: 'the wave without the PIN', at: 'home#/urge', shows: '.ride', keep: locked },
  {
    name: 'a PIN to set',
    ...settings,
    shows: '.discretion details[open]',
    act: () => press('.discretion summary'),
  },
  {
    name: 'a page of one’s own',
    ...settings,
    shows: '.discretion .problem',
    keep: (draft) => {
      list(sam)(draft);
      draft.set(exitPage, 'https://weather.example/');
    },
    act: async () => {
      await write('.discretion [name="address"]', 'weather');
      await press('.discretion [type="submit"]');
    },
  },
  {
    name: 'discreet',
    ...settings,
    keep: (draft) => {
      list(sam)(draft);
      draft.set(reminderSettings, { ...reminderSettings.initial, isDiscreet: true });
    },
  },
  {
    name: 'Shift pressed once',
    ...{ at, shows: '.quick-exit [role="status"]:not(:empty)', keep: list(sam) },
    act: shift,
  },
];
