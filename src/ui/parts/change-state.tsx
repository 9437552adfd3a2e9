import { createPortal } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { dayAndTime } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { askedIn, isChangeLost, waitsUntil } from './change.ts';

/**
 * Says of the last change that it could not be kept, or that it waits, for as long as that is so: in the part of the screen
 * in which it was asked for, in room of its own. Stands where it is said once that part is gone.
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
  useLayoutEffect(() => {
    if (isLost || until !== null) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isLost, until]);
  return (
    <p ref={line} class="change-state" role="status">
      {isLost && t('trouble-change')}
      {until !== null && t('waiting-said', { when: dayAndTime(until) })}
    </p>
  );
}
