import type { Page } from 'puppeteer-core';
import { arrived, click, feed, goBack, serveByWorker, visit } from '../browsers/actions.ts';
import type { Driver } from '../browsers/driver.ts';
import { ELSEWHERE } from '../stand-in/sites.ts';
import { john } from './screen.ts';

const clickOnFeed = async (driver: Driver, link: string): Promise<Page> => {
  const page = await feed(driver);
  await click(page, link);
  return page;
};

/** The ways to a profile that the tour tries, by what they are called. */
export const doors: Readonly<Record<string, (driver: Driver) => Promise<Page>>> = {
  'by its address': async ({ browser }) => {
    const page = await browser.newPage();
    await visit(page, john);
    return page;
  },
  'by a link from another site': async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(`https://${ELSEWHERE}/`);
    await click(page, '#plain');
    return page;
  },
  'by a link inside the app': (driver) => clickOnFeed(driver, '#inside'),
  'by a story': (driver) => clickOnFeed(driver, '#story'),
  "from a page served by the site's own service worker": async (driver) => {
    const page = await feed(driver);
    await serveByWorker(page);
    await visit(page, john);
    return page;
  },
  'by the back button': async (driver) => {
    const page = await feed(driver);
    await page.evaluate((to) => history.pushState({}, '', to), '/away/');
    await visit(page, john);
    await arrived(page, '/pause.html');
    await page.goto(`https://${ELSEWHERE}/`);
    await goBack(page);
    return page;
  },
};
