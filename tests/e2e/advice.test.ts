/** The kinder screens, walked with the keyboard alone. */
import { beforeEach, expect, test } from 'vitest';
import { NEUTRAL } from '../../src/model/discretion/quick-exit.ts';
import { until } from '../browsers/prompt.ts';
import { putRecords, settingOf } from '../browsers/records.ts';
import { ask, press, says, show, textOf, useBrowser } from './support.ts';

const held = useBrowser();

const lessOf = async () => (await settingOf<string[]>(held.driver, 'lessOf')) ?? [];

/** Goes on with Tab until something of this name has the focus, then presses Enter. */
async function reach(name: string): Promise<void> {
  const { home } = held.driver;
  await until(`${name} is reached`, async () => {
    await home.keyboard.press('Tab');
    return home.evaluate((wanted) => {
      const [first] = document.activeElement?.querySelectorAll('strong') ?? [];
      return (first ?? document.activeElement)?.textContent === wanted;
    }, name);
  });
  await home.keyboard.press('Enter');
}

beforeEach(async () => {
  await held.driver.home.bringToFront();
  await putRecords(held.driver, [], ['lessOf', 'brokeUpOn', 'helpCountry', 'readingsToday']);
});

test('every kinder screen is two steps from the popup', async () => {
  const { home } = held.driver;
  await home.evaluate(() => location.assign('/popup.html'));
  await until('the popup is there', () => home.$('.popup nav').catch(() => null));
  await reach('Kind words');
  // Asked of the extension: Firefox drives no tab that an extension's page opened.
  await until('the first step is taken', () =>
    home.evaluate(() =>
      chrome.extension
        .getViews({ type: 'tab' })
        .some(
          ({ location, document }) => location.hash === '#/kind' && document.querySelector('h1'),
        ),
    ),
  );
  await home.evaluate(() => location.assign('/home.html'));
  await until('the page is there', () => home.$('.home').catch(() => null));
  await show(held.driver, 'kind');
  const links = await home.$$eval('.rooms a', (all) =>
    all.map((link) => link.getAttribute('href')),
  );
  const rooms = [
    'questions',
    'signs',
    'reply',
    'care',
    'plan',
    'contact',
    'nudges',
    'doing',
    'help',
  ];
  expect(links).toEqual(rooms.map((room) => `#/${room}`));
  await reach('Looking after yourself');
  await home.waitForSelector('.home.care');
});

test('from every kind word to the reading of one sign, and on to the check', async () => {
  await show(held.driver, 'kind');
  await reach('Reading a sign');
  await says(held.driver.home, 'Which sign is on your mind?');
  await reach('They see my stories at once');
  await says(held.driver.home, 'Some people just see everything first.');
  expect(await held.driver.home.$$eval('h1', (all) => all.map((h1) => h1.textContent))).toEqual([
    'They see my stories at once',
  ]);
  await reach('Before you reply');
  await says(held.driver.home, '1 of 6');
});

test('Back is where one was: as far down, at the link that was followed', async () => {
  const { home } = held.driver;
  await home.setViewport({ width: 360, height: 500 });
  await show(held.driver, 'kind');
  const follow = (to: string) => home.$eval(`main a[href="#/${to}"]`, (link) => link.click());
  const place = () =>
    home.evaluate(() => [scrollY, document.activeElement?.getAttribute('href') ?? null]);
  await home.$eval('main a[href="#/doing"]', (link) => {
    link.scrollIntoView({ block: 'center' });
    link.focus();
  });
  const [before] = await place();
  expect(before).toBeGreaterThan(200);
  await follow('doing');
  await home.waitForSelector('.home.doing');
  expect(await place()).toEqual([0, null]);
  await home.evaluate(() => history.back());
  await home.waitForSelector('.home.kind');
  await until('one is there again', async () => {
    const [top, link] = await place();
    return top === before && link === '#/doing';
  });
  await home.setViewport(null);
});

