import type { Ratings } from '../care/self-rating.ts';
import { arrivalEntries } from '../visits/event.ts';
import { ANSWER_NAMES } from './answers.ts';
import { type Check, passesOf, secondsOf } from './check.ts';

/** A check with what whom it is about is called now. */
export type NamedCheck = Check & { readonly nickname: string };

/** What of a check is handed out, in this order: what happened, then what was said of it. */
const COLUMNS = [
  ...['at', 'person', ...Object.keys(arrivalEntries), 'outcome', 'passes', 'seconds'],
  ...ANSWER_NAMES.filter((name) => name !== 'outcome' && name !== 'removed'),
];

/** What spreadsheets take for a formula begins with one of these (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** A value as a field of RFC 4180, which no spreadsheet runs. */
function field(value: unknown): string {
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '');
  const plain = typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** The log as a table with commas, its first line naming the columns; `at` is a moment in UTC. */
export function csvOf(checks: readonly NamedCheck[]): string {
  const rows = checks.map((check) => {
    const at = new Date(check.at).toISOString();
    const passes = passesOf(check).map(({ minutes }) => minutes);
    const named = { ...check, person: check.nickname, passes };
    const shown: Record<string, unknown> = { ...named, at, seconds: secondsOf(check) };
    return COLUMNS.map((column) => field(shown[column])).join(',');
  });
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

/**
 * The log as JSON: every field of every check; `person` is an id, so that nobody is taken for another. And how the user
 * was doing, by month.
 */
export function jsonOf(checks: readonly NamedCheck[], ratings: Ratings): string {
  const months = Object.fromEntries(ratings);
  return `${JSON.stringify({ format: 'breathing-room-log', version: 3, checks, months }, null, 1)}\n`;
}
