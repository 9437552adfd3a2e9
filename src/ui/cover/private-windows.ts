import { type Signal, signal } from '@preact/signals';
import { browser } from '#imports';

/** Whether the extension may run in private windows; null until the browser has answered. */
export const isPrivateAllowed: Signal<boolean | null> = signal(null);

/** Asks anew: switched over in the browser, it starts the extension again in Chromium 156, but not in Firefox 153. */
export async function readPrivateAllowed(): Promise<void> {
  isPrivateAllowed.value = await browser.extension.isAllowedIncognitoAccess();
}
