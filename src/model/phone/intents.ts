import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import { text } from '../records/common-schemas.ts';
import { phoneStep } from './phone-step.ts';

/** Ticks a step on the phone, by its id, or takes the tick away. */
export const tickPhoneStep = intent(
  v.strictObject({ step: text(60), isDone: v.boolean() }),
  (draft, { step, isDone }) => {
    if (!isDone) draft.drop(phoneStep, step);
    else if (!draft.get(phoneStep, step)) draft.put(phoneStep, step, {});
  },
);
