/** Running into someone: listed people are veiled wherever a feed's links name them, and nobody else. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { personRecord, putRecords } from '../browsers/records.ts';
import { sites } from '../stand-in/sites.ts';
import {
  arrived,
  change,
  click,
  named,
  openChanges,
  paused,
  people,
  show,
  textOf,
  useListedJohn,
  visit,
  week,
} from './support.ts';

const held = useListedJohn({ each: { veil: 'soft', response: 'pause' } });

const LISTED = [
  'john-post',
  'john-comment',
  'john-story',
  'john-row',
  'wrapped-row',
  'reposted',
  'jane-post-words',
  'twice-words',
  'twice-more',
];
const FRIENDS = [
  'jane-story',
  'jane-post',
  'jane-post-picture',
  'talked-about',
  'twice',
  'jane-comment',
  'jane-row',
  'recycled',
  'tray',
  'endless',
];

/** A fresh tab on the feed. */
async function opened(network: keyof typeof sites = 'instagram'): Promise<Page> {
  const page = await held.driver.browser.newPage();
  await page.goto(`https://${sites[network].host}/feed/`);
  return page;
}

/** How an element comes across: as it is, softened, or gone. */
const look = (page: Page, id: string) =>
  page.evaluate((one) => {
    const element = document.getElementById(one);
    if (!element) return 'missing';
    const { display, filter } = getComputedStyle(element);
    if (display === 'none') return 'removed';
    return element.inert && filter.includes('blur')
      ? 'soft'
      : `as is${element.inert ? ', inert' : ''}`;
  }, id);

const looks = async (page: Page, ids: readonly string[]) =>
  Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await look(page, id)])));

const all = (ids: readonly string[], how: string) => Object.fromEntries(ids.map((id) => [id, how]));

/** A tab in the stories, where one leads on into John's by itself. */
async function stories(path: string): Promise<Page> {
  const page = await held.driver.browser.newPage();
  await page.goto(`https://${sites.instagram.host}${path}`);
  held.driver.standIn.takeNaming();
  await click(page, '#replace');
  return page;
}

test('stories that move on into theirs go past them', async () => {
  const page = await stories('/stories/jane.roe/8/');
  await arrived(page, '/stories/jane.roe/9/');
  await until('the page shows', async () => (await textOf(page)) === 'PAGE /stories/jane.roe/9/');
  expect(await page.evaluate(() => document.body.checkVisibility())).toBe(true);
  expect(held.driver.standIn.takeNaming()).toEqual([]);
  await until('it is counted', async () => (await week(held.driver)).total['ran-into'] === 1);
  const looking = await held.driver.browser.newPage();
  await visit(looking, `https://${sites.instagram.host}${sites.instagram.profile}`);
  await paused(looking);
  await until('a wait of its own is told', async () =>
    (await textOf(looking)).includes('Continue in'),
  );
  await until('it is a look of its own', async () => {
    const { total } = await week(held.driver);
    return total['ran-into'] === 1 && total['turned-away'] === 1;
  });
});

test('where a viewer does not know the key, the pause comes', async () => {
  const page = await stories('/quiet-viewer/');
  expect(await paused(page)).toContain('Sam');
  expect((await week(held.driver)).total['ran-into']).toBe(1);
});

/** Waits until an element comes across so. */
const becomes = (page: Page, id: string, how: string) =>
  until(`${id} is ${how}`, async () => (await look(page, id)) === how);

test('whoever is listed is softened wherever a link names them, and nobody else', async () => {
  const page = await opened();
  await becomes(page, 'john-row', 'soft');
  expect(await looks(page, LISTED)).toEqual(all(LISTED, 'soft'));
  expect(await looks(page, FRIENDS)).toEqual(all(FRIENDS, 'as is'));
});

test('no frame shows them, from the first on', async () => {
  const page = await held.driver.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const bare: string[] = [];
    Object.assign(globalThis, { bare });
    const watch = () => {
      const isHeld = getComputedStyle(document.documentElement).contentVisibility === 'hidden';
      for (const link of document.querySelectorAll('a[href*="john.doe"]'))
        if (!isHeld && !link.closest('[inert]')) bare.push(link.outerHTML);
      requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
  });
  await page.goto(`https://${sites.instagram.host}/feed/`);
  await becomes(page, 'john-row', 'soft');
  await click(page, '#more');
  await page.waitForSelector('.john[inert]');
  expect(await page.evaluate(() => (globalThis as unknown as { bare: string[] }).bare)).toEqual([]);
});

