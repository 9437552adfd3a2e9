import { createPortal } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { dayAndTime } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { askedIn, forADay, isChangeLost, waitsUntil } from './change.ts';

/**
 * Says of the last change that it could not be kept, that it waits, or that it may hold for a day, for as long as that is
 * so: in the part of the screen in which it was asked for, in room of its own. Stands where it is said once that part is gone.
 */
export function ChangeState() {
  const part = askedIn.value;
  useLayoutEffect(() => {
    if (part && !part.isConnected) askedIn.value = null;
  });
  return part ? createPortal(<Line />, part) : <Line />;
}

function Line() {
  const line = useRef<HTMLParagraphElement>(null);
  const [isLost, until] = [isChangeLost.value, waitsUntil.value];
  const brief = forADay.value;
  const isSaid = isLost || until !== null || brief !== null;
  useLayoutEffect(() => {
    if (isSaid) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isSaid]);
  return (
    <p ref={line} class="change-state" role="status">
      {isLost && t('trouble-change')}
      {until !== null && t('waiting-said', { when: dayAndTime(until) })}
      {brief && <ForADay {...brief} />}
    </p>
  );
}

/** What made looking easier may hold for a day alone. The words take the focus that their button's end left homeless. */
function ForADay({ until, limit }: { until: number | null; limit: () => void }) {
  const words = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (until !== null && document.activeElement === document.body) words.current?.focus();
  }, [until]);
  return until === null ? (
    <span class="row">
      {t('waiting-easier')}
      <button type="button" class="button quiet" onClick={limit}>
        {t('waiting-forADay')}
      </button>
    </span>
  ) : (
    <span ref={words} tabIndex={-1}>
      {t('waiting-goesBack', { when: dayAndTime(until) })}
    </span>
  );
}
