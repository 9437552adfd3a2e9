import * as act from '../browsers/actions.ts';
import { ownScreen as own, type Screen } from './screen.ts';

/** A reading, by its address behind `#/`. */
const reading = (address: string): Screen => ({
  show: async (driver) => {
    await act.show(driver, address);
    await driver.home.waitForSelector('.reading');
    return driver.home;
  },
});

const checked: Screen = {
  show: async (driver) => {
    const what = 'ready:yes bored:yes sure:no healed:unsure calm:no good:yes';
    const day = Temporal.Now.plainDateISO().subtract({ days: 9 }).toString();
    await act.ask(driver, 'moment', { id: 'reply-earlier', kind: 'reply', what, day });
    await act.show(driver, 'reply');
    for (const answer of ['Yes', 'Yes', 'Yes', 'Not sure', 'Yes', 'Yes']) {
      await act.press(driver.home, answer);
    }
    await driver.home.waitForSelector('.compared');
    return driver.home;
  },
};

/** The kinder screens, by the name of their pictures. */
export const advice: Readonly<Record<string, Screen>> = {
  kind: own('kind'),
  questions: own('questions'),
  question: reading('questions/miss'),
  signs: own('signs'),
  sign: reading('signs/contact'),
  reply: own('reply'),
  checked,
  care: own('care'),
  nudges: own('nudges'),
  help: own('help'),
};
