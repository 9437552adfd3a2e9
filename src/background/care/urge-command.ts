import { browser } from '#imports';

/** The keyboard command opens the urge wave, before any visit. */
export function answerCommand(): void {
  browser.commands.onCommand.addListener((command) => {
    if (command === 'urge')
      browser.tabs.create({ url: `${browser.runtime.getURL('/home.html')}#/urge` });
  });
}
