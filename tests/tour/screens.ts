import * as act from '../browsers/actions.ts';
import { sites } from '../stand-in/sites.ts';
import { advice } from './advice.ts';
import { careScreens } from './care.ts';
import { passScreens } from './passes.ts';
import { endScreens, peopleScreens } from './people.ts';
import { reminderScreens } from './reminders.ts';
import { reportScreens } from './report.ts';
import { ownScreen as own, pauseScreen, popupScreen, type Screen } from './screen.ts';
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

/** Screens pictured once the doors were tried, by the name of their pictures; the last of them delete everything. */
export const screens: Readonly<Record<string, Screen>> = {
  ...reminderScreens,
  popup: popupScreen('.figure'),
  settings: own('settings'),
  calm: own('calm'),
  pause: pauseScreen('.nudge'),
  doors,
  feed,
  ...urgeScreens,
  ...peopleScreens,
  ...passScreens,
  phone: own('phone'),
  cover: own('cover'),
  many: own('many'),
  carry: own('carry'),
  ...advice,
  ...careScreens,
  ...reportScreens,
  ...endScreens,
};
