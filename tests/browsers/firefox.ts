import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { networks } from '../../src/networks/addresses/lookup.ts';
import { hostsOf } from '../../src/networks/addresses/template.ts';
import type { StandIn } from '../stand-in/server.ts';
import { ELSEWHERE, FURTHER, NOBODYS } from '../stand-in/sites.ts';
import type { Driver, Particular } from './driver.ts';
import {
  answerToKeep,
  type Connected,
  endBackground,
  IN_PRIVATE,
  installForGood,
  openPrivateWindow,
  permit,
  restart,
  setPref,
} from './firefox-itself.ts';
import { findFirefox } from './install.ts';
import { isUsed, kill } from './profile.ts';
import { until } from './prompt.ts';

const EXTENSION = resolve('.output/firefox-mv3');

/**
 * How long after the last event Firefox ends the background, in milliseconds: so that it mostly sleeps. It
 * does so though the background still works or owes an answer (Firefox 153), so this leaves time for the
 * work of most events; users' browsers leave thirty seconds.
 */
const IDLE = 1_500;

/** The host of the extension's pages: by it a profile that is opened again knows what it has kept. */
const UUID = '0c5e5a54-6f0b-4d0f-9a35-3d7f1f6c7a10';

/** How long a browser may take to start beside another, in milliseconds. */
const START_MS = 40_000;

const hosts = [
  ...networks.flatMap(hostsOf).flatMap((host) => [host, `www.${host}`]),
  ...Object.values(FURTHER),
  ELSEWHERE,
  NOBODYS,
];

/** Its settings for what it opens as it starts. */
const opening = (opens: Particular['opens']) =>
  opens === 'what was open' ? { 'browser.startup.page': 3 } : {};

/**
 * Starts Firefox on the stand-in networks, with the extensions alone that its profile has. Permission questions answer
 * themselves (fact of the pref).
 */
export function launchFirefox(
  standIn: StandIn,
  { timeZone, profile, downloads = '', idle = IDLE, hasToolbar, opens }: Particular,
): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox is installed');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Neither tab strip nor toolbar, as in Chromium; and settings may be changed while it runs.
    args: [
      '--remote-allow-system-access',
      ...(hasToolbar ? [] : ['--kiosk']),
      ...(opens instanceof URL ? [opens.href] : []),
    ],
    ignoreDefaultArgs: opens ? ['about:blank'] : [],
    env: { ...process.env, ...(timeZone && { TZ: timeZone }) },
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...(profile && { userDataDir: profile }),
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(','),
      'network.socket.forcePort': `443=${standIn.port}`,
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': idle,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'network.proxy.type': 0,
      // Drawing the sea without a graphics card takes half of the machine.
      'ui.prefersReducedMotion': 1,
      'network.dns.disabled': false,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.uuids': JSON.stringify({ [idOf(EXTENSION)]: UUID }),
      'xpinstall.signatures.required': false,
      ...opening(opens),
    },
  });
}

