import { type Browser, browser } from '#imports';

/**
 * Asks the browser for permissions; resolves to whether they are given. Call it first thing in a click: browsers ask
 * only then. What was sent before is on its way when the question opens, as a popup does not outlive that.
 */
export async function allow(what: Browser.permissions.Permissions): Promise<boolean> {
  // What is sent leaves a moment after it was called for; Firefox takes the question in the click itself alone.
  if (!import.meta.env.FIREFOX) await null;
  return browser.permissions.request(what).catch(() => false);
}
