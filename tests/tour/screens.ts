import * as act from '../browsers/actions.ts';
import { personRecord, putRecords } from '../browsers/records.ts';
import { sites } from '../stand-in/sites.ts';
import { advice } from './advice.ts';
import { john } from './doors.ts';
import { reminderScreens } from './reminders.ts';
import { reportScreens } from './report.ts';
import { ownScreen as own, type Screen } from './screen.ts';
import { urgeScreens } from './urge.ts';

/** Settings with every door closed. The tour's own viewer is learnt from a link. */
const doors: Screen = {
  show: async (driver) => {
    const viewer = { network: 'instagram', hosts: ['viewer.example.net'], routes: ['/{handle}'] };
    await act.intend(driver, 'setDoor', { door: 'mirrors', isClosed: true });
    await act.intend(driver, 'setDoor', { door: 'search', isClosed: true });
    await act.intend(driver, 'addViewer', { viewer });
    await act.intend(driver, 'setEngine', { engine: 'google', isClosed: true });
    await act.show(driver, 'settings/doors');
    await driver.home.waitForSelector('.known');
    return driver.home;
  },
};

/** People around an ex, and how feeds are softened. */
const linked: Screen = {
  show: async (driver) => {
    const [ex] = await act.people(driver);
    const kim = { ...ex, id: 'kim-00000001', nickname: 'Kim', response: 'notice', identities: [] };
    const linked = { ...kim, link: { to: ex?.id, relation: 'partner' } };
    await putRecords(driver, [...(ex ? [personRecord(ex)] : []), personRecord(linked)]);
    await act.show(driver, 'people');
    await driver.home.waitForSelector('.linked');
    return driver.home;
  },
};

/** A feed in which somebody listed comes up. */
const feed: Screen = {
  show: async (driver) => {
    await act.change(driver, { veil: 'soft' });
    const page = await driver.browser.newPage();
    await page.goto(`https://${sites.instagram.host}/feed/`);
    await page.waitForSelector('[inert]');
    return page;
  },
};

const popup: Screen = {
  widest: 380,
  show: async ({ browser, origin }) => {
    const page = await browser.newPage();
    await page.goto(`${origin}/popup.html`);
    await page.waitForSelector('.figure');
    return page;
  },
};

const pause: Screen = {
  show: async ({ browser }) => {
    const page = await browser.newPage();
    await act.visit(page, john);
    await act.paused(page);
    await page.waitForSelector('.nudge');
    return page;
  },
};

/** Screens pictured once the doors were tried, by the name of their pictures. */
export const screens: Readonly<Record<string, Screen>> = {
  ...reminderScreens,
  popup,
  settings: own('settings'),
  calm: own('calm'),
  pause,
  doors,
  feed,
  ...urgeScreens,
  linked,
  phone: own('phone'),
  cover: own('cover'),
  ...advice,
  ...reportScreens,
};
