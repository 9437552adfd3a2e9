import { t } from '../../language/text.ts';
import type { Check } from '../../model/log/check.ts';
import { countOf } from '../../model/log/tally.ts';
import { choiceName } from './answer-choices.ts';

/** How a look came out, in words; or that it was somebody else, or only met. */
export function outcomeOf(check: Check): string {
  if (check.isNotMe) return t('history-notMine');
  const { outcome } = check;
  return outcome !== 'needed' && countOf(check) === 'ran-into'
    ? t('history-outcome-ranInto', { outcome })
    : choiceName('outcome', outcome);
}
