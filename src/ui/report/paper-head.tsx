import { wholeDate } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import type { Report } from '../../model/report/report.ts';
import { Mark } from '../parts/mark.tsx';
import { wholeSpanName } from './names.ts';

/**
 * What a printed report begins with: of which time it tells, when it was printed, room to say by hand whose it is, and
 * what is counted. On the screen it does not show.
 */
export const PaperHead = ({ report: { span, today } }: { report: Report }) => (
  <header class="on-paper paper-head">
    <Mark />
    <div>
      <p class="paper-title">{t('report-paperTitle', { span: span.kind })}</p>
      <p>{wholeSpanName(span)}</p>
    </div>
    <div>
      <p class="by-hand">{t('report-paperName')}</p>
      <p class="soft">{t('report-paperPrinted', { day: wholeDate(today) })}</p>
    </div>
    <p class="soft">{t('report-paperCounted')}</p>
  </header>
);