test('posts that the site adds later are softened in the task that adds them', async () => {
  const page = await opened();
  await becomes(page, 'john-row', 'soft');
  const seen = await page.evaluate(async () => {
    document.getElementById('more')?.click();
    await Promise.resolve();
    const count = (selector: string) => document.querySelectorAll(selector).length;
    return [count('.john'), count('.john[inert]'), count('.friend'), count('.friend[inert]')];
  });
  expect(seen).toEqual([10, 10, 4990, 0]);
});

test('a card that comes up under the pointer is softened, and goes without a trace', async () => {
  const page = await opened();
  await becomes(page, 'john-row', 'soft');
  const labels = () => page.$$eval('span', (spans) => spans.length);
  const before = await labels();
  await page.hover('#hover');
  await becomes(page, 'card', 'soft');
  await page.hover('#more');
  await becomes(page, 'card', 'missing');
  await until('its label is gone', async () => (await labels()) === before);
});

test('a row that the site gives to somebody else follows who is in it', async () => {
  const page = await opened();
  await becomes(page, 'john-row', 'soft');
  await click(page, '#recycle');
  await becomes(page, 'recycled', 'soft');
  await click(page, '#recycle');
  await becomes(page, 'recycled', 'as is');
});

test('a click where they are opens nothing and counts nothing', async () => {
  const page = await opened();
  await becomes(page, 'john-post', 'soft');
  await click(page, '#john-post a');
  await click(page, '#recycle');
  await becomes(page, 'recycled', 'soft');
  expect(await page.evaluate(() => location.pathname)).toBe('/feed/');
  expect((await week(held.driver)).total['turned-away']).toBe(0);
  expect(held.driver.standIn.takeNaming()).toEqual([]);
});

/** Goes through the page with the tabulator. Returns what it came to: links by name, labels by what they stand for. */
async function tabThrough(page: Page): Promise<string[]> {
  const stops: string[] = [];
  while (!stops.includes('') && stops.length < 100) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const { activeElement } = document;
        if (activeElement?.matches('a, button')) return activeElement.textContent ?? '';
        const before = activeElement?.previousElementSibling;
        return activeElement?.localName === 'span' ? `label of ${before?.id}` : '';
      }),
    );
  }
  return stops;
}

test('keyboard and screen reader pass them by and find a way to show them', async () => {
  const page = await opened();
  await becomes(page, 'john-row', 'soft');
  const stops = await tabThrough(page);
  expect(stops).toContain('Jane');
  expect(stops).toContain('label of john-post');
  expect(stops).not.toContain('John');
  const link = (name: string) => page.$(`::-p-aria([name="${name}"][role="link"])`);
  expect(await link('Jane')).not.toBeNull();
  expect(await link('John')).toBeNull();
});

/** Presses "Show once" at an element, by keyboard: the button stands in a closed shadow tree. */
async function showOnce(page: Page, id: string): Promise<void> {
  const isThere = () =>
    page.evaluate((one) => document.activeElement?.previousElementSibling?.id === one, id);
  await until(`the button of ${id} is reached`, async () => {
    await page.keyboard.press('Tab');
    return isThere();
  });
  await page.keyboard.press('Enter');
}

test('"Show once" shows that one, until the page is loaded anew; nothing is counted', async () => {
  const page = await opened();
  await becomes(page, 'john-post', 'soft');
  await showOnce(page, 'john-post');
  await becomes(page, 'john-post', 'as is');
  expect(await page.$eval('#john-post', (post) => post.outerHTML)).not.toMatch(/inert|style|span/);
  expect(await look(page, 'john-comment')).toBe('soft');
  await change(held.driver, { veil: 'removed' });
  await becomes(page, 'john-comment', 'removed');
  expect(await look(page, 'john-post')).toBe('as is');
  expect((await week(held.driver)).total).toMatchObject({
    'turned-away': 0,
    stopped: 0,
    'went-on': 0,
  });
  await change(held.driver, { veil: 'soft' });
  await page.reload();
  await becomes(page, 'john-post', 'soft');
});

test('a site that writes over our styles uncovers nobody, and keeps its own', async () => {
  const page = await opened();
  await becomes(page, 'john-post', 'soft');
  await page.$eval('#john-post', (post) => {
    post.setAttribute('style', 'color: teal');
    (post as HTMLElement).inert = false;
  });
  await becomes(page, 'john-post', 'soft');
  await showOnce(page, 'john-post');
  await becomes(page, 'john-post', 'as is');
  expect(await page.$eval('#john-post', (post) => post.getAttribute('style'))).toBe('color: teal;');
});

