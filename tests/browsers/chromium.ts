import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { StandIn } from '../stand-in/server.ts';
import { type Display, startDisplay } from './display.ts';
import type { Driver, Particular } from './driver.ts';
import { findChromium } from './install.ts';
import { isUsed, kill } from './profile.ts';
import { sayNo, sayYes, until } from './prompt.ts';

/**
 * Nothing of the browser's own on the wire, the stand-in in the place of every site, no motion, and neither tab strip nor
 * toolbar: without a graphics card, drawing the sea takes a third of the machine, and drawing those a tenth
 * (Chromium 156).
 */
const flags = (port: number) => [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-prefers-reduced-motion',
  '--window-size=1200,1000',
  '--ignore-certificate-errors',
  `--host-resolver-rules=MAP *:443 127.0.0.1:${port}, MAP *:80 127.0.0.1:9`,
];

/** No test reads what the driver would be told of each request and issue: about a tenth of what Chromium 156 takes. */
export const UNTOLD = { networkEnabled: false, issuesEnabled: false } as const;

/** No process ahead of need: where tabs open and close at once, those take a tenth of the machine, too (Chromium 156). */
const NOT_AHEAD = '--disable-features=SpareRendererForSitePerProcess';

/** What it opens as it starts; a page of the driver's beside that would be in front of it. */
const opening = (opens: Particular['opens']) => ({
  args: opens ? [opens === 'what was open' ? '--restore-last-session' : opens.href] : [],
  ignoreDefaultArgs: opens ? ['about:blank'] : [],
});

/** Starts Chromium on the stand-in networks, with the extensions alone that its profile has. */
export async function launchChromium(
  standIn: StandIn,
  display: Display,
  { timeZone, profile, downloads, hasToolbar, startsAhead, opens }: Particular = {},
): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium is installed');
  const { args, ignoreDefaultArgs } = opening(opens);
  return puppeteer.launch({
    executablePath,
    ignoreDefaultArgs,
    headless: false,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    ...UNTOLD,
    defaultViewport: null,
    ...(profile && { userDataDir: profile }),
    env: {
      ...{ ...process.env, DISPLAY: display.name, ...(timeZone && { TZ: timeZone }) },
      ...(downloads && { XDG_CONFIG_HOME: downloads }),
    },
    args: [
      ...flags(standIn.port),
      ...(startsAhead ? [] : [NOT_AHEAD]),
      ...(hasToolbar ? [] : ['--kiosk']),
      ...args,
    ],
  });
}

/** Marks in a profile that a driver put an extension in: it is gone with the next start (Chromium 156). */
const BY_DRIVER = 1 << 15;

/** Has the extensions of a profile that is closed stay in it. */
function keepExtensions(profile: string): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  preferences.extensions.ui = { developer_mode: true };
  for (const one of Object.values<{ creation_flags: number }>(preferences.extensions.settings))
    one.creation_flags &= ~BY_DRIVER;
  writeFileSync(file, JSON.stringify(preferences));
}

