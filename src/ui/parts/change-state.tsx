import { useRef } from 'preact/hooks';
import { dayAndTime } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { answeredIn, isChangeLost, waitsUntil } from './change.ts';

/** Says of the last change that it could not be kept, or that it waits, for as long as that is so; where no part of the screen says it. */
export const ChangeState = () => (
  <p class="change-state" role="status">
    {!answeredIn.value?.isConnected && <Words />}
  </p>
);

/** The same, where the change was asked for: it has room of its own there. Stands right in a part that is answering. */
export function ChangeHere() {
  const line = useRef<HTMLParagraphElement>(null);
  const part = answeredIn.value;
  return (
    <p ref={line} class="change-state here" role="status">
      {part !== null && part === line.current?.parentElement && <Words />}
    </p>
  );
}

const Words = () => (
  <>
    {isChangeLost.value && t('trouble-change')}
    {waitsUntil.value !== null && t('waiting-said', { when: dayAndTime(waitsUntil.value) })}
  </>
);