test('what the user writes stays as it is written', async () => {
  const page = await opened();
  const written = await page.evaluate(async () => {
    const john = document.getElementById('john-post');
    const editor = document.createElement('div');
    editor.id = 'editor';
    editor.contentEditable = 'true';
    editor.innerHTML = `<p>Dear ${john?.querySelector('a')?.outerHTML}, no.</p>`;
    const before = editor.innerHTML;
    document.body.append(editor);
    // What is added later was looked at later.
    const copy = john?.cloneNode(true) as HTMLElement;
    document.body.append(copy);
    while (!copy.inert) await new Promise(requestAnimationFrame);
    return editor.innerHTML === before && !editor.closest('[inert]');
  });
  expect(written).toBe(true);
  await click(page, '#editor a');
  await click(page, '#recycle');
  await becomes(page, 'recycled', 'soft');
  expect(await page.evaluate(() => location.pathname)).toBe('/feed/');
  expect((await week(held.driver)).total['turned-away']).toBe(0);
});

test('a copy of theirs that the site gives to somebody else is somebody else’s', async () => {
  const page = await opened();
  await becomes(page, 'john-post', 'soft');
  const copied = await page.evaluate(async () => {
    const copies = ['before', 'after'].map((id) => {
      const copy = document.getElementById('john-post')?.cloneNode(true) as HTMLElement;
      copy.id = id;
      return copy;
    });
    const [before, after] = copies;
    const give = (copy: HTMLElement | undefined) => {
      for (const link of copy?.querySelectorAll('a') ?? []) link.href = '/jane.roe/';
    };
    give(before);
    document.getElementById('endless')?.before(...copies);
    await new Promise(requestAnimationFrame);
    give(after);
    await new Promise(requestAnimationFrame);
    return copies.map((copy) => copy.getAttribute('style'));
  });
  expect(copied).toEqual([null, null]);
  expect(await looks(page, ['before', 'after'])).toEqual(all(['before', 'after'], 'as is'));
});

test('a site that takes labels or styles away for ever does not hang', async () => {
  const page = await opened();
  await becomes(page, 'john-post', 'soft');
  const rounds = await page.evaluate(async () => {
    const counts = [0, 0];
    const post = document.getElementById('john-post') as HTMLElement;
    const comment = document.getElementById('john-comment') as HTMLElement;
    const undo = [
      () => post.nextElementSibling?.localName === 'span' && post.nextElementSibling.remove(),
      () => comment.style.filter && comment.removeAttribute('style'),
    ];
    undo.forEach((one, index) => {
      new MutationObserver(() => {
        one();
        counts[index] = (counts[index] ?? 0) + 1;
      }).observe(document.body, { childList: true, subtree: true, attributes: true });
      one();
    });
    await new Promise((done) => setTimeout(done, 50));
    return counts;
  });
  expect(Math.max(...rounds)).toBeLessThan(1_000);
});

test('a label is never wider than what it covers', async () => {
  const page = await opened();
  await becomes(page, 'john-story', 'soft');
  const widths = await page.evaluate(() => {
    const story = document.getElementById('john-story');
    if (story) story.style.width = '40px';
    return ['john-story', 'john-post'].map((id) => {
      const element = document.getElementById(id);
      const width = (one?: Element | null) => one?.getBoundingClientRect().width ?? 0;
      return [width(element?.nextElementSibling), width(element)];
    });
  });
  for (const [label = 0, covered = 0] of widths) {
    expect(label).toBeGreaterThan(20);
    expect(label).toBeLessThanOrEqual(covered);
  }
});

/** Where the label of something veiled is in the window, once it is in sight. */
const placeOfLabel = (page: Page, id: string) =>
  page.evaluate((one) => {
    const label = document.getElementById(one)?.nextElementSibling;
    label?.scrollIntoView({ block: 'center' });
    const { x = 0, y = 0, width = 0, height = 0 } = label?.getBoundingClientRect() ?? {};
    return { x, y, width, height };
  }, id);

