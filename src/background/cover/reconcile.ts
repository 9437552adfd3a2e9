import { browser } from '#imports';
import { reachOf } from '../../model/cover/access.ts';
import { copyOf } from '../../model/cover/list-copy.ts';
import { sha256 } from '../../model/records/sha256.ts';
import { readApplied, startedSites, writeApplied } from '../../storage/cover/applied.ts';
import { coverFacts } from '../../storage/cover/cover.ts';
import { distrustLongTexts } from '../../storage/cover/long-texts.ts';
import { isPrivateWorker } from '../private.ts';
import { readOrigins } from './access.ts';
import { applyList, sitesOf, type Wanted } from './apply.ts';
import { readDoors } from './doors.ts';
import { applyPasses } from './passes.ts';
import { readRegistered } from './registered.ts';
import { registeredIds } from './rules.ts';
import { registeredSites, startInOpenTabs } from './scripts.ts';
import { bringBack, readWatchList } from './watch-list.ts';

/**
 * Brings rules, scripts, tables and passes in line with the list, the doors and the permissions; where
 * nothing differs it only looks. A list that is missing changes nothing. Runs one at a time.
 */
export const reconcile = (): Promise<void> => navigator.locks.request('reconcile', bringInLine);

/** The same, though it may seem that nothing differs: another version compiles the list anew. */
export const reconcileAnew = (): Promise<void> =>
  navigator.locks.request('reconcile', async () => {
    await writeApplied(null);
    await distrustLongTexts();
    // The scripts of the version before are still in open tabs, and cut off.
    await startedSites(isPrivateWorker()).setValue({});
    await bringInLine();
  });

async function bringInLine(): Promise<void> {
  // The worker of private windows shares what is registered, and has open tabs of its own.
  const isPrivate = isPrivateWorker();
  if (!isPrivate) await applyPasses();
  const wanted = await readWanted();
  if (wanted && !isPrivate) await applyWhereDifferent(wanted);
  await startInOpenTabs(wanted ? sitesOf(wanted) : await registeredSites(), isPrivate);
}

interface Revised extends Wanted {
  /** What the revision is made of. */
  readonly text: string;
}

/** What is to be in place; undefined where the list could not be read. */
export async function readWanted(): Promise<Revised | undefined> {
  const [list, doors, origins] = await Promise.all([readWatchList(), readDoors(), readOrigins()]);
  if (list.state === 'missing') return undefined;
  if (list.state === 'restored') await bringBack(list.people);
  const { version } = browser.runtime.getManifest();
  const names = list.people.map(({ fullName }) => fullName);
  const text = JSON.stringify([version, list.state, copyOf(list.people), names, doors, origins]);
  return { list, doors, grants: reachOf(origins), text };
}

/** Facts are found anew in each session of the browser. */
async function areFactsKnown({ list: { people } }: Wanted): Promise<boolean> {
  return people.length === 0 || Object.keys(await coverFacts.getValue()).length > 0;
}

/** Whether this worker has seen for itself that the browser has what was noted. */
let isSeen = false;

/**
 * Looks at what is registered, not only at what was noted: the browser may have lost some of it. Once that was seen, a
 * change of the list starts from what was noted.
 */
async function applyWhereDifferent({ text, ...wanted }: Revised): Promise<void> {
  const [revision, before] = await Promise.all([sha256(text), readApplied()]);
  const isAsWanted = before?.revision === revision;
  if (isAsWanted) isSeen = before.registered === (await readRegistered(await registeredIds()));
  if (isAsWanted && isSeen && (await areFactsKnown(wanted))) return;
  const noted = isSeen && !isAsWanted && before?.rules;
  await applyList(wanted, revision, noted ? new Set(noted) : undefined);
  isSeen = true;
}
