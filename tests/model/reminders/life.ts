/** A machine that lives with reminders, and all that may befall it, simulated. */
import fc from 'fast-check';
import { wallAt } from '../../../src/model/reminders/due.ts';
import { collect, EMPTY_QUEUE, nextLook, sort } from '../../../src/model/reminders/queue.ts';
import type { Reminder } from '../../../src/model/reminders/reminder.ts';
import type { ReminderSettings } from '../../../src/model/reminders/reminder-settings.ts';

export const SETTINGS: ReminderSettings = {
  quiet: null,
  pausedOn: null,
  isDiscreet: false,
  hasBadge: false,
  weekly: null,
};

/** A reminder of every day at noon, or as said. */
export const reminder = (id: string, over: Partial<Reminder> = {}): Reminder => ({
  id,
  preset: 'eat',
  text: '',
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  times: ['12:00'],
  beforeHardHour: false,
  isOn: true,
  since: '2025-01-01T00:00',
  ...over,
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const KILLS = ['before writing', 'before showing', 'after showing'] as const;
type Kill = (typeof KILLS)[number];

const minutes = (min: number, max: number) =>
  fc.integer({ min: min / MINUTE, max: max / MINUTE }).map((count) => count * MINUTE);

/** The machine sleeps, the browser is killed at its work, the user travels or moves the clock. */
export const mishaps = (zones: readonly string[]) =>
  fc.array(
    fc.record({
      after: minutes(MINUTE, 12 * DAY),
      asleep: fc.option(minutes(MINUTE, 9 * DAY)),
      kill: fc.option(fc.constantFrom(...KILLS)),
      zone: fc.option(fc.constantFrom(...zones)),
      clock: fc.option(minutes(-18 * HOUR, 18 * HOUR)),
    }),
    { minLength: 80, maxLength: 160 },
  );
export type Mishap = ReturnType<typeof mishaps> extends fc.Arbitrary<(infer One)[]> ? One : never;

/** What a notification told, and when. */
export interface Told {
  readonly id: string;
  readonly now: number;
  readonly zone: string;
  readonly isFolded: boolean;
  /** Nothing befell the machine since it last looked. */
  readonly isCalm: boolean;
}

export class Machine {
  queue = EMPTY_QUEUE;
  readonly told: Told[] = [];
  /** The latest that the wall clock ever showed at a look. */
  highest: string;
  real: number;
  zone: string;
  private readonly all: readonly Reminder[];
  private offset = 0;

  constructor(all: readonly Reminder[], real: number, zone: string) {
    this.all = all;
    this.real = real;
    this.zone = zone;
    this.highest = wallAt(real, zone);
  }

  private get around() {
    return { settings: SETTINGS, hardHour: null, now: this.real + this.offset, zone: this.zone };
  }

  /** Looks what is due, as the background does; may be killed at it. */
  look(isCalm: boolean, kill: Kill | null = null): void {
    const { around } = this;
    const collected = collect(this.queue, this.all, around);
    if (kill === 'before writing') return;
    this.queue = collected;
    const wall = wallAt(around.now, around.zone);
    if (wall > this.highest) this.highest = wall;
    if (kill === 'before showing') return;
    const { each, folded, later } = sort(collected, around);
    for (const [isFolded, waiting] of [
      [false, each],
      [true, folded],
    ] as const) {
      // What is told again under its id takes the place of the first, and is told when it is done with.
      if (kill === null)
        for (const { id } of waiting) this.told.push({ id, isFolded, isCalm, ...around });
    }
    if (kill === null) this.queue = { ...collected, waiting: later };
  }

  /** When it looks next of its own, in real time. */
  get nextLook(): number {
    return (nextLook(this.queue, this.all, this.around) ?? Number.POSITIVE_INFINITY) - this.offset;
  }

  /** Lets time pass, looking whenever there is something to look for. */
  runUntil(end: number): void {
    while (this.nextLook < end) {
      if (this.nextLook <= this.real) throw new Error('it would look for ever');
      this.real = this.nextLook;
      this.look(true);
    }
    this.real = end;
  }

  befall({ asleep, kill, zone, clock }: Mishap): void {
    this.real += asleep ?? 0;
    this.zone = zone ?? this.zone;
    // A clock more than a day off is put right.
    const moved = this.offset + (clock ?? 0);
    this.offset = Math.abs(moved) > DAY ? 0 : moved;
    this.look(false, kill);
    this.look(false);
  }
}
