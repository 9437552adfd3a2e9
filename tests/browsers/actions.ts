import type { ClickOptions, ElementHandle, Page } from 'puppeteer-core';
import type { PageIntent } from '../../src/model/change/intents.ts';
import type { HostFacts } from '../../src/model/cover/cover-facts.ts';
import type { WatchTable } from '../../src/model/cover/guard-table.ts';
import type { Person } from '../../src/model/people/person.ts';
import type { Report } from '../../src/model/report/report.ts';
import type { KeptFacts } from '../../src/storage/cover/cover.ts';
import { sites } from '../stand-in/sites.ts';
import { ask } from './ask.ts';
import { addressOf, type Driver } from './driver.ts';
import { until } from './prompt.ts';
import { recordsOf } from './records.ts';

export type NetworkId = keyof typeof sites;

/** Shows one of the extension's own screens in its page, loaded anew. */
export async function show({ home }: Driver, screen: string): Promise<void> {
  await reload(home);
  await until('the page is there', () => home.$('.home').catch(() => null));
  await home.evaluate((to) => {
    location.hash = `#/${to}`;
  }, screen);
  await home.waitForSelector(`.home.${screen.split('/')[0]}`);
}

/** Fills the form of the People page, which is folded where somebody is listed, and presses Add. */
export async function submit(driver: Driver, profile: string, nickname = ''): Promise<void> {
  const { home } = driver;
  if (!(await home.$('.home.people'))) await show(driver, 'people');
  if (!(await home.$('.adding'))) await press(home, 'Add someone');
  const link = await named(home, 'textbox', 'Profile link or handle');
  const name = await named(home, 'textbox', 'Nickname');
  await paste(link, profile);
  if (nickname) await name.type(nickname);
  await (await named(home, 'button', 'Add')).click();
}

/** Puts a text into a field in place of what it holds, as pasting does: typing ten thousand characters would take half a minute. */
export const paste = (field: ElementHandle<Element>, text: string): Promise<void> =>
  field.evaluate((input, text) => {
    (input as HTMLInputElement | HTMLTextAreaElement).select();
    document.execCommand('insertText', false, text);
  }, text);

/** How long something may take to be there, in milliseconds: a pause waits for some seconds. */
const APPEARS_MS = 30_000;

/** Which markup has a role on our pages. */
const MARKUP = { button: 'button', textbox: 'input', radio: 'input[@type="radio"]' } as const;

/**
 * A selector of what has a role and a name. Once asked for a name, Firefox keeps those of every page at hand, which
 * takes a fifth of its time (Firefox 153): there the words of the markup are the name.
 */
function selectorOf(role: keyof typeof MARKUP, name: string): string {
  if (process.env.BROWSER !== 'firefox') return `::-p-aria([name="${name}"][role="${role}"])`;
  const says = `[normalize-space() = "${name}"]`;
  const isNamed = `self::*${says} or @aria-label = "${name}" or ancestor::label${says} or @id = //label${says}/@for`;
  return `::-p-xpath(//${MARKUP[role]}[${isNamed}])`;
}

/**
 * What has a role and a name, as soon as it is there. Not waited for by the driver, which asks for names in every
 * frame: a third of a core in Chromium 156.
 */
export const named = (
  page: Page,
  role: keyof typeof MARKUP,
  name: string,
): Promise<ElementHandle<Element>> =>
  until(
    `the ${role} “${name}” is there`,
    () => page.$(selectorOf(role, name)).catch(() => null),
    APPEARS_MS,
  );

/**
 * Lists John on a network through the form, allowing the network, and waits for its cover. Threads
 * comes with Instagram, as handles are the same there. Feeds are left as they are, so that the links of
 * the stand-in's front page can be clicked.
 */
export async function listJohn(
  driver: Driver,
  network: NetworkId,
  nickname = 'Sam',
): Promise<void> {
  if ((await coverOf(driver, network)) === 'covered') return;
  const { host, profile } = sites[network];
  await driver.allowing(() => submit(driver, `https://${host}${profile}`, nickname));
  await covered(driver, network);
  await change(driver, { veil: 'off' });
}

/** Opens what can be changed about somebody on the People page, which is folded away at first, and a part of it. */
export async function openChanges(
  { home }: Driver,
  nickname = 'Sam',
  part?: keyof typeof PARTS,
): Promise<void> {
  await home.bringToFront();
  const button = await named(home, 'button', `Change ${nickname}`);
  const isFolded = await button.evaluate((one) => one.ariaExpanded === 'false');
  if (isFolded) await button.click();
  if (part) await openPart(home, PARTS[part](nickname));
}

