import { partOfDay } from '../time/parts-of-day.ts';

/** Things to do for oneself, as data: by what they care for, with the minutes they take. Texts at `care.<id>`. */
const MINUTES = {
  eat: { water: 1, tea: 5, fruit: 2, warm: 15, cook: 40 },
  sleep: { charge: 1, lamp: 2, list: 5, shower: 10, nap: 20 },
  move: { stairs: 3, dance: 4, stretch: 5, block: 10, far: 30 },
  still: { breathe: 2, senses: 3, sky: 3, sit: 5, scan: 8 },
  people: { text: 2, thank: 5, favour: 10, call: 15, family: 15, meal: 60 },
  joy: { song: 5, flowers: 10, lovely: 20, film: 100, trip: 120 },
  path: { page: 15, learn: 20, step: 20, make: 30, hobby: 60 },
  home: { air: 2, sheets: 5, table: 10, box: 10, chair: 15 },
} as const satisfies Record<string, Record<string, number>>;

/** What leads out of the door, which is no advice for the night. */
const OUT_OF_DOORS: readonly string[] = ['stairs', 'block', 'far', 'favour', 'flowers', 'film'];

/** What an action cares for. */
export type Care = keyof typeof MINUTES;
export const CARES = Object.keys(MINUTES) as readonly Care[];

export interface Action {
  readonly id: string;
  readonly care: Care;
  readonly minutes: number;
}

/** Every action. */
export const ACTIONS: readonly Action[] = CARES.flatMap((care) =>
  Object.entries(MINUTES[care]).map(([id, minutes]) => ({ id, care, minutes })),
);

/** What may be offered at a local hour, 0 to 23: at night, only what is done at home. */
export const actionsAt = (hour: number): readonly Action[] =>
  partOfDay(hour) === 'night' ? ACTIONS.filter(({ id }) => !OUT_OF_DOORS.includes(id)) : ACTIONS;
