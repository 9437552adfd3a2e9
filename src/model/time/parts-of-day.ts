/** The parts of a day people speak of, by the local hour each begins at, in order. Night runs past midnight. */
export const PARTS_OF_DAY = { morning: 5, afternoon: 12, evening: 17, night: 22 } as const;
export type PartOfDay = keyof typeof PARTS_OF_DAY;

export const PARTS = Object.keys(PARTS_OF_DAY) as PartOfDay[];

/** From which local hour a part lasts until before which other; past midnight if that is smaller. */
export function hoursOfPart(part: PartOfDay): readonly [from: number, until: number] {
  const next = PARTS[(PARTS.indexOf(part) + 1) % PARTS.length] ?? part;
  return [PARTS_OF_DAY[part], PARTS_OF_DAY[next]];
}

/** The part of the day of a local hour, 0 to 23. */
export const partOfDay = (hour: number): PartOfDay =>
  PARTS.findLast((part) => PARTS_OF_DAY[part] <= hour) ?? 'night';
