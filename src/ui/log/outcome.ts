import { i18n } from '#i18n';
import type { Check } from '../../model/log/check.ts';
import { countOf } from '../../model/log/tally.ts';
import { choiceName } from './answer-choices.ts';

/** How a look came out, in words; or that it was somebody else, or only met. */
export function outcomeOf(check: Check): string {
  if (check.isNotMe) return i18n.t('history.notMine');
  const name = choiceName('outcome', check.outcome);
  return countOf(check) === 'ran-into' ? i18n.t('history.ranInto', [name]) : name;
}
