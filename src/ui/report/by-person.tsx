import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { all, NO_CHECKS, sum, type Tally } from '../../model/log/tally.ts';
import { circlesOf, type Person } from '../../model/people/person.ts';
import type { Report } from '../../model/report/report.ts';
import { people } from '../parts/live-data.ts';
import { type Row, Shares } from './shares.tsx';

/** Looks by person; those around an ex are counted with them, or apart. Left out where it is all one person. */
export function ByPerson({ report }: { report: Report }) {
  const [isTogether, setTogether] = useState(true);
  const listed = people.value ?? [];
  const hasLinked = circlesOf(listed).some(({ linked }) => linked.length > 0);
  const rows = isTogether ? together(report, listed) : apart(report, listed);
  if (report.people.length < 2) return null;
  return (
    <Shares id="by-person" title={t('report-byPerson')} heading={t('report-person')} rows={rows}>
      {hasLinked && (
        <label class="row check">
          <input
            type="checkbox"
            checked={isTogether}
            onChange={({ currentTarget }) => setTogether(currentTarget.checked)}
          />
          {t('report-together')}
        </label>
      )}
    </Shares>
  );
}

const tallyOf = ({ people }: Report, id: string): Tally =>
  people.find((one) => one.id === id)?.tally ?? NO_CHECKS;

/** A row for each person the span has a look at; those out of sight are one, and those no longer listed another. */
const apart = (report: Report, listed: readonly Person[]): Row[] =>
  [
    ...inSight(listed).map((one) => ({ name: one.nickname, tally: tallyOf(report, one.id) })),
    ...nameless(report, listed),
  ].filter(isAny);

/** A row for each ex with everyone around them. */
const together = (report: Report, listed: readonly Person[]): Row[] =>
  [
    ...circlesOf(inSight(listed)).map(({ ex, linked }) => ({
      name: ex.nickname,
      tally: sum([ex, ...linked].map(({ id }) => tallyOf(report, id))),
    })),
    ...nameless(report, listed),
  ].filter(isAny);

const inSight = (listed: readonly Person[]) => listed.filter(({ isArchived }) => !isArchived);

const isAny = ({ tally }: Row): boolean => all(tally) > 0;

function nameless(report: Report, listed: readonly Person[]): Row[] {
  const archived = listed.filter(({ isArchived }) => isArchived);
  const gone = report.people.filter((one) => !listed.some(({ id }) => id === one.id));
  return [
    {
      name: t('report-archived'),
      tally: sum(archived.map(({ id }) => tallyOf(report, id))),
    },
    { name: t('report-unlisted'), tally: sum(gone.map(({ tally }) => tally)) },
  ];
}