test('a click beside a label’s button is the site’s, and one on it is not', async () => {
  const page = await opened();
  await becomes(page, 'john-post', 'soft');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const note = ({ target }: Event) => heard.push((target as Element).localName);
    document.addEventListener('click', note);
  });
  const heard = () =>
    page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.join(' '));
  const { x, y, width, height } = await placeOfLabel(page, 'john-post');
  await page.mouse.click(x + width - 12, y + height / 2);
  await click(page, '#here');
  // What was pressed later is heard later.
  await until('the heading hears', async () => (await heard()).endsWith('h1'));
  expect(await heard()).toBe('main h1');
  expect(await look(page, 'john-post')).toBe('soft');
  const again = await placeOfLabel(page, 'john-post');
  await page.mouse.click(again.x + 12, again.y + height / 2);
  await becomes(page, 'john-post', 'as is');
  expect(await heard()).toBe('main h1');
});

/** From where to where there is ink on the middle lines of a label, in pixels from its start. */
async function inkOn(page: Page, id: string) {
  const place = await placeOfLabel(page, id);
  await page.bringToFront();
  const picture = await page.screenshot({ encoding: 'base64' });
  const columns = await held.driver.home.evaluate(
    async (png, { x, y, width, height }) => {
      const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const [across, down] = [Math.round(width), 8];
      const drawn = new OffscreenCanvas(across, down).getContext('2d');
      drawn?.drawImage(image, -Math.round(x), -Math.round(y + (height - down) / 2));
      const data = drawn?.getImageData(0, 0, across, down).data ?? [];
      const dark = [...data].flatMap((value, at) => (at % 4 === 0 && value < 128 ? [at / 4] : []));
      return dark.map((pixel) => pixel % across);
    },
    picture,
    place,
  );
  return { from: Math.min(...columns), to: Math.max(...columns), width: place.width };
}

test('a label says what it has room for: where it is narrow, its button’s sign alone', async () => {
  const page = await opened();
  await becomes(page, 'john-story', 'soft');
  const wide = await inkOn(page, 'john-post');
  expect(wide.to - wide.from).toBeGreaterThan(wide.width * 0.8);
  await page.$eval('#john-story', (story) => {
    (story as HTMLElement).style.width = '40px';
  });
  const narrow = await inkOn(page, 'john-story');
  expect(narrow.width).toBe(40);
  // A sign as wide as it is high at most, in the middle.
  expect(narrow.from).toBeGreaterThan(10);
  expect(narrow.to).toBeLessThan(30);
});

test('two parts of one item have one label, which shows both, and passes on where its part goes', async () => {
  const page = await opened();
  await becomes(page, 'twice-more', 'soft');
  const labels = () => page.$$eval('#twice span', (spans) => spans.length);
  expect(await labels()).toBe(1);
  await showOnce(page, 'twice-words');
  await becomes(page, 'twice-words', 'as is');
  expect(await look(page, 'twice-more')).toBe('as is');
  expect(await labels()).toBe(0);
  await page.reload();
  await becomes(page, 'twice-more', 'soft');
  await page.$eval('#twice-words', (words) => words.remove());
  await until('its label is beside the other', () =>
    page.$eval('#twice-more', (words) => words.nextElementSibling?.localName === 'span'),
  );
  expect(await labels()).toBe(1);
});

test('a post that turns out to be one of a row as more come is veiled as a whole', async () => {
  const page = await opened();
  await becomes(page, 'john-row', 'soft');
  const add = (name: string, address: string) =>
    page.evaluate(
      (id, href) => {
        const late = document.getElementById('late') ?? document.createElement('div');
        late.id = 'late';
        document.body.append(late);
        const post = `<div id="late-${id}"><div><a href="${href}">${id}</a></div><p>A boat <a href="/explore/tags/boats/">boats</a></p></div>`;
        late.append(document.createRange().createContextualFragment(post));
      },
      name,
      address,
    );
  await add('john', sites.instagram.profile);
  await page.waitForSelector('#late-john [inert]');
  expect(await look(page, 'late-john')).toBe('as is');
  await add('jane', '/jane.roe/');
  await becomes(page, 'late-john', 'soft');
  expect(await look(page, 'late-jane')).toBe('as is');
});

test('a post that the site takes away leaves no label behind', async () => {
  const page = await opened();
  await becomes(page, 'john-post', 'soft');
  const labels = () => page.$$eval('main > span', (spans) => spans.length);
  const before = await labels();
  await click(page, '#redraw');
  await until('its label is gone', async () => (await labels()) === before - 1);
});

