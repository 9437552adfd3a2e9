import { idOf, type State } from '../state.ts';
import { advice } from './advice.ts';
import { care } from './care.ts';
import { carry } from './carry.ts';
import { copies } from './copies.ts';
import { cover } from './cover.ts';
import { discretion } from './discretion.ts';
import { doing } from './doing.ts';
import { less } from './less.ts';
import { log } from './log.ts';
import { many } from './many.ts';
import { pause } from './pause.ts';
import { people } from './people.ts';
import { phone } from './phone.ts';
import { popup } from './popup.ts';
import { reminders } from './reminders.ts';
import { report } from './report.ts';
import { restore } from './restore.ts';
import { settings } from './settings.ts';
import { sync } from './sync.ts';

/** All states, by the feature they are of. */
export const features: Readonly<Record<string, readonly State[]>> = {
  people,
  cover,
  report,
  reminders,
  pause,
  popup,
  log,
  care,
  doing,
  less,
  phone,
  advice,
  settings,
  copies,
  restore,
  discretion,
  many,
  carry,
  sync,
};

/** All states by their ids. */
export const states: ReadonlyMap<string, State> = new Map(
  Object.entries(features).flatMap(([feature, some]) =>
    some.map((state) => [idOf(feature, state), state] as const),
  ),
);

/** The id of the first state of each screen. */
export const firsts: readonly string[] = [
  ...Map.groupBy(states, ([, { at }]) => at.split('?')[0]).values(),
].flatMap(([first]) => first?.[0] ?? []);
