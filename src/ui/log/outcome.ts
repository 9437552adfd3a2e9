import { i18n } from '#i18n';
import { type Check, countOf, type Outcome } from '../../model/log/check.ts';

const NAMES = {
  'turned-away': 'history.outcome.turnedAway',
  stopped: 'history.outcome.stopped',
  'went-on': 'history.outcome.wentOn',
} as const satisfies Record<Outcome, string>;

/** How a look came out, in words. */
export const outcomeName = (outcome: Outcome): string => i18n.t(NAMES[outcome]);

/** The same, or that it was somebody else, or only met. */
export function outcomeOf(check: Check): string {
  if (check.isNotMe) return i18n.t('history.notMine');
  const name = outcomeName(check.outcome);
  return countOf(check) === 'ran-into' ? i18n.t('history.ranInto', [name]) : name;
}
