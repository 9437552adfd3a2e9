import type { PartOfDay } from '../../model/time/parts-of-day.ts';

/** What the sky is, top to bottom, and where sun or moon stands. Dark screens see a darker hour. */
export const SKIES: Record<
  PartOfDay,
  { sky: [string, string]; dim: [string, string]; sun: [number, number] }
> = {
  morning: { sky: ['#f3ece0', '#fbe6d0'], dim: ['#24384a', '#4a4a63'], sun: [96, 196] },
  afternoon: { sky: ['#dbeaf0', '#f4efe3'], dim: ['#22384c', '#33516a'], sun: [160, 96] },
  evening: { sky: ['#fbead2', '#f8dcc8'], dim: ['#262f4b', '#4b3a55'], sun: [186, 143] },
  night: { sky: ['#2d3f5c', '#4a4a72'], dim: ['#1f2d42', '#2c2f50'], sun: [186, 143] },
};

const DAYLIGHT = 'light-dark(#f2c28b, #e8b684)';
const MOONLIGHT = '#f3e6c9';

/** The sky of a part of the day as custom properties, which window.css draws with. */
export function skyOf(part: PartOfDay): Record<`--${string}`, string> {
  const { sky, dim, sun } = SKIES[part];
  return {
    '--sky-top': `light-dark(${sky[0]}, ${dim[0]})`,
    '--sky-end': `light-dark(${sky[1]}, ${dim[1]})`,
    '--sun-light': part === 'night' ? MOONLIGHT : DAYLIGHT,
    '--sun-x': `${sun[0]}px`,
    '--sun-y': `${sun[1]}px`,
  };
}
