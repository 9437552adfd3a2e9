import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import { FORGOTTEN_PIN_MS, pin } from './pin.ts';

/** Sets the PIN, or takes it away. Pages do not ask for it: whether they may, src/background/discretion/lock.ts says. */
export const setPin = intent(v.strictObject({ pin: pin.schema }), (draft, { pin: wanted }) =>
  draft.set(pin, wanted),
);

/** The PIN was forgotten: it goes a day later, unless it is entered before. */
export const forgetPin = intent(v.strictObject({}), (draft, _nothing, { at }) => {
  const known = draft.setting(pin);
  if (known && known.goesAt === null) draft.set(pin, { ...known, goesAt: at + FORGOTTEN_PIN_MS });
});