test('six answers are kept beside earlier ones, and a second try of the day takes nothing away', async () => {
  const { home } = held.driver;
  const check = async (answers: readonly string[]) => {
    await show(held.driver, 'reply');
    for (const [index, answer] of answers.entries()) {
      await says(held.driver.home, `${index + 1} of 6`);
      await reach(answer);
    }
    await home.waitForSelector('.compared');
    return until('it is kept', async () => {
      const to = await home.evaluate(() => new Date().toLocaleDateString('sv'));
      const kept = await ask(held.driver, 'moments', { kind: 'reply', from: '2026-01-01', to });
      return kept.at(-1)?.what?.split(' ').length === answers.length && kept;
    });
  };
  await ask(held.driver, 'moment', {
    ...{ id: 'reply-earlier', kind: 'reply', day: '2026-05-01' },
    what: 'ready:yes bored:yes sure:no healed:unsure calm:no good:yes',
  });
  await check(['Yes', 'Yes', 'Yes', 'Not sure', 'Yes', 'Yes']);
  await says(home, 'You sound ready, if you want to reply.');
  await until('it is compared', async () => /5 of 6\. On .+ it was 3\./.test(await textOf(home)));
  expect(await textOf(home)).not.toContain('You took this today already.');
  await check(['Yes', 'Yes', 'No', 'Not sure', 'No', 'Yes']);
  await says(home, 'Not today. You come first.');
  await says(home, 'You took this today already.');
  await check(['Yes', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes']);
  await says(home, 'You said yes to 5 of 6.');
  const calm = await home.$$eval('.compared tbody tr:nth-child(5) svg', (dots) =>
    dots.map((dot) => dot.getAttribute('aria-label')),
  );
  expect(calm).toEqual(['No', 'Yes']);
});

test('less of a theme is heeded at once, listed, and undone', async () => {
  const { home } = held.driver;
  await show(held.driver, 'kind');
  const line = () => home.$eval('.nudge', (nudge) => nudge.textContent);
  const first = await home.waitForSelector('.nudge').then(line);
  await reach('less like this');
  await says(held.driver.home, 'Less from now on: ');
  await until('another line is there', async () => (await line()) !== first);
  await reach('Undo');
  await until('the first is back', async () => (await line()) === first);
  await home.keyboard.press('Enter'); // The focus is where it was before.
  await until('it is kept', async () => (await lessOf()).length === 1);
  await show(held.driver, `nudges/${(await lessOf())[0]}`);
  await says(held.driver.home, 'Less of this for now');
  await reach('More like this');
  await until('it is back', async () => (await lessOf()).length === 0);
});

/** The parts of the page that are open, by their names. */
const opened = () =>
  held.driver.home.$$eval('details[open] > summary h3', (all) => all.map((h3) => h3.textContent));

test('what is folded opens by its key, and by an address that names it', async () => {
  const { home } = held.driver;
  await show(held.driver, 'care');
  expect(await opened()).toEqual([]);
  await reach('It takes time');
  expect(await opened()).toEqual(['It takes time']);
  await show(held.driver, 'questions/back');
  await reach('Missing someone and staying away');
  await until('it is open', async () => (await opened()).length === 2);
  expect(await opened()).toEqual(['Them', 'Missing someone and staying away']);
  // The screen goes to its top first: the part named is where it is read on from.
  await until('its line has the focus', () =>
    home.evaluate(() => document.activeElement?.matches('details[open] > summary')),
  );
  expect(await home.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('after three readings the answer is the same, and still one tap away', async () => {
  const { home } = held.driver;
  const answer = 'Guilt asks the same questions.';
  const times = async () =>
    (await settingOf<{ times: Record<string, number> }>(held.driver, 'readingsToday'))?.times[
      'signs/friends'
    ];
  for (const time of [1, 2, 3]) {
    await show(held.driver, 'signs/friends');
    await says(home, answer);
    await until('it is noted', async () => (await times()) === time);
  }
  await show(held.driver, 'signs/friends');
  await says(home, 'You have read this today. The answer is the same.');
  expect(await textOf(home)).not.toContain(answer);
  // A sign that may scare leads to help, however often it was read.
  await says(home, 'If it scares you');
  await says(home, 'to pass nothing on.');
  await reach('Read it again');
  await says(home, answer);
  await show(held.driver, 'signs/busy');
  await says(home, 'A full day may keep feelings quiet.');
  expect(await times()).toBe(3);
});

test('the day it ended makes the notes fit; a day to come is refused', async () => {
  const { home } = held.driver;
  await show(held.driver, 'questions');
  const give = (days: number) =>
    home.$eval(
      '#broke-up',
      (input, ago) => {
        const day = new Date(Date.now() - ago * 86_400_000);
        (input as HTMLInputElement).value = day.toLocaleDateString('sv');
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      days,
    );
  await give(100);
  await says(held.driver.home, '100 days since');
  await says(held.driver.home, 'Missing someone can be strong in these months.');
  await give(-2);
  await says(held.driver.home, 'That day hasn’t come yet.');
  await says(held.driver.home, '100 days since');
});

test('what is stored and makes no sense is passed over', async () => {
  await putRecords(held.driver, [
    { type: 'brokeUpOn', value: '2026-02-31' },
    { type: 'lessOf', value: ['nonsense'] },
    { type: 'shownNudges', value: 7 },
  ]);
  await show(held.driver, 'kind');
  await says(held.driver.home, 'Shown because');
  await putRecords(held.driver, [], ['shownNudges']);
});

test('help is one step from anywhere, and what was tapped comes first', async () => {
  const { home } = held.driver;
  await show(held.driver, 'people');
  await reach('Help, at any hour');
  await says(held.driver.home, 'You don’t have to carry this alone.');
  const order = () =>
    home.$$eval('section[aria-label] h2', (all) => all.map((h2) => h2.textContent));
  const usual = await order();
  await press(home, 'I might hurt myself');
  await says(held.driver.home, 'It is good that you said so.');
  expect(await order()).toEqual([...usual].reverse());
});

test('the country is where the clock is, until another is chosen', async () => {
  const { home } = held.driver;
  await home.emulateTimezone('Asia/Kolkata');
  await show(held.driver, 'help');
  await says(home, 'Is this right?');
  const country = () => home.$eval('#country', (field) => (field as HTMLSelectElement).value);
  expect(await country()).toBe('IN');
  await says(home, 'Tele-MANAS');
  await press(home, 'Yes, this is right');
  await until('it is kept', async () => (await settingOf(held.driver, 'helpCountry')) === 'IN');
  await home.select('#country', 'KE');
  await press(home, 'I might hurt myself');
  await says(home, 'We don’t know of a line for this here. If you are in danger, call the number');
  expect(await textOf(home)).not.toContain('Is this right?');
  await home.emulateTimezone();
});

test.each([
  ['CA', 'I feel unsafe', 'covers one part of the country'],
  ['CO', 'I might hurt myself', 'covers one part of the country'],
  ['ID', 'I might hurt myself', 'Contact one of these lines now.'],
  ['GB', 'I feel unsafe', 'The people on these lines listen'],
])('in %s, whom lines reach is said to someone who taps "%s"', async (code, need, said) => {
  const { home } = held.driver;
  await show(held.driver, 'help');
  await home.select('#country', code);
  await press(home, need);
  await says(home, said);
  await says(home, 'We called none of these lines.');
});

/** The tabs of our own pages besides the one that tests are driven from. */
const tabsOfOurs = () =>
  held.driver.home.evaluate(
    () => chrome.extension.getViews({ type: 'tab' }).filter((view) => view !== window).length,
  );

test.each(['click', 'Shift'])('help is left at once, and not come back to: %s', async (by) => {
  const { home, standIn } = held.driver;
  standIn.takeNaming();
  // Asked of the extension: Firefox drives no tab that an extension's page opened.
  const id = await home.evaluate(
    async () => (await chrome.tabs.create({ url: '/home.html#/people' })).id ?? 0,
  );
  const act = (how: string) =>
    home.evaluate((how) => {
      const view = chrome.extension.getViews({ type: 'tab' }).find((one) => one !== window);
      if (!view?.document.querySelector('.home')) return false;
      if (how === 'open') view.location.hash = '#/help';
      const button = view.document.querySelector<HTMLElement>('.quick-exit .button');
      if (how === 'click') button?.click();
      for (let press = 0; how === 'Shift' && button && press < 3; press += 1) {
        view.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
      }
      return button !== null;
    }, how);
  await until('help is open', () => act('open'));
  const tabs = () =>
    home.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.id ?? 0));
  const before = await tabs();
  await act(by);
  await until('nothing of ours is left', async () => (await tabsOfOurs()) === 0);
  // With the people shown before one step back in it, the tab is gone, and another in its place.
  await until('the tab is gone', async () => !(await tabs()).includes(id));
  expect(await tabs()).toHaveLength(before.length);
  await until('the neutral page opens', async () =>
    standIn.received.some(({ host }) => host === new URL(NEUTRAL).host),
  );
});
