import { browser } from '#imports';
import { homePage } from '../../model/pages/own-pages.ts';
import { ownUrl } from './own-url.ts';

/** Opens the welcome once the extension is installed; not when it is updated. */
export function keepWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: ownUrl(homePage('welcome')) });
  });
}
