import { effect } from '@preact/signals';
import { openLanguage } from '../../language/page.ts';
import { areNewer } from '../../model/records/newer.ts';
import { chosenLanguage } from '../../model/settings/chosen-language.ts';
import { openLockInWords } from '../discretion/opening.tsx';
import { followStorage, settingOf, unreadable } from '../parts/live-data.ts';

/** So long, in milliseconds, a page waits for what is kept; a background that hangs leaves no page blank. */
const LONGEST_WAIT_MS = 1_000;

/** Both families: in another one's place while they load, words would move. */
const FONTS = ['1rem "Figtree Variable"', '1rem "Fraunces Variable"'];

/**
 * Opens a page of ours: what is kept, the chosen language, and then the page itself. Without what is kept it
 * opens all the same. Another language is chosen: the page opens anew.
 * @param ask asks for what else the first drawing waits for, as long as for what is kept
 * @param hasLock whether a PIN locks it: then nothing else is read before that is open
 */
export async function openPage(
  draw: () => void | Promise<void>,
  ask?: () => Promise<unknown>,
  hasLock = false,
): Promise<void> {
  const waited = new Promise((wake) => setTimeout(wake, LONGEST_WAIT_MS));
  const fonts = FONTS.map((font) => document.fonts.load(font));
  // Most have chosen none: its texts are loaded while storage is read.
  const usual = openLanguage(null);
  const isShut = hasLock && (await openLockInWords(usual).catch(sayWhy));
  const there = Promise.all([
    isShut || followStorage().catch(sayWhy),
    Promise.allSettled([...fonts, ask?.()]),
  ]);
  const kept = Promise.race([there, waited]);
  await Promise.all([kept, usual]);
  const chosen = settingOf(chosenLanguage);
  if (chosen !== null) await openLanguage(chosen);
  await draw();
  effect(() => {
    if (settingOf(chosenLanguage) !== chosen) location.reload();
  });
}

/** Says why what is kept is out of reach. @returns that nothing is to be read */
function sayWhy(error: unknown): true {
  unreadable.value = areNewer(error) ? 'newer' : 'other';
  return true;
}
