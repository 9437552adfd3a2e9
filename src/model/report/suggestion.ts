import type { Hope } from '../log/answers.ts';
import { all, type Tally } from '../log/tally.ts';
import type { Findings } from './findings.ts';
import type { Group, HopeOutcomes } from './groups.ts';

/** One small thing to try, and what in the figures speaks for it. */
export type Suggestion =
  | { readonly kind: 'never-helped'; readonly hope: Hope }
  | { readonly kind: 'bedtime' }
  | { readonly kind: 'before-hour'; readonly hour: number }
  | { readonly kind: 'close-network'; readonly network: string; readonly times: number };

interface Counts {
  readonly findings: Findings;
  readonly total: Tally;
  readonly networks: readonly Group[];
  readonly hopes: readonly HopeOutcomes[];
}

/** So many answers, or looks that went on, before they tell anything. */
const ENOUGH_COUNTS = 3;

/** Rules in the order of how much they tell; the first that holds gives the suggestion. */
const RULES: readonly ((counts: Counts) => Suggestion | null)[] = [
  neverHelped,
  ({ findings }) => (findings.part === 'night' ? { kind: 'bedtime' } : null),
  ({ findings: { hour } }) => (hour === null ? null : { kind: 'before-hour', hour }),
  closeNetwork,
];

/** The suggestion for a span's figures, or none. */
export function suggest(counts: Counts): Suggestion | null {
  for (const rule of RULES) {
    const suggestion = rule(counts);
    if (suggestion) return suggestion;
  }
  return null;
}

/** Something was hoped for, and looking never once helped. */
function neverHelped({ hopes }: Counts): Suggestion | null {
  const found = hopes.find(
    ({ helped: { better, same, worse } }) => better === 0 && same + worse >= ENOUGH_COUNTS,
  );
  return found ? { kind: 'never-helped', hope: found.hope } : null;
}

/** Most of what went on did so on one network. */
function closeNetwork({ networks, total }: Counts): Suggestion | null {
  const on = total['went-on'];
  const found = networks.find(({ tally }) => tally['went-on'] * 5 >= on * 3);
  if (!found || on < ENOUGH_COUNTS || all(found.tally) === all(total)) return null;
  return { kind: 'close-network', network: found.id, times: found.tally['went-on'] };
}
