/** What a person does in Firefox's own windows, done by scripts of the browser, which no command for pages reaches (153). */
import type { Browser } from 'puppeteer-core';

/** Puppeteer's connection to Firefox, which it keeps to itself. */
export interface Connected {
  readonly connection: {
    send: <R = Tree>(method: string, params: object) => Promise<{ result: R }>;
    emit: (event: `browsingContext.context${'Created' | 'Destroyed'}`, context: object) => void;
  };
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/** Runs the body of an asynchronous function in the browser's first window. */
async function inItself(browser: Browser, body: string): Promise<void> {
  const { connection } = browser as unknown as Connected;
  const windows = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send<{ type: string }>('script.evaluate', {
    expression: `(async () => { ${body} })()`,
    target: { context: windows.result.contexts[0]?.context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(JSON.stringify(result));
}

const NAMED = `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');`;

/** Changes a setting of the browser, as `about:config` does. */
export const setPref = (browser: Browser, name: string, value: number): Promise<void> =>
  inItself(browser, `Services.prefs.setIntPref(${JSON.stringify(name)}, ${value});`);

/** What an extension may do besides what its manifest says. */
interface Permissions {
  readonly permissions: readonly string[];
  readonly origins: readonly string[];
}

/** Leave to act in private windows. */
export const IN_PRIVATE: Permissions = {
  permissions: ['internal:privateBrowsingAllowed'],
  origins: [],
};

/** Puts the extension of a folder in so that it stays, which Firefox 153 does with those in one file alone. */
export const installForGood = (browser: Browser, folder: string): Promise<void> =>
  inItself(
    browser,
    `${NAMED}
    const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
    const packed = new FileUtils.File(await IOUtils.createUniqueFile(PathUtils.tempDir, 'extension.xpi'));
    const zip = Cc['@mozilla.org/zipwriter;1'].createInstance(Ci.nsIZipWriter);
    zip.open(packed, FileUtils.MODE_WRONLY | FileUtils.MODE_TRUNCATE);
    const add = (from, path) => {
      if (path) zip.addEntryFile(path, zip.COMPRESSION_NONE, from, false);
      if (from.isDirectory())
        for (const one of from.directoryEntries) add(one, path + (path && '/') + one.leafName);
    };
    add(new FileUtils.File(${JSON.stringify(folder)}), '');
    zip.close();
    await (await AddonManager.getInstallForFile(packed)).install();
    packed.remove(false);`,
  );

/** Gives an extension permissions, or takes them; one that runs learns of it by `restart`. */
export const permit = (
  browser: Browser,
  id: string,
  how: 'add' | 'remove',
  what: Permissions,
): Promise<void> =>
  inItself(
    browser,
    `${NAMED} await ExtensionPermissions.${how}('${id}', ${JSON.stringify(what)});`,
  );

/** Switches an extension off and on again. */
export const restart = (browser: Browser, id: string): Promise<void> =>
  inItself(
    browser,
    `${NAMED}
    const addon = await AddonManager.getAddonByID('${id}');
    await addon.disable();
    await addon.enable();`,
  );

/** Ends an extension's background as it stands. */
export const endBackground = (browser: Browser, id: string): Promise<void> =>
  inItself(
    browser,
    `await WebExtensionPolicy.getByID('${id}').extension.terminateBackground({ disableResetIdleForTest: true });`,
  );

/**
 * Answers the question whether what the page in front keeps may stay for good.
 * @throws as long as it is not asked
 */
export const answerToKeep = (browser: Browser, isYes: boolean): Promise<void> =>
  inItself(
    browser,
    `const question = PopupNotifications.getNotification('persistent-storage', gBrowser.selectedBrowser);
    const { mainAction, secondaryActions } = question;
    (${isYes} ? mainAction : secondaryActions[0]).callback({});
    question.remove();`,
  );

/** Opens a private window, on no page: one that still loads would get in the way of where it is sent. */
export const openPrivateWindow = (browser: Browser): Promise<void> =>
  inItself(
    browser,
    `const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
    const args = Cc['@mozilla.org/supports-string;1'].createInstance(Ci.nsISupportsString);
    args.data = 'about:blank';
    await BrowserWindowTracker.promiseOpenWindow({ private: true, args });`,
  );
