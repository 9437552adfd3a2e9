import { i18n } from '#i18n';
import { all, letGoBy } from '../../model/log/tally.ts';
import { type Headline, headlineOf } from '../../model/report/headline.ts';
import type { Report } from '../../model/report/report.ts';
import { dayName, figure } from './names.ts';

/** What a report says first, in words: never a reproach, and kind about a heavy span. */
export function headlineText(report: Report): string {
  const { lead, when } = headlineOf(report);
  const sentences = [leadText(report, lead), ...(when ? [whenText(when)] : [])];
  return sentences.join(' ');
}

function leadText({ total, span: { kind } }: Report, lead: Headline['lead']): string {
  const counts: [string, string] = [figure(letGoBy(total)), figure(all(total))];
  switch (lead) {
    case 'first':
      return i18n.t('report.headline.first');
    case 'none':
      return i18n.t(`report.headline.none.${kind}`);
    case 'all':
      return i18n.t('report.headline.all');
    case 'some':
      return i18n.t('report.headline.some', counts);
    case 'heavier':
      return kind === 'month'
        ? i18n.t('report.headline.heavierMonth', counts)
        : i18n.t('report.headline.heavier', counts);
    case 'hard':
      return i18n.t(`report.headline.hard.${kind}`);
  }
}

const whenText = (when: NonNullable<Headline['when']>): string =>
  'part' in when
    ? i18n.t(`report.headline.part.${when.part}`)
    : i18n.t('report.hardDay', [dayName(when.day, 'long')]);