/** Starts Firefox with the extension. */
export async function openFirefox(standIn: StandIn, particular: Particular): Promise<Driver> {
  const { profile, downloads = '', stays } = particular;
  const isReopened = isUsed(profile);
  const browser = await launchFirefox(standIn, particular);
  const id = idOf(EXTENSION);
  const install = async () => {
    await permit(browser, id, 'add', IN_PRIVATE);
    if (stays) await installForGood(browser, EXTENSION);
    else await browser.installExtension(EXTENSION);
  };
  await install();
  const origin = `moz-extension://${UUID}`;
  const openFirst = async () => {
    const home = await openHome(browser, origin);
    if (!isReopened) await until('the welcome page opens', () => closeWelcome(home), START_MS);
    return home;
  };
  const driver: Driver = {
    name: 'firefox',
    browser,
    pages: () => allPages(browser),
    standIn,
    downloads,
    home: await openFirst(),
    origin,
    allowing: (ask) => ask(),
    // Its questions are answered by a setting, always with yes (Firefox 153): here the page hears a no.
    refusing: async (ask) => {
      await driver.home.evaluate(() => {
        Object.assign(chrome.permissions, { request: async () => false });
      });
      await ask();
    },
    promising: async (isPromised, ask) => {
      await ask();
      await until('the browser asks, and hears the answer', () =>
        answerToKeep(browser, isPromised).then(
          () => true,
          () => false,
        ),
      );
    },
    drawIn: async (page, scheme) => {
      const content = SCHEMES[scheme];
      await setPref(browser, 'ui.useOverlayScrollbars', 1);
      await setPref(browser, 'layout.css.prefers-color-scheme.content-override', content);
      await page.waitForFunction(
        (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
        {},
        scheme,
      );
    },
    stopWorker: async () => {
      await driver.home.evaluate(() => {
        const isBackground = ({ location }: Window) => /background/.test(location.href);
        Object.assign(globalThis, { running: chrome.extension.getViews().find(isBackground) });
      });
      await endBackground(browser, id);
      // A page that sends again may have started another meanwhile.
      const isGone = () =>
        driver.home.evaluate(() => {
          const { running } = globalThis as unknown as { running?: Window };
          return !running || !chrome.extension.getViews().includes(running);
        });
      await until('the background is gone', isGone);
    },
    update: install,
    openHome: async () => {
      driver.home = await openHome(browser, origin);
    },
    renew: async () => {
      const blank = await browser.newPage();
      await browser.uninstallExtension(id);
      for (const page of await driver.pages()) if (page !== blank) await page.close();
      await install();
      driver.home = await openFirst();
      await blank.close();
    },
    switchOffAndOn: async () => {
      // A window whose last tab closes would close as well.
      await browser.newPage();
      await restart(browser, id);
      driver.home = await openHome(browser, origin);
    },
    allowInPrivate: async (isAllowed) => {
      await permit(browser, id, isAllowed ? 'add' : 'remove', IN_PRIVATE);
      await driver.switchOffAndOn();
    },
    openPrivate: async () => {
      const before = await driver.pages();
      await openPrivateWindow(browser);
      return until('it is there', async () =>
        (await driver.pages()).find((page) => !before.includes(page)),
      );
    },
    installAnother: async (folder) => {
      const other = await browser.installExtension(folder);
      await permit(browser, other, 'add', { permissions: [], origins: ['<all_urls>'] });
      await restart(browser, other);
      return () => browser.uninstallExtension(other);
    },
    takeRoom: async () => {
      await setPref(browser, ROOM, 0);
      await driver.home.evaluate(async () => {
        const rules = await chrome.declarativeNetRequest.getDynamicRules();
        const removeRuleIds = rules.map(({ id }) => id);
        await chrome.declarativeNetRequest.updateDynamicRules({ removeRuleIds });
      });
      return () => setPref(browser, ROOM, 1_000);
    },
    kill: () => kill(browser),
    close: () => browser.close(),
  };
  return driver;
}

/** A page of the extension. No driver may open one, but a site may lead to the pause page, and that further. */
async function openHome(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`https://${ELSEWHERE}/`);
  const lead = (to: string) =>
    page.evaluate((address) => location.assign(address), to).catch(() => undefined);
  await lead(`${origin}/pause.html?k=nobody`);
  await until('a page of ours is there', () => page.$('main.pause').catch(() => null));
  await lead('/home.html');
  return until('the page is there', async () => (await page.$('.home').catch(() => null)) && page);
}

/** How many rules with a regular expression an extension may have. */
const ROOM = 'extensions.dnr.max_number_of_regex_rules';

/** The colour schemes of pages, as its settings number them. */
const SCHEMES = { dark: 0, light: 1 } as const;

/**
 * The open tabs. Firefox tells neither of all tabs that open on an extension's page nor of all that close there (Firefox
 * 153, bug 1755014), so it is asked, and puppeteer told what it missed, as it tells itself when it connects.
 */
async function allPages(browser: Browser): Promise<Page[]> {
  const { connection } = browser as unknown as Connected;
  const before = await knownIds(browser);
  const contexts = await openTabs(browser);
  const known = await knownIds(browser);
  const open = contexts.map(({ context }) => context);
  for (const context of contexts)
    if (!known.includes(context.context))
      connection.emit('browsingContext.contextCreated', context);
  for (const context of before)
    if (!open.includes(context)) connection.emit('browsingContext.contextDestroyed', { context });
  return browser.pages();
}

const openTabs = async (browser: Browser) => {
  const { connection } = browser as unknown as Connected;
  return (await connection.send('browsingContext.getTree', { maxDepth: 0 })).result.contexts;
};

/** Where the open tabs are, as the browser itself tells. */
export const openAddresses = async (browser: Browser): Promise<string[]> =>
  (await openTabs(browser)).map(({ url }) => url);

const knownIds = async (browser: Browser): Promise<string[]> =>
  (await browser.pages()).map((page) => (page.mainFrame() as unknown as { _id: string })._id);

/** Closes the welcome page once it has opened; returns whether it had. */
const closeWelcome = (home: Page): Promise<boolean> =>
  home.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const [welcome] = tabs.filter(({ url }) => url?.endsWith('#/welcome'));
    if (welcome?.id !== undefined) await chrome.tabs.remove(welcome.id);
    return welcome !== undefined;
  });

/** The id by which Firefox knows a built extension. */
const idOf = (extension: string): string =>
  JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings.gecko
    .id;
