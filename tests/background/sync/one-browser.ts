/** What runs in one browser of the simulation: the whole background as it is built, and what the test looks at. */
import '../../browsers/fake-imports.ts';
import { fakeBrowser as browser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background.ts';
import { FakeEvent } from '../fake-event.ts';

export { writeDown } from '../../../src/background/log/writer.ts';
export { watchSnapshot } from '../../../src/storage/records/snapshot.ts';
export { browser };

/** A browser in which no site is allowed: nothing is registered, and there are no tabs. */
const apis: Readonly<Record<string, object>> = {
  runtime: { getManifest: () => ({ version: '1' }) },
  extension: { inIncognitoContext: false },
  i18n: { getMessage: (name: string) => name, getUILanguage: () => 'en' },
  tabs: { query: async () => [] },
  commands: { onCommand: new FakeEvent() },
  permissions: {
    ...{ onAdded: new FakeEvent(), onRemoved: new FakeEvent() },
    contains: async () => false,
    getAll: async () => ({ origins: [] }),
    remove: async () => undefined,
  },
  declarativeNetRequest: {
    getDynamicRules: async () => [],
    getSessionRules: async () => [],
    updateDynamicRules: async () => undefined,
    updateSessionRules: async () => undefined,
  },
  scripting: {
    getRegisteredContentScripts: async () => [],
    unregisterContentScripts: async () => undefined,
  },
};

/** Starts the background, as a browser does that was just opened. */
export function start(): void {
  for (const [name, api] of Object.entries(apis)) {
    const known = (browser as unknown as Record<string, object>)[name];
    Object.assign(browser, { [name]: Object.assign(known ?? {}, api) });
  }
  Object.assign(chrome, browser);
  background.main();
}
