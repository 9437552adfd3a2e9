import * as act from '../browsers/actions.ts';
import type { Driver } from '../browsers/driver.ts';
import { personRecord, putRecords } from '../browsers/records.ts';
import { after, ownScreen as own, pauseScreen, pressed, type Screen } from './screen.ts';

/** People around an ex, and how feeds are softened. */
const link = async (driver: Driver) => {
  const ex = (await act.people(driver)).find(({ nickname }) => nickname === 'Sam');
  const kim = { ...ex, id: 'kim-00000001', nickname: 'Kim', response: 'notice', identities: [] };
  const linked = { ...kim, link: { to: ex?.id, relation: 'partner' } };
  await putRecords(driver, [...(ex ? [personRecord(ex)] : []), personRecord(linked)]);
};

const stay = (staysInTouch: boolean) => (driver: Driver) => act.change(driver, { staysInTouch });

const removed: Screen = {
  ...pressed('people', 'Change Sam', 'Remove person Sam'),
  end: async ({ home }) => {
    await act.press(home, 'Undo');
    await act.says(home, 'Sam is back on your list');
  },
};

/** Somebody is removed while their pause is open. */
const gone: Screen = {
  ...removed,
  show: async (driver) => {
    const page = await pauseScreen('.choices').show(driver);
    await removed.show(driver);
    await page.waitForSelector('.choices a[href^="https://"]');
    return page;
  },
};

/** The list of people: who is around whom, who is in touch, who is gone. */
export const peopleScreens: Readonly<Record<string, Screen>> = {
  gone,
  changing: pressed('people', 'Change Sam'),
  'in-touch': { ...after(stay(true), pressed('people', 'Change Sam')), end: stay(false) },
  removed,
  linked: after(link, own('people', '.linked')),
};

/** Everything is deleted, in the end. */
export const endScreens: Readonly<Record<string, Screen>> = {
  deleting: pressed('settings', 'Delete everything'),
  'deleting-soon': pressed('settings', 'Delete everything', 'Delete everything'),
  deleted: {
    show: async ({ home }) => {
      await act.says(home, 'Everything has been deleted');
      return home;
    },
  },
};
