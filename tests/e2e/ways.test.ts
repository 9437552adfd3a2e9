/** The ways to a person beside their own page: mirrors, searches, other hosts, the site's own requests. */
import { expect, test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { FURTHER, sites } from '../stand-in/sites.ts';
import {
  arrived,
  ask,
  feed,
  intend,
  openChanges,
  paused,
  people,
  press,
  says,
  show,
  submit,
  textOf,
  useListedJohn,
  visit,
  week,
} from './support.ts';

const held = useListedJohn();
const { host } = sites.instagram;

/** Opens an address in a tab of its own. */
async function open(url: string) {
  const page = await held.driver.browser.newPage();
  await visit(page, url);
  return page;
}

/** The page opens, and the site is asked for it. */
async function opens(url: string): Promise<void> {
  const page = await open(url);
  await until(`${url} opens`, async () => (await textOf(page)).startsWith('PAGE'));
}

/** The pause comes up instead, and the site is asked for nothing. */
async function isStopped(url: string): Promise<void> {
  held.driver.standIn.takeNaming();
  const page = await open(url);
  expect(await paused(page)).toContain('Sam');
  expect(held.driver.standIn.takeNaming()).toEqual([]);
}

/** Ticks a box of the Settings page. */
async function tick(name: string): Promise<void> {
  const { home } = held.driver;
  await home.bringToFront();
  const box = await home.waitForSelector(`::-p-xpath(//label[contains(., "${name}")]/input)`);
  await box?.click();
}

/** Everyone's rules are there: as many as asked for. */
const rulesNaming = (part: string) =>
  held.driver.home.evaluate(async (text) => {
    const rules = await chrome.declarativeNetRequest.getDynamicRules();
    return rules.filter(({ condition }) => JSON.stringify(condition).includes(text)).length;
  }, part);

test('Threads is covered with Instagram, where the handle is the same', async () => {
  await isStopped(`https://${sites.threads.host}${sites.threads.profile}`);
});

test('a viewer of the network, once that door is closed', async () => {
  await opens(`https://${FURTHER.mirror}/john.doe/`);
  await show(held.driver, 'settings/doors');
  await held.driver.allowing(() => tick('Mirrors'));
  await until('mirrors have rules', () => rulesNaming(FURTHER.mirror));
  await isStopped(`https://${FURTHER.mirror}/john.doe/`);
  await isStopped(`https://${FURTHER.mirror}/stories/john.doe/`);
  await opens(`https://${FURTHER.mirror}/jane.roe/`);
});

test('an archive, with the mirrors', async () => {
  const copies = `https://${FURTHER.archive}/web/2024/https://${host}`;
  await isStopped(`${copies}/john.doe/`);
  await opens(`${copies}/jane.roe/`);
});

test('a viewer on no list, learnt from a link', async () => {
  const { driver } = held;
  await show(driver, 'settings/doors');
  await driver.home.waitForSelector('#viewer');
  await driver.home.type('#viewer', `https://${FURTHER.viewer}/see/john.doe`);
  await driver.allowing(() => press(driver.home, 'Add viewer'));
  await until('the viewer has a rule', () => rulesNaming(FURTHER.viewer));
  await isStopped(`https://${FURTHER.viewer}/see/john.doe`);
  await opens(`https://${FURTHER.viewer}/see/jane.roe`);
});

test('a search for their handle on the network, once that door is closed', async () => {
  const search = `https://${host}/explore/search/keyword/?q=john.doe`;
  await opens(search);
  await show(held.driver, 'settings/doors');
  await tick('Searches');
  await until('searches have rules', () => rulesNaming('explore'));
  await isStopped(search);
  await opens(`https://${host}/explore/search/keyword/?q=nature`);
  expect((await week(held.driver)).total['turned-away']).toBe(1);
});

test('a search on an engine the user chose, for a handle or a full name', async () => {
  const { driver } = held;
  const search = (query: string) => `https://${FURTHER.engine}/html/?q=${query}&ia=web`;
  await opens(search('john.doe'));
  await show(driver, 'settings');
  await driver.allowing(() => tick('DuckDuckGo'));
  await until('searches have rules', () => rulesNaming(FURTHER.engine));
  await isStopped(search('site%3Ainstagram.com+john.doe'));
  await opens(search('john.doest'));
  await opens(search('john+doe'));
  await show(driver, 'people');
  await driver.home.bringToFront();
  await openChanges(driver, 'Sam', 'called');
  const field = await driver.home.waitForSelector('.person input[id^="name-"]');
  await field?.type('John Doe');
  await driver.home.keyboard.press('Tab');
  await until('the name has a rule', async () => (await rulesNaming(FURTHER.engine)) > 2);
  await isStopped(search('%22john%20doe%22+photos'));
});

test("a search typed within an engine's own page", async () => {
  const page = await open(`https://${FURTHER.engine}/html/?q=nature`);
  await until('it opens', async () => (await textOf(page)).startsWith('PAGE'));
  for (const query of ['nature+songs', 'john.doest']) {
    await page.evaluate((to) => history.pushState({}, '', to), `/html/?q=${query}`);
    expect(await textOf(page)).toMatch(/^PAGE/);
  }
  await page.evaluate(() => history.pushState({}, '', '/html/?q=photos+john.doe'));
  await paused(page);
});

/** Whether a box of the Settings page is ticked, and what it says of itself. */
const door = (name: string) =>
  held.driver.home.$eval(`::-p-xpath(//label[contains(., "${name}")])`, (label) => [
    `${label.querySelector('input')?.checked}`,
    label.textContent ?? '',
  ]);

test('a door is ticked where the browser said yes, and only as long as it does', async () => {
  const { driver } = held;
  await show(driver, 'settings');
  await driver.home.click('.engines summary');
  expect(await door('Ecosia')).toEqual(['false', expect.stringContaining('Ecosia')]);
  await driver.allowing(async () => {
    await tick('Ecosia');
    // Firefox is told to say yes by itself.
    if (driver.name === 'chromium') expect((await door('Ecosia'))[0]).toBe('false');
  });
  await until('it is ticked', async () => (await door('Ecosia'))[0] === 'true');
  await driver.home.evaluate(() => chrome.permissions.remove({ origins: ['*://*.ecosia.org/*'] }));
  await until('it says what is missing', async () =>
    (await door('Ecosia'))[1]?.includes('One site still to allow'),
  );
  expect((await door('Ecosia'))[0]).toBe('false');
});

test('listing a network asks for its mirrors in the same click', async () => {
  const { driver } = held;
  const { host: at, profile } = sites.tiktok;
  await driver.allowing(() => submit(driver, `https://${at}${profile}`, 'Sam'));
  await until('its mirrors have rules', () => rulesNaming('urlebird.com'));
});

test("what the network's own code asks about them is refused, and nothing else", async () => {
  const page = await feed(held.driver);
  held.driver.standIn.takeNaming();
  const asked = await page.evaluate(async () => {
    const ask = (name: string) =>
      fetch(`/api/v1/users/web_profile_info/?username=${name}`).then(
        ({ ok }) => ok,
        () => false,
      );
    return [await ask('john.doe'), await ask('jane.roe')];
  });
  expect(asked).toEqual([false, true]);
  expect(held.driver.standIn.takeNaming()).toEqual([]);
});

test('somebody of the fediverse, on their own host alone', async () => {
  const { driver } = held;
  await driver.allowing(() => submit(driver, `https://${FURTHER.instance}/@johndoe`, 'Sam'));
  await until('the host is covered', () => rulesNaming(FURTHER.instance));
  await isStopped(`https://${FURTHER.instance}/@johndoe`);
  await isStopped(`https://${FURTHER.instance}/@johndoe/103794036899778366`);
  await opens(`https://${FURTHER.otherInstance}/@johndoe`);
});

/** Who was listed last. */
const latest = async () => (await people(held.driver)).at(-1);

/** Waits until the People page asks whether a name is theirs, and answers. */
async function answerAlias(label: string, name: string): Promise<void> {
  const { driver } = held;
  await until(`${label} is asked about`, async () =>
    (await latest())?.aliases?.some((alias) => alias.label === label),
  );
  await show(driver, 'people');
  await says(driver.home, 'Sam’s page led to another name.');
  expect(await textOf(driver.home)).not.toContain(label);
  await press(driver.home, 'Show it: the other name of Sam');
  await says(driver.home, `${label} on `);
  await press(driver.home, name);
  await until('it is no question any more', async () =>
    (await latest())?.aliases?.every(({ isRefused }) => isRefused),
  );
}

const labels = async (network: string) =>
  (await latest())?.identities.flatMap((one) => (one.network === network ? one.label : []));

test('the handle that the page of an id goes over to is listed if the user says so', async () => {
  const { driver } = held;
  const facebook = `https://${sites.facebook.host}`;
  await driver.allowing(() => submit(driver, `${facebook}/profile.php?id=100001234567890`, 'Sam'));
  await until('the id is covered', () => rulesNaming('100001234567890'));
  const { id = '' } = (await latest()) ?? {};
  await intend(driver, 'editPerson', { id, response: 'notice' });
  await until('the id is only counted', async () => !(await rulesNaming('100001234567890')));
  // Nobody looks into the page meanwhile: Firefox takes the driver's looking for a user's doing.
  await open(`${facebook}/profile.php?id=100001234567890&settled=${sites.facebook.profile}`);
  await answerAlias('john.doe.77', 'Yes, add it too: john.doe.77 is Sam');
  expect(await labels('facebook')).toEqual(['100001234567890', 'john.doe.77']);
});

test('nobody is listed by where going on leads; the user is asked, and a no is the end of it', async () => {
  const { driver } = held;
  await submit(driver, `https://${host}/john.doe.was/`, 'Sam');
  await until('the old handle has a rule', () => rulesNaming('was'));
  await intend(driver, 'set', { setting: 'waitSeconds', value: 3 });
  const page = await open(`https://${host}/john.doe.was/`);
  await paused(page);
  await press(page, 'Continue');
  await arrived(page, '/john.doe.is/');
  await answerAlias('john.doe.is', 'No, john.doe.is is not Sam');
  expect(await labels('instagram')).toEqual(['john.doe.was']);
});

test("a login of the site's own in between is nobody, and not asked about", async () => {
  const { driver } = held;
  await submit(driver, `https://${host}/john.doe.asks/`, 'Sam');
  await until('the handle has a rule', () => rulesNaming('asks'));
  const page = await open(`https://${host}/john.doe.asks/`);
  await paused(page);
  await press(page, 'Continue');
  await arrived(page, '/auth_platform/');
  // Heard of last, so what came before has been heard of as well.
  await ask(driver, 'records', undefined);
  expect(await latest()).toMatchObject({ identities: [{ label: 'john.doe.asks' }, {}] });
  expect((await latest())?.aliases ?? []).toEqual([]);
});

test('any site by its address, and what lies below it', async () => {
  const { driver } = held;
  await show(driver, 'people/add');
  await driver.home.select('.add-form select', 'site');
  await driver.allowing(() => submit(driver, `${FURTHER.blog}/john-doe`, 'Sam'));
  await until('the site is covered', () => rulesNaming(FURTHER.blog));
  await isStopped(`https://${FURTHER.blog}/john-doe/a-post`);
  await opens(`https://${FURTHER.blog}/jane-roe`);
  await opens(`https://${FURTHER.blog}/john-doe-and-others`);
});

test('people around an ex are shown with them, and counted with them or apart', async () => {
  const { driver } = held;
  const { home } = driver;
  await show(driver, 'people');
  await driver.allowing(() => submit(driver, 'https://x.com/jane_roe', 'Kim'));
  const kim = await until('Kim is listed', async () =>
    (await people(driver)).find(({ nickname }) => nickname === 'Kim'),
  );
  const [sam] = await people(driver);
  await openChanges(driver, 'Kim', 'called');
  await home.waitForSelector(`#relation-${kim.id}`);
  // Whom else there is to choose, the field says once it is reached.
  await home.focus(`#relation-${kim.id}`);
  await home.waitForSelector(`option[value="partner ${sam?.id}"]`);
  await home.select(`#relation-${kim.id}`, `partner ${sam?.id}`);
  await until('Kim stands behind Sam', () =>
    home.evaluate(() => [...document.querySelectorAll('.person')][1]?.classList.contains('linked')),
  );
  await until('Kim is covered', () => rulesNaming('jane_roe'));
  await paused(await open('https://x.com/jane_roe'));
  await isStopped(`https://${host}/john.doe/`);
  await show(driver, 'report');
  const rows = () =>
    home.evaluate(() =>
      [...document.querySelectorAll('[aria-labelledby="by-person"] .shares li')].map(
        (row) => row.firstElementChild?.textContent,
      ),
    );
  await until('the report is there', async () => (await rows()).length > 0);
  expect(await rows()).toEqual(['Sam']);
  await press(home, 'More figures');
  await tick('Count their partners');
  await until('they are apart', async () => (await rows()).length === 2);
  expect((await rows()).sort()).toEqual(['Kim', 'Sam']);
});
