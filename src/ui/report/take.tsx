import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Report } from '../../model/report/report.ts';
import { useOnce } from '../parts/once.ts';
import { save } from '../parts/save.ts';
import { Export } from './export-row.tsx';
import { pictureOf } from './picture.ts';

/** Ways to take a report along: on paper, or as a picture without names. */
export function Take({ report }: { report: Report }) {
  const [isLost, setLost] = useState(false);
  const once = useOnce();
  const keep = async () => {
    const picture = await pictureOf(report).catch(() => null);
    setLost(picture === null);
    if (picture) save(`notes-${report.span.first}.png`, picture);
  };
  return (
    <footer class="row take">
      <button type="button" class="button quiet" onClick={() => print()}>
        {t('report-print')}
      </button>
      <button type="button" class="button quiet" onClick={() => once(keep)}>
        {t('report-picture')}
      </button>
      {isLost && (
        <p class="problem small" role="alert">
          {t('report-noPicture')}
        </p>
      )}
      <Export hint={t('report-takeHint')} />
    </footer>
  );
}
