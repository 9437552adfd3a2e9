import { effect } from '@preact/signals';
import { openLanguage } from '../../language/page.ts';
import { chosenLanguage } from '../../model/settings/chosen-language.ts';
import { followStorage, settingOf } from '../parts/live-data.ts';

/**
 * Opens a page of ours: what is kept, the chosen language, and then the page itself. Without what is kept it
 * opens all the same. Another language is chosen: the page opens anew.
 */
export async function openPage(draw: () => void | Promise<void>): Promise<void> {
  await followStorage().catch(() => undefined);
  const chosen = settingOf(chosenLanguage);
  await openLanguage(chosen);
  await draw();
  effect(() => {
    if (settingOf(chosenLanguage) !== chosen) location.reload();
  });
}
