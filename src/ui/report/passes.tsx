import { t } from '../../language/text.ts';
import { passesIn } from '../../model/report/passes-used.ts';
import type { Report } from '../../model/report/report.ts';
import { Counted } from './counted.tsx';
import { Table } from './table.tsx';

/** For how long pages were opened, by the time chosen, and how often they were closed before it was over. */
export function Passes({ report: { counters } }: { report: Report }) {
  const passes = passesIn(counters);
  if (passes.given.length === 0) return null;
  const rows = passes.given.map(({ minutes, times }) => ({
    ...{ name: t('report-passMinutes', { minutes }), times },
    kind: 'went-on',
  }));
  return (
    <section class="card stack" aria-labelledby="passes">
      <h2 id="passes">{t('report-passes')}</h2>
      <Counted rows={rows} />
      {passes.early > 0 && (
        <p class="soft small">{t('report-passesEarly', { times: passes.early })}</p>
      )}
      <Table
        headings={[t('report-passes'), t('report-times')]}
        rows={rows.map(({ name, times }) => ({ name, cells: [times] }))}
      />
    </section>
  );
}