test('"Remove" takes them out and leaves no words in their place', async () => {
  await change(held.driver, { veil: 'removed' });
  const page = await opened();
  await becomes(page, 'john-row', 'removed');
  expect(await looks(page, LISTED)).toEqual(all(LISTED, 'removed'));
  expect(await looks(page, FRIENDS)).toEqual(all(FRIENDS, 'as is'));
  expect(await page.$$('span')).toEqual([]);
});

test('open pages follow the choice at once, both ways', async () => {
  await change(held.driver, { veil: 'off' });
  const page = await opened();
  await change(held.driver, { veil: 'soft' });
  await becomes(page, 'john-post', 'soft');
  await change(held.driver, { veil: 'off' });
  await becomes(page, 'john-post', 'as is');
  expect(await page.$$('[inert], main [style], span')).toEqual([]);
});

test('"Leave as is" and "Only count" leave feeds alone: no script runs there', async () => {
  for (const how of [{ veil: 'off' }, { response: 'notice' }] as const) {
    await change(held.driver, { veil: 'soft', response: 'pause', ...how });
    const page = await opened();
    expect(await looks(page, LISTED)).toEqual(all(LISTED, 'as is'));
    const scripts = await held.driver.home.evaluate(() =>
      chrome.scripting.getRegisteredContentScripts(),
    );
    expect(scripts.map(({ id }) => id)).toEqual(['guard', 'owner']);
  }
});

test('whoever was listed before there was a choice is softened', async () => {
  const [{ veil, ...old } = { veil: 'soft', id: '' }] = await people(held.driver);
  expect(veil).toBe('soft');
  await putRecords(held.driver, [personRecord(old)]);
  const page = await opened();
  await becomes(page, 'john-post', 'soft');
});

test('a pass shows them, and when it ends they are softened again', async () => {
  const page = await opened();
  await becomes(page, 'john-post', 'soft');
  const [john] = await people(held.driver);
  const pass = (minutes: number) => {
    const value = { until: Date.now() + minutes * 60_000, check: 'check' };
    return putRecords(held.driver, [{ type: 'pass', id: john?.id ?? '', value }]);
  };
  await pass(10);
  await becomes(page, 'john-post', 'as is');
  expect(await looks(page, LISTED)).toEqual(all(LISTED, 'as is'));
  await until('its end is set, last of all', () =>
    held.driver.home.evaluate(async () => {
      const alarm = await chrome.alarms.get('pass-ends');
      return alarm && alarm.scheduledTime > Date.now();
    }),
  );
  await pass(0);
  await becomes(page, 'john-post', 'soft');
});

test('a network where nobody is listed is left untouched', async () => {
  const page = await opened('x');
  await click(page, '#more');
  expect(await looks(page, LISTED)).toEqual(all(LISTED, 'as is'));
  expect(await page.$$('[inert], main [style], span')).toEqual([]);
});

test('where a link to them stands in nothing we know, the People page says so until a thing of theirs is met', async () => {
  const { home } = held.driver;
  const says = async () => (await textOf(home)).includes('only the name could be softened');
  const page = await opened();
  await becomes(page, 'john-post', 'soft');
  await show(held.driver, 'people');
  await openChanges(held.driver);
  expect(await says()).toBe(false);
  await page.evaluate((john) => {
    const odd = document.createElement('p');
    odd.className = 'odd';
    odd.innerHTML = `<a href="/jane.roe/">Jane</a> and <a id="bare" href="${john}">John</a>`;
    document.body.append(odd);
  }, sites.instagram.profile);
  await becomes(page, 'bare', 'soft');
  await until('the card says so', says);
  await opened();
  await until('the card is quiet again', async () => !(await says()));
});

test('the People page offers the choice, and not to whom is only counted', async () => {
  const { home } = held.driver;
  await show(held.driver, 'people');
  await home.bringToFront();
  await openChanges(held.driver, 'Sam', 'feeds');
  const chosen = () => people(held.driver).then(([john]) => john?.veil);
  for (const [name, veil] of [
    ['Leave as is', 'off'],
    ['Leave out', 'removed'],
    ['Soften', 'soft'],
  ] as const) {
    await (await named(home, 'radio', name)).click();
    await until(`${name} is stored`, async () => (await chosen()) === veil);
  }
  await change(held.driver, { response: 'notice' });
  const soften = '::-p-aria([name="Soften"][role="radio"])';
  await until('the choice is gone', async () => !(await home.$(soften)));
});
