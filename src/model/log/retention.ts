/** The first of the month that lies so many months before a day (ISO dates): whole months are kept. */
export const firstKept = (today: string, months: number): string =>
  Temporal.PlainDate.from(today).subtract({ months }).with({ day: 1 }).toString();
