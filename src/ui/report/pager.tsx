import { t } from '../../language/text.ts';
import type { Report } from '../../model/report/report.ts';
import { plusDays } from '../../model/time/day.ts';
import { SPANS } from '../../model/time/span.ts';
import { spanName } from './names.ts';
import type { ReportRequest } from './report-request.ts';

interface Props {
  wish: ReportRequest;
  /** Null until the first one is here. */
  report: Report | null;
  onTurn: (wish: ReportRequest) => void;
}

/** Which span the report tells of: a week, a month or all time, and the ways to earlier and later ones. */
export function Pager({ wish, report, onTurn }: Props) {
  const span = report?.span;
  const isEarlier = span && span.kind !== 'all' && span.first > report.since;
  const isLater = span && span.kind !== 'all' && span.end <= report.today;
  const turn = (day: string) => () => onTurn({ ...wish, day });
  return (
    <div class="row apart pager">
      <div class="row">
        <p class="soft" aria-live="polite">
          {span && spanName(span)}
        </p>
        {(isEarlier || isLater) && (
          <span class="row turns">
            <Turn
              name={t('report-earlier')}
              path="M14 6l-6 6 6 6"
              onTurn={isEarlier ? turn(plusDays(span.first, -1)) : undefined}
            />
            <Turn
              name={t('report-later')}
              path="M10 6l6 6-6 6"
              onTurn={isLater ? turn(span.end) : undefined}
            />
          </span>
        )}
      </div>
      <fieldset class="spans">
        <legend class="hidden-but-read">{t('report-spans')}</legend>
        {SPANS.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="span"
              class="hidden-but-read"
              checked={kind === wish.span}
              onChange={() => onTurn({ span: kind, day: wish.day })}
            />
            {t(`report-span-${kind}`)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

interface TurnProps {
  name: string;
  path: string;
  /** Undefined where there is nothing further. */
  onTurn: (() => void) | undefined;
}

/** One way to turn. At the end it stays focusable, so that a keyboard does not lose its place. */
const Turn = ({ name, path, onTurn }: TurnProps) => (
  <button
    type="button"
    class="round turn"
    aria-disabled={!onTurn}
    aria-label={name}
    onClick={onTurn}
  >
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={path} />
    </svg>
  </button>
);
