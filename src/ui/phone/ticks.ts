import { computed } from '@preact/signals';
import { phoneStep } from '../../model/phone/phone-step.ts';
import { change } from '../parts/change.ts';
import { records } from '../parts/live-data.ts';

/** The ids of the steps on the phone that are ticked. */
export const ticked = computed(() => new Set(records.value?.all(phoneStep).keys()));

/** Ticks a step, by its id, or takes the tick away. */
export const tickStep = (step: string, isDone: boolean) =>
  change('tickPhoneStep', { step, isDone });