/** The parts of what can be changed about somebody, by their titles. */
const PARTS = {
  feeds: (nickname: string) => `${nickname} in feeds`,
  profiles: (nickname: string) => `Profiles of ${nickname}`,
  contact: (nickname: string) => `Contact with ${nickname}, and safety`,
  called: (nickname: string) => `Who ${nickname} is to you`,
};

/** Opens the part of a screen that has this title. */
const openPart = (page: Page, title: string): Promise<void> =>
  until(`the part “${title}” is open`, () =>
    page.evaluate((title) => {
      const titles = [...document.querySelectorAll('.fold > summary h3')];
      const fold = titles.find(({ textContent }) => textContent === title)?.closest('details');
      if (fold && !fold.open) fold.querySelector('summary')?.click();
      return fold?.open;
    }, title),
  ).then(() => undefined);

/** Waits until a network is covered. */
export const covered = (driver: Driver, network: NetworkId) =>
  until(`${network} is covered`, () =>
    coverOf(driver, network).then((state) => state === 'covered'),
  );

/** The cover of a network as the extension tells it. */
export const coverOf = ({ home }: Driver, network: NetworkId): Promise<string | undefined> =>
  home.evaluate(async (id) => {
    const { list = '[]' } = await chrome.storage.local.get<{ list?: string }>('list');
    const { coverFacts = '{"hosts":[],"of":{}}' } = await chrome.storage.session.get<{
      coverFacts?: string;
    }>('coverFacts');
    const { hosts, of } = JSON.parse(coverFacts) as KeptFacts;
    const listed = (JSON.parse(list) as Person[]).flatMap(({ identities }) => identities);
    const own = listed.filter(({ network }) => network === id);
    const facts = own.flatMap(({ key }) => JSON.parse(hosts[of[key] ?? -1] ?? '[]') as HostFacts[]);
    if (facts.length === 0) return undefined;
    const isCovered = facts.every(
      ({ permission, script, table, rule }) => permission && script && table && rule !== 'missing',
    );
    return isCovered ? 'covered' : 'no-access';
  }, network);

/** Everyone listed, as stored. */
export const people = async (driver: Driver): Promise<Person[]> =>
  Object.values(await recordsOf<Person>(driver, 'person'));

/** Changes everyone listed, as the People page's switches do, and waits until rules and guard know. */
export async function change(driver: Driver, how: Partial<Person>): Promise<void> {
  const before = await people(driver);
  const changed = before.map((person) => ({ ...person, ...how }));
  const stops = changed.some(({ response }) => response !== 'notice');
  const veils = changed.some(({ response, veil }) => response !== 'notice' && veil !== 'off');
  const { identities: _same, id: _own, listedOn: _then, ...edits } = how;
  for (const { id } of before) await intend(driver, 'editPerson', { id, ...edits });
  await until('rules and guard follow', () =>
    driver.home.evaluate(
      async (wanted, veiling, response, veil) => {
        const rules = await chrome.declarativeNetRequest.getDynamicRules();
        const scripts = await chrome.scripting.getRegisteredContentScripts({ ids: ['veil'] });
        const stored = await chrome.storage.local.get<Record<string, string>>(null);
        const watched = Object.keys(stored)
          .filter((key) => /^watch:[^~]+$/.test(key))
          .map((key) => JSON.parse(stored[key] ?? '') as WatchTable)
          .flatMap((table) => Object.values(table.watched).flat());
        return (
          rules.length > 0 === wanted &&
          scripts.length > 0 === veiling &&
          watched.every((one) => one.response === response && one.veil === veil)
        );
      },
      stops,
      veils,
      changed[0]?.response ?? 'pause',
      changed[0]?.veil ?? 'soft',
    ),
  );
}

/** What the popup says, line by line, once its figures are there; it is an ordinary page of ours, too. */
export async function popupOf({ home }: Driver): Promise<string> {
  // Behind another tab nothing is drawn.
  await home.bringToFront();
  return home.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = '/popup.html';
    document.body.append(frame);
    const isThere = () => frame.contentDocument?.querySelector('.totals');
    while (!isThere()) await new Promise((done) => requestAnimationFrame(done));
    const lines = [...(frame.contentDocument?.querySelectorAll('main p') ?? [])];
    frame.remove();
    return lines.map(({ textContent }) => textContent).join('\n');
  });
}

/** Asks for a change, as a page of the extension does. */
export const intend = <Name extends PageIntent['do']>(
  driver: Driver,
  name: Name,
  data: Extract<PageIntent, { do: Name }>['with'],
) => ask(driver, 'change', { do: name, with: data } as PageIntent);

/**
 * Rings the alarm that gives back access to sites nobody needs any more, a minute before its time; again where a change
 * that was still under way has set it anew.
 */
