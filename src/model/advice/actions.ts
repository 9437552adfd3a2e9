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
