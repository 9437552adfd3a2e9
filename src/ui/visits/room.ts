import { partOfDay } from '../../model/time/parts-of-day.ts';
import { hourNow } from '../parts/hour.ts';
import { skyOf } from '../parts/sky.ts';

/** Gives the page its window's sky, and dims it at night: eyes are used to the dark then, whatever the system's colours. */
export function dressRoom(): void {
  const part = partOfDay(hourNow());
  const { classList, style } = document.documentElement;
  classList.toggle('dim', part === 'night');
  for (const [name, value] of Object.entries(skyOf(part))) style.setProperty(name, value);
}
