import { FluentNumber } from '@fluent/bundle';
import { apart, locale } from './text.ts';

/** How a figure is told in short where it stands large, and where it has little room: from which number on, in how many digits. */
const SHORT = { large: { from: 10_000, digits: 3 }, narrow: { from: 1_000, digits: 2 } } as const;

export type Room = keyof typeof SHORT;

/**
 * A whole number that stands large in a text: 19, 9,999, 147K; or one with little room: 467, 9.9K, 150K. Its
 * plural forms are the number's.
 */
export const large = (number: number, room: Room = 'large'): FluentNumber => {
  const { from, digits } = SHORT[room];
  return new FluentNumber(
    Math.round(number),
    number < from ? {} : { notation: 'compact', maximumSignificantDigits: digits },
  );
};

/** A figure with its unit, or a time with its half of the day, which no line breaks apart. */
export const inOnePiece = (text: string): string => text.replaceAll(' ', '\u00a0');

/** Names in one line, in their order whatever direction each is written in; with a word before the last unless it is a plain list. */
export const listOf = (
  names: Iterable<string>,
  type: Intl.ListFormatOptions['type'] = 'unit',
): string => new Intl.ListFormat(locale(), { type }).format(Iterator.from(names).map(apart));

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] =>
  [...new Intl.Segmenter(locale(), { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
    segment.trim(),
  );

/** The language that the browser itself speaks, whatever these texts do, as a BCP 47 tag. */
export const browserLanguage = (): string => navigator.language;

/** The ISO weekday, 1 to 7, that weeks begin on; Monday where the browser cannot say. */
export const firstWeekday = (): number => new Intl.Locale(locale()).getWeekInfo?.().firstDay ?? 1;

/** A day without its weekday, such as 18 November. @param day ISO date */
export const dayAndMonth = (day: string): string =>
  Temporal.PlainDate.from(day).toLocaleString(locale(), { day: 'numeric', month: 'long' });

/** A month and its year, such as November 2026. @param day ISO date of any day in it */
export const monthAndYear = (day: string): string =>
  Temporal.PlainDate.from(day).toLocaleString(locale(), { month: 'long', year: 'numeric' });

/** The months that a stretch touches, such as September – November 2026, or November 2026. @param from ISO date, as `to` */
export const monthsOf = (from: string, to: string): string =>
  new Intl.DateTimeFormat(locale(), {
    ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
  }).formatRange(Date.parse(from), Date.parse(to));

/** A moment within a week, such as Sunday 14:05. @param at epoch ms */
export const dayAndTime = (at: number): string =>
  new Date(at).toLocaleString(locale(), { weekday: 'long', hour: 'numeric', minute: '2-digit' });

/** A moment of a day that is known, such as 14:05. @param at epoch ms */
export const timeOfDay = (at: number): string =>
  new Date(at).toLocaleTimeString(locale(), { hour: 'numeric', minute: '2-digit' });

/** A moment of any day, such as 18 November, 14:05. @param at epoch ms */
export const dateAndTime = (at: number): string =>
  new Date(at).toLocaleString(locale(), {
    ...{ day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' },
  });

/** A day with its year, such as 18 November 2026. @param day ISO date */
export const wholeDate = (day: string): string =>
  Temporal.PlainDate.from(day).toLocaleString(locale(), { dateStyle: 'long' });
