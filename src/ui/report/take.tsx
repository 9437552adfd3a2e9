import { t } from '../../language/text.ts';
import type { Report } from '../../model/report/report.ts';
import { save } from '../parts/save.ts';
import { Export } from './export-row.tsx';
import { pictureOf } from './picture.ts';

/** Ways to take a report along: on paper, or as a picture without names. */
export function Take({ report }: { report: Report }) {
  const keep = async () => {
    save(`notes-${report.span.first}.png`, await pictureOf(report));
  };
  return (
    <footer class="row take">
      <button type="button" class="button quiet" onClick={() => print()}>
        {t('report-print')}
      </button>
      <button type="button" class="button quiet" onClick={keep}>
        {t('report-picture')}
      </button>
      <Export hint={t('report-takeHint')} />
    </footer>
  );
}
