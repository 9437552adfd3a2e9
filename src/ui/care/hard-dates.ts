import { computed } from '@preact/signals';
import { dayAndMonth } from '../../language/format.ts';
import { locale } from '../../language/text.ts';
import { type HardDate, hardDate, isYearly, nextOn } from '../../model/care/hard-date.ts';
import { change } from '../parts/change.ts';
import { records } from '../parts/live-data.ts';

/** All hard dates. */
export const hardDates = computed(() => [...(records.value?.all(hardDate).values() ?? [])]);

export type HardDateDraft = Omit<HardDate, 'since'>;

/** Keeps a hard date, new or changed. Resolves to whether it was kept. */
export const putHardDate = ({ id, label, on, waitsLonger }: HardDateDraft): Promise<boolean> =>
  change('putHardDate', { id, label, on, waitsLonger });

/** Takes a hard date away. Resolves to whether that was kept. */
export const removeHardDate = ({ id }: Pick<HardDate, 'id'>): Promise<boolean> =>
  change('removeHardDate', { id });

/** The day in words: with its year where it comes once. @param today ISO date */
export function dayText({ on }: HardDate, today: string): string {
  if (isYearly(on)) return dayAndMonth(nextOn({ on }, today) ?? today);
  return Temporal.PlainDate.from(on).toLocaleString(locale(), { dateStyle: 'long' });
}
