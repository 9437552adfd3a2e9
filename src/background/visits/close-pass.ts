import { findListed } from '../../model/people/person.ts';
import { pass } from '../../model/visits/pass.ts';
import { privatePasses } from '../../storage/visits/pauses.ts';
import { change } from '../change/change.ts';
import { recordsOrNone } from '../change/records.ts';
import { listPeople } from '../cover/watch-list.ts';
import { writeDown } from '../log/writer.ts';
import { answer } from '../router.ts';
import { entryOfEnd } from './entries.ts';
import { endPause, inTurn } from './gate.ts';
import { keepPrivatePasses } from './private-passes.ts';

/** Listens for passes that the user ends early: in the page, in the popup, on the People page. */
export function closePassesEarly(): void {
  answer('closePass', (key) => inTurn(() => closePassOf(key)));
}

/** Ends the pass of whom a key stands for, in ordinary windows and in private ones. */
async function closePassOf(key: string): Promise<void> {
  const found = findListed(await listPeople(), key);
  if (!found) return;
  const { id } = found.person;
  const others = Object.keys(await privatePasses.getValue()).filter((one) => one !== id);
  await keepPrivatePasses(others);
  const given = (await recordsOrNone()).get(pass, id);
  if (!given) return;
  const at = Date.now();
  // Noted first: a worker that dies in between is told again, and nothing of a pass that is gone could be noted.
  await writeDown(entryOfEnd(given, at, at < given.until));
  await endPause(id, given.check);
  await change({ do: 'closePass', with: { person: id } });
}
