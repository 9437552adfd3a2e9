import { covered, paused } from '../browsers/actions.ts';
import type { Driver } from '../browsers/driver.ts';
import { POSTS_FEED, postOn } from '../stand-in/posts.ts';
import { sites } from '../stand-in/sites.ts';
import { type Figure, figure, interleaved, median } from './figure.ts';

const ROUNDS = 15;
/** Elements of a long feed that the owner is looked for among. */
const LONG = 20_000;
/** Changes, each in a frame of its own, while the owner is looked for. */
const CHANGES = 60;
const JOHNS = 7001;
const { host } = sites.instagram;

/** Milliseconds from the owner's appearing on a page to the page covered. */
async function coverTime(driver: Driver, address: string, elements = 0): Promise<number> {
  const page = await driver.browser.newPage();
  await page.goto(`https://${host}${address}`);
  const time = await page.evaluate(
    (post, count) => {
      document
        .querySelector('h1')
        ?.append(...Array.from({ length: count }, () => document.createElement('a')));
      if (location.pathname === '/') history.pushState({}, '', post);
      const made = document.querySelector<HTMLTemplateElement>('#t7001');
      const place = document.createElement('div');
      place.setAttribute('role', location.search ? 'dialog' : 'main');
      document.querySelector('main')?.append(place);
      const start = performance.now();
      if (made) place.append(made.content.cloneNode(true));
      return new Promise<number>((done) => {
        const isCovered = () => document.documentElement.style.contentVisibility === 'hidden';
        const watch = new MutationObserver(() => isCovered() && done(performance.now() - start));
        watch.observe(document, { attributes: true, subtree: true });
        queueMicrotask(() => isCovered() && done(performance.now() - start));
      });
    },
    postOn.instagram(JOHNS),
    elements,
  );
  await paused(page);
  await page.close();
  return time;
}

/** Milliseconds that a change to a page costs the page while a post's owner is looked for in it. */
async function changeTime(driver: Driver, elements: number): Promise<number> {
  const page = await driver.browser.newPage();
  await page.goto(`https://${host}${POSTS_FEED}`);
  const time = await page.evaluate(
    async (post, count, changes) => {
      const main = document.querySelector('main');
      main?.append(...Array.from({ length: count }, () => document.createElement('a')));
      history.pushState({}, '', post);
      let spent = 0;
      for (let change = 0; change < changes; change += 1) {
        await new Promise(requestAnimationFrame);
        const start = performance.now();
        main?.append(document.createElement('a'));
        // Observers run before this goes on.
        await Promise.resolve();
        spent += performance.now() - start;
      }
      return spent / changes;
    },
    postOn.instagram(JOHNS),
    elements,
    CHANGES,
  );
  await page.close();
  return time;
}

/** How long a listed person's post stands before it is covered, where its address names nobody. */
export async function benchOwner(driver: Driver): Promise<Figure[]> {
  await covered(driver, 'instagram');
  const times = await interleaved(ROUNDS, {
    loaded: () => coverTime(driver, postOn.instagram(JOHNS)),
    inside: () => coverTime(driver, POSTS_FEED),
    long: () => coverTime(driver, POSTS_FEED, LONG),
    change: () => changeTime(driver, LONG),
  });
  return [
    figure('owner of a loaded post to covered', median(times.loaded), 'ms', 100),
    figure('owner of a post inside the app to covered', median(times.inside), 'ms', 100),
    figure('the same, over a feed of 20,000 elements', median(times.long), 'ms', 100),
    figure('a change to that feed while the owner is looked for', median(times.change), 'ms', 0.4),
  ];
}
