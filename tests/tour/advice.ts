import * as act from '../browsers/actions.ts';
import { ask } from '../browsers/ask.ts';
import { ownScreen as own, pressed, type Screen } from './screen.ts';

const checked: Screen = {
  show: async (driver) => {
    const what = 'ready:yes bored:yes sure:no healed:unsure calm:no good:yes';
    const day = Temporal.Now.plainDateISO().subtract({ days: 9 }).toString();
    await ask(driver, 'moment', { id: 'reply-earlier', kind: 'reply', what, day });
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
  question: own('questions/miss', '.reading'),
  signs: own('signs'),
  sign: own('signs/contact', '.reading'),
  reply: own('reply'),
  checked,
  care: own('care'),
  nudges: own('nudges'),
  help: own('help'),
  unsafe: pressed('help', 'I feel unsafe'),
};
