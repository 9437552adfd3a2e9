import type { Ratings } from '../care/self-rating.ts';
import { SAVED_LOG } from '../copy/saved-log/format.ts';
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

/**
 * Where else a spreadsheet may begin to read a formula: behind what some dialects end a cell with, though this one does
 * not. Only quotes at a cell's own beginning keep it whole there.
 */
const LATER_FORMULA = /(?<=[;|\t\r\n][\s"']*)[=+\-@＝＋－＠]/g;

/** A value as the text of a cell; a formula's first sign has an apostrophe before it, which makes it text. */
function cellOf(value: unknown): string | number {
  if (typeof value === 'number') return value;
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '');
  return text.replace(LATER_FORMULA, "'$&");
}

/**
 * The log as a table with commas, its first line naming the columns; `at` is a moment in UTC. By csv-stringify: RFC 4180,
 * the mark by which spreadsheets tell UTF-8, and an apostrophe before what begins like a formula (OWASP, CSV injection).
 */
export async function csvOf(checks: readonly NamedCheck[]): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const rows = checks.map((check) => {
    const at = new Date(check.at).toISOString();
    const passes = passesOf(check).map(({ minutes }) => minutes);
    const named = { ...check, person: check.nickname, passes };
    const shown: Record<string, unknown> = { ...named, at, seconds: secondsOf(check) };
    return COLUMNS.map((column) => cellOf(shown[column]));
  });
  return stringify([COLUMNS, ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // Else it quotes pairs of these alone (csv-stringify 6.9).
    quoted_match: /[\r\n]/,
  });
}

/**
 * The log as JSON: every field of every check; `person` is an id, so that nobody is taken for another. And how the user
 * was doing, by month.
 */
export function jsonOf(checks: readonly NamedCheck[], ratings: Ratings): string {
  const months = Object.fromEntries(ratings);
  return `${JSON.stringify({ ...SAVED_LOG, checks, months }, null, 1)}\n`;
}
