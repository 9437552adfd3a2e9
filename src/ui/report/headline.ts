import { large } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { all, stayedClosed } from '../../model/log/tally.ts';
import { type Headline, headlineOf } from '../../model/report/headline.ts';
import type { Report } from '../../model/report/report.ts';
import { dayName } from './names.ts';

/** What a report says first, in words: never a reproach, and kind about a heavy span. */
export function headlineText(report: Report): string {
  const headline = headlineOf(report);
  const lead = leadText(report, headline);
  const when = whenText(headline);
  return when ? t('report-headline-and', { lead, when }) : lead;
}

function leadText(report: Report, { lead, by }: Headline): string {
  const { total, isSeenSoFar } = report;
  const counts = { some: large(stayedClosed(total)), all: large(all(total)) };
  // All time is never over: it is neither whole nor heavier than another.
  const span = report.span.kind === 'month' ? 'month' : 'week';
  const seen = isSeenSoFar ? 'all' : 'some';
  switch (lead) {
    case 'first':
      return t('report-headline-first');
    case 'let-go':
      return t('report-headline-letGo');
    case 'so-far':
      return t('report-headline-soFar', { seen });
    case 'not-seen':
      return t('report-headline-notSeen', { span });
    case 'begun':
      return t('report-headline-begun', { seen });
    case 'none':
      return t('report-headline-none', { span, seen });
    case 'closed':
      return t('report-headline-closed', { by, all: counts.all });
    case 'some':
      return t('report-headline-some', { by, ...counts });
    case 'open':
      return t('report-headline-open', { all: counts.all });
    case 'heavier':
      return t('report-headline-heavier', { span, ...counts });
    case 'hard':
      return t('report-headline-hard', { span });
  }
}

function whenText({ when }: Headline): string | null {
  if (when === null) return null;
  if ('part' in when) return t('report-headline-part', when);
  if ('day' in when) return t('report-hardDay', { weekday: dayName(when.day, 'long') });
  if ('once' in when) return t('report-headline-once', { part: when.once });
  return t('report-headline-few', { sittings: when.sittings });
}