/** Starts Chromium with the extension, allowed in private windows too. */
export async function openChromium(standIn: StandIn, particular: Particular): Promise<Driver> {
  const { extension = '.output/chrome-mv3', profile, downloads = '', stays } = particular;
  // As desktops tell where the user's folders are: a profile that has its own preferences would count as used.
  writeFileSync(join(downloads, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const isReopened = isUsed(profile);
  const display = await startDisplay();
  const browser = await launchChromium(standIn, display, particular);
  const install = (enabledInIncognito = true) =>
    browser.installExtension(extension, { enabledInIncognito });
  const id = await install();
  const origin = `chrome-extension://${id}`;
  const isWorker = (one: { type(): string; url(): string }) =>
    one.type() === 'service_worker' && one.url().startsWith(origin);
  const openHome = async () => {
    const home = await browser.newPage();
    await home.goto(`${origin}/home.html`);
    await until('the page is there', () => home.$('.home'));
    return home;
  };
  const driver: Driver = {
    name: 'chromium',
    browser,
    pages: () => browser.pages(),
    standIn,
    downloads,
    home: await (isReopened ? openHome() : openedWelcome(browser, origin)),
    origin,
    allowing: (ask) => asking(driver, ask, () => sayYes(driver.home, display)),
    refusing: (ask) => asking(driver, ask, () => sayNo(driver.home, display)),
    // It asks nobody, and promises what it is told here as long as the session lasts (Chromium 156).
    promising: async (isPromised, ask) => {
      const session = await driver.home.createCDPSession();
      await session.send('Browser.setPermission', {
        permission: { name: 'persistent-storage' },
        setting: isPromised ? 'granted' : 'denied',
        origin,
      });
      await ask();
    },
    drawIn: async (page, scheme) => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      // Detached, it would show them again; and the room that a page keeps for one stays (Chromium 156).
      const session = await page.createCDPSession();
      await session.send('Emulation.setScrollbarsHidden', { hidden: true });
      await page.evaluate(() => {
        document.documentElement.style.scrollbarGutter = 'auto';
      });
    },
    stopWorker: async () => {
      const session = await driver.home.createCDPSession();
      await session.send('ServiceWorker.enable');
      const running = browser.targets().filter(isWorker);
      // One that is only starting does not hear it; and a page that sends again may have started another meanwhile.
      await until('the worker is gone', async () => {
        await session.send('ServiceWorker.stopAllWorkers');
        return !browser.targets().some((one) => running.includes(one));
      });
      await session.detach();
    },
    update: async () => {
      await install();
    },
    openHome: async () => {
      driver.home = await openHome();
    },
    renew: async () => {
      const blank = await browser.newPage();
      await browser.uninstallExtension(id);
      for (const page of await browser.pages()) if (page !== blank) await page.close();
      await install();
      driver.home = await openedWelcome(browser, origin);
      await blank.close();
    },
    switchOffAndOn: async () => {
      const extensions = await browser.newPage();
      await extensions.goto('chrome://extensions');
      for (const isOn of [false, true])
        await extensions.evaluate((one, on) => chrome.management.setEnabled(one, on), id, isOn);
      await until('our pages open again', () =>
        driver.openHome().then(
          () => true,
          () => false,
        ),
      );
    },
    allowInPrivate: async (isAllowed) => {
      // A window whose last tab closes would be followed by one of the browser's own.
      await browser.newPage();
      await install(isAllowed);
      await driver.openHome();
    },
    openPrivate: async () => (await browser.createBrowserContext()).newPage(),
    installAnother: async (folder) => {
      const other = await browser.installExtension(folder);
      return () => browser.uninstallExtension(other);
    },
    takeRoom: () => takeRoom(driver.home),
    kill: async () => {
      await kill(browser);
      display.close();
    },
    close: async () => {
      await browser.close();
      display.close();
      if (stays && profile) keepExtensions(profile);
    },
  };
  return driver;
}

/** The welcome page, which the extension opens by itself once it is installed. */
async function openedWelcome(browser: Browser, origin: string): Promise<Page> {
  const target = await browser.waitForTarget((one) => one.url().startsWith(`${origin}/home.html`));
  const welcome = await target.page();
  if (!welcome) throw new Error('The welcome page did not open');
  await until('the welcome page is there', () => welcome.$('.home.welcome').catch(() => null));
  return welcome;
}

/** Session rules take room from the list's; those for no tab would be taken for a pass's, and put in order. */
async function takeRoom(home: Page): Promise<() => Promise<void>> {
  await home.evaluate(async () => {
    const { declarativeNetRequest: rules } = chrome;
    const idsOf = (some: readonly { id: number }[]) => some.map(({ id }) => id);
    await rules.updateDynamicRules({ removeRuleIds: idsOf(await rules.getDynamicRules()) });
    const removeRuleIds = idsOf(await rules.getSessionRules());
    const addRules = Array.from({ length: 1_000 }, (_, index) => ({
      id: index + 1,
      condition: { regexFilter: `^https://nowhere${index}[.]example/`, tabIds: [1_000_000] },
      action: { type: 'block' as const },
    }));
    await rules.updateSessionRules({ removeRuleIds, addRules });
  });
  return () =>
    home.evaluate(async () => {
      const { declarativeNetRequest: rules } = chrome;
      const removeRuleIds = (await rules.getSessionRules()).map(({ id }) => id);
      await rules.updateSessionRules({ removeRuleIds });
    });
}

/** Does in front what makes the browser ask, and answers. */
async function asking(
  { home }: Driver,
  ask: () => Promise<void>,
  answer: () => Promise<void>,
): Promise<void> {
  await home.bringToFront();
  await until('our page has the focus', () => home.evaluate(() => document.hasFocus()));
  await ask();
  await answer();
}
