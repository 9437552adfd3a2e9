import { storage } from '#imports';

/** Which day weeks begin on, 1 (Monday) to 7, as the user chose; 0 for as is usual where they are. */
export const chosenFirstDay = storage.defineItem<number>('local:firstDay', {
  fallback: 0,
  version: 1,
});

/** Which day weeks begin on, 1 to 7; where the browser cannot say what is usual, Monday. */
export const firstDay = async (): Promise<number> =>
  (await chosenFirstDay.getValue()) || usualFirstDay();

/** Which day weeks begin on where the user is. */
export const usualFirstDay = (): number =>
  new Intl.Locale(navigator.language).getWeekInfo?.().firstDay ?? 1;
