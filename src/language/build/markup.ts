import { type Files, together } from './catalogue.ts';

const PLACE = /\{\{ ([\w-]+) \}\}/g;

/**
 * Puts texts into the places of a page that is read before any script, such as `{{ pause-leave }}`. With more
 * languages than one they stay empty until the page knows which is spoken: no text is to be swapped under somebody's eyes.
 * @throws where a text is missing, or asks for arguments
 */
export function withWords(html: string, all: Record<string, Files>): string {
  const [only, another] = Object.values(all);
  const texts = together(only ?? {});
  return html.replaceAll(PLACE, (_place, key: string) => {
    const text = texts[key];
    if (typeof text !== 'string') throw new Error(`${key} cannot stand in markup`);
    return another ? '' : text;
  });
}
