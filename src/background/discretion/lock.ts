import type { PinTried } from '../../messages/messages.ts';
import { LOCKED, mistaken, opened, waitLeft } from '../../model/discretion/lock-state.ts';
import { holds, lockAfter, pin } from '../../model/discretion/pin.ts';
import { lockState } from '../../storage/discretion/lock.ts';
import { change } from '../change/change.ts';
import { isKnownBy } from '../change/hasten.ts';
import { records } from '../change/records.ts';
import { answer } from '../router.ts';

/** Opens our pages to whoever knows the PIN, and keeps them open while they are used. */
export function keepLock(): void {
  answer('unlock', ({ key }) => inTurn(() => tryKey(key)));
  answer('setPin', ({ key, pin: wanted }) =>
    inTurn(async () => {
      const tried = await tryKey(key);
      if (!tried.isRight) return tried;
      await change({ do: 'setPin', with: { pin: wanted && { ...wanted, goesAt: null } } });
      await open();
      return tried;
    }),
  );
  answer('touched', () =>
    inTurn(async () => {
      // Who comes too late has to unlock.
      if ((await lockState.getValue()).openUntil > Date.now()) await open();
    }),
  );
  answer('lock', () => inTurn(() => lockState.setValue(LOCKED)));
}

/** One at a time, so that no two tries are one. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('lock', work);

const open = async () =>
  lockState.setValue(opened((await records()).setting(lockAfter), Date.now()));

async function tryKey(key: string | null): Promise<PinTried> {
  const known = (await records()).setting(pin);
  if (!holds(known, Date.now())) return { isRight: true, wait: 0 };
  const state = await lockState.getValue();
  const wait = waitLeft(state, Date.now());
  if (wait > 0) return { isRight: false, wait };
  if (key === null || !(await isKnownBy(key, known))) {
    const now = Date.now();
    const next = mistaken(state, now);
    await lockState.setValue(next);
    return { isRight: false, wait: waitLeft(next, now) };
  }
  await open();
  // Whoever knows it has not forgotten it.
  if (known.goesAt !== null)
    await change({ do: 'setPin', with: { pin: { ...known, goesAt: null } } });
  return { isRight: true, wait: 0 };
}
