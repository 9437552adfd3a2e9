import { computed } from '@preact/signals';
import { t } from '../../language/text.ts';
import { returnOf, type Worry, worry } from '../../model/care/worry.ts';
import { change } from '../parts/change.ts';
import { records } from '../parts/live-data.ts';
import { relativeDateTime } from '../reminders/clock.ts';
import { wall } from '../reminders/reminding.ts';

/** All worries that were put off. */
export const worries = computed(() => [...(records.value?.all(worry).values() ?? [])]);

/** Puts a worry off; one that is put off already comes back as this says. Resolves to whether it was kept. */
export const putOff = ({ id, text, day, time }: Omit<Worry, 'since'>): Promise<boolean> =>
  change('putOff', { id, day, time, ...(text && { text }) });

/** Lets a worry go. Resolves to whether that was kept. */
export const letWorryGo = ({ id }: Pick<Worry, 'id'>): Promise<boolean> =>
  change('letWorryGo', { id });

/** What a worry is about, in words. */
export const nameOf = ({ text }: Pick<Worry, 'text'>): string => text ?? t('later-something');

/** When a worry comes back, as seen from now. */
export const returnSeen = (when: Pick<Worry, 'day' | 'time'>) =>
  relativeDateTime(returnOf(when), wall.value);
