import { browser } from '#imports';
import { takenBack } from '../../model/change/settle.ts';
import { domainOfSite, sitesNeeded } from '../../model/cover/access.ts';
import { doors } from '../../model/cover/doors.ts';
import { person } from '../../model/people/person.ts';
import { localDay } from '../../model/time/day.ts';
import { within } from '../../networks/addresses/canonical.ts';
import { proposedSites } from '../change/proposals.ts';
import { records } from '../change/records.ts';

const ALARM = 'give-back';

/** Longer than anybody takes to press Undo, which then need not ask for anything again. In minutes. */
const GIVE_BACK_MINUTES = 1;

/** Gives back access to sites that nobody listed, and no door, needs any more. */
export function keepNoMoreAccess(): void {
  browser.alarms.onAlarm.addListener(({ name }) => (name === ALARM ? giveBack() : undefined));
}

/** Looks in a minute for what is not needed any more. */
export const giveBackSoon = (): Promise<void> =>
  browser.alarms.create(ALARM, { delayInMinutes: GIVE_BACK_MINUTES });

async function giveBack(): Promise<void> {
  const { origins: held = [] } = await browser.permissions.getAll();
  const needed = new Set([...(await neededSites()), ...(await proposedSites())]);
  const domains = [...needed].map(domainOfSite);
  // A host below a needed site was allowed in the browser's own settings, and is needed as well.
  const origins = held.filter((site) => !within(domainOfSite(site), domains));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

async function neededSites(): Promise<string[]> {
  // What is open for a day is closed again by then, and must not have to ask.
  const at = Date.now();
  const now = takenBack(await records(), { at, day: localDay(at), wall: '' });
  const closed = now.setting(doors);
  const identities = [...now.all(person).values()].flatMap((one) => one.identities);
  return sitesNeeded(identities, closed);
}
