import { large } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { all, letGoBy } from '../../model/log/tally.ts';
import { type Headline, headlineOf } from '../../model/report/headline.ts';
import type { Report } from '../../model/report/report.ts';
import { dayName } from './names.ts';

/** What a report says first, in words: never a reproach, and kind about a heavy span. */
export function headlineText(report: Report): string {
  const { lead, when } = headlineOf(report);
  const first = leadText(report, lead);
  return when ? t('report-headline-and', { lead: first, when: whenText(when) }) : first;
}

function leadText({ total, span: { kind } }: Report, lead: Headline['lead']): string {
  const counts = { some: large(letGoBy(total)), all: large(all(total)) };
  switch (lead) {
    case 'first':
      return t('report-headline-first');
    case 'none':
      return t('report-headline-none', { span: kind });
    case 'none-seen':
      return t('report-headline-noneSeen', { span: kind });
    case 'not-seen':
      return t('report-headline-notSeen', { span: kind === 'month' ? 'month' : 'week' });
    case 'all':
      return t('report-headline-all');
    case 'some':
      return t('report-headline-some', counts);
    case 'heavier':
      return t('report-headline-heavier', { span: kind === 'month' ? 'month' : 'week', ...counts });
    case 'hard':
      return t('report-headline-hard', { span: kind });
  }
}

const whenText = (when: NonNullable<Headline['when']>): string =>
  'part' in when
    ? t('report-headline-part', { part: when.part })
    : t('report-hardDay', { weekday: dayName(when.day, 'long') });