export const giveBack = async ({ home }: Driver): Promise<void> => {
  await until('the alarm is set', () => home.evaluate(() => chrome.alarms.get('give-back')));
  await until('it has rung', () =>
    home.evaluate(async () => {
      const alarm = await chrome.alarms.get('give-back');
      if (alarm && alarm.scheduledTime > Date.now())
        await chrome.alarms.create('give-back', { when: Date.now() });
      return !alarm;
    }),
  );
};

/** Allows the extension every site there is: browsers ask for that in a real click alone. */
export async function allowEverySite({ home, allowing }: Driver): Promise<void> {
  await home.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'everything';
    button.addEventListener('click', () => chrome.permissions.request({ origins: ['*://*/*'] }));
    button.textContent = 'everything';
    document.body.prepend(button);
  });
  await allowing(() => home.click('#everything'));
}

/** This week's report, from the log. */
export async function week(driver: Driver): Promise<Report> {
  const day = await driver.home.evaluate(() => new Date().toLocaleDateString('sv'));
  return ask(driver, 'report', { span: 'week', day });
}

/** A fresh tab on a network's feed, once the guard there knows who is listed and lets it show. */
export async function feed(driver: Driver, network: NetworkId = 'instagram'): Promise<Page> {
  const page = await driver.browser.newPage();
  await page.goto(`https://${sites[network].host}/`);
  await until('the feed shows', () => page.evaluate(() => document.body.checkVisibility()));
  return page;
}

/** Has a site's own worker serve what is loaded there from now on. @param script its path */
export const serveByWorker = (page: Page, script = '/sw.js'): Promise<void> =>
  page.evaluate(async (path) => {
    await navigator.serviceWorker.register(path);
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) => {
      navigator.serviceWorker.oncontrollerchange = done;
    });
  }, script);

/** Takes a site's own workers away. */
export const removeWorkers = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
  });

/** Goes where a rule may send the browser elsewhere: the driver's own waiting would not see that. */
export async function visit(page: Page, url: string): Promise<void> {
  // Firefox never tells of a load that ended on an extension's page, so nobody waits for it.
  page.goto(url).catch(() => undefined);
}

/** Loads a page anew as its own button does, and waits until the document that was there is gone; see `visit` for why no longer. */
export async function reload(page: Page): Promise<void> {
  await page
    .evaluate(() => {
      document.documentElement.dataset.isOld = '';
      location.reload();
    })
    .catch(() => undefined);
  await until('another document is there', () =>
    page.evaluate(() => !('isOld' in document.documentElement.dataset)).catch(() => false),
  );
}

/** Goes back as the browser's own button does; see `visit` for why nobody waits. */
export const goBack = (page: Page) => page.evaluate(() => history.back()).catch(() => undefined);

/** Waits until a tab shows the pause page. */
export const paused = (page: Page) =>
  until('the pause page is shown', async () => {
    const text = await textOf(page);
    return text.includes('You were about to look at') && text;
  });

/** What a tab says; nothing while it is between two pages. */
export const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('main, #here')?.textContent ?? '').catch(() => '');

/** Waits until a tab has its title, which is a plain one until the page is drawn. */
export const titled = (page: Page, title: string) =>
  until(`the tab is titled ${title}`, async () => (await page.title()) === title);

/** Waits until a tab says a text. */
export const says = (page: Page, text: string) =>
  until(`the page says ${text}`, async () => (await textOf(page)).includes(text));

/** Waits until a tab is at an address that holds a text. */
export const arrived = (page: Page, part: string) => {
  let address = '';
  const look = async () => {
    address = await addressOf(page).catch(() => '');
    return address.includes(part) && address;
  };
  return until(() => `the tab is at ${part}, not at ${address}`, look);
};

/**
 * Clicks something on a page once it can be seen: a page of a covered network starts covered, and a click
 * on what the cover hides is lost without a word (Chromium 156).
 */
export async function click(page: Page, selector: string, options?: ClickOptions): Promise<void> {
  await until(`${selector} can be seen`, () =>
    page.evaluate((at) => document.querySelector(at)?.checkVisibility() ?? false, selector),
  );
  await page.click(selector, options);
}

/** The tab that something done opens. */
export async function openedTab(driver: Driver, open: () => Promise<unknown>): Promise<Page> {
  const before = new Set(await driver.pages());
  await open();
  return until('a tab opens', async () => (await driver.pages()).find((one) => !before.has(one)));
}

/** Opens what is behind the pause's quiet line. */
export const unfold = (page: Page) => click(page, '.more:not([open]) > summary');

/** Presses the button of this name, in the tab in front: others take no clicks. What stays in sight may lie over it. */
export async function press(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const button = await named(page, 'button', name);
  await button.evaluate((one) => one.scrollIntoView({ block: 'nearest' }));
  await button.click();
}
