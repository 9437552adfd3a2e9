import type { ComponentChildren } from 'preact';
import type { Due } from '../../model/reminders/due.ts';
import { done, tick, unknown } from './reminding.ts';

interface Props {
  due: Due;
  children: ComponentChildren;
}

/** A due with a tick that can be taken back; without one while it is not known what was done. */
export const TickLine = ({ due, children }: Props) =>
  unknown.value ? (
    <div class="row tick">{children}</div>
  ) : (
    <label class="row tick">
      <input
        type="checkbox"
        checked={done.value.has(due.id)}
        onChange={({ currentTarget }) => tick(due, currentTarget.checked)}
      />
      {children}
    </label>
  );
