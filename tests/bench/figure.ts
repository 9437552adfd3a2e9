/** One measured figure, with what it is to be. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most it may be; null where it only stands for comparison. */
  readonly aim: number | null;
  readonly holds: boolean;
}

/** A figure that is to be at most its aim. */
export const figure = (name: string, value: number, unit: string, aim: number | null): Figure => ({
  name,
  value: Math.round(value * 1000) / 1000,
  unit,
  aim,
  holds: aim === null || value <= aim,
});

/** The measurement that so large a share of all, 0 to 1, does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

/** The middle one of measurements. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Runs the measurements in turn, A B C A B C …, so that a drifting machine treats them alike. */
export async function interleaved<Name extends string>(
  rounds: number,
  measurements: Readonly<Record<Name, () => Promise<number> | number>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(measurements) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const value = await measurements[name]();
      // The first round warms up.
      if (round > 0) results[name]?.push(value);
    }
  }
  return results as Record<Name, number[]>;
}
