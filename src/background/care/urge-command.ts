import { browser } from '#imports';
import { homePage } from '../../model/pages/own-pages.ts';
import { ownUrl } from '../pages/own-url.ts';

/** The keyboard command opens the urge wave, before any visit. */
export function answerCommand(): void {
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener((command) => {
    if (command === 'urge') browser.tabs.create({ url: ownUrl(homePage('urge')) });
  });
}
