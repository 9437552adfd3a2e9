import { grantsOf, reachOf } from '../../model/cover/access.ts';
import { type Found, factsOf } from '../../model/cover/find-facts.ts';
import { rulesForAll } from '../../model/cover/rule-drafts.ts';
import { readApplied } from '../../storage/cover/applied.ts';
import { coverFacts } from '../../storage/cover/cover.ts';
import { listTables, readTables } from '../../storage/cover/guard-tables.ts';
import { isPrivateWorker } from '../private.ts';
import { answer } from '../router.ts';
import { readOrigins } from './access.ts';
import { noteLoss, seeLoss } from './loss.ts';
import { readWanted, reconcileAnew } from './reconcile.ts';
import { registeredIds } from './rules.ts';
import { readStarts } from './scripts.ts';

/** What is said of a change that was cut short, or could not be made. */
const UNFINISHED = 'not all of it is in place';

/** Finds the facts anew as the browser has them now, and puts nothing right: so that a page tells what is so. */
export const lookAtCover = (): Promise<void> =>
  navigator.locks.request('reconcile', async () => {
    const wanted = isPrivateWorker() ? undefined : await readWanted();
    if (!wanted) return;
    const { list, doors, grants } = wanted;
    const drafts = rulesForAll(list.people, doors, grants);
    await coverFacts.setValue(factsOf(list.people, doors, drafts, await findNow()));
  });

async function findNow(): Promise<Found> {
  const [origins, ruleIds, starts, domains, before] = await Promise.all([
    ...[readOrigins(), registeredIds(), readStarts(), listTables(), readApplied()],
  ] as const);
  return {
    ...{ grants: grantsOf(origins), reach: reachOf(origins), ruleIds, starts },
    notedIds: new Set(before?.rules),
    tables: await readTables(domains),
    errors: before ? [] : [UNFINISHED],
  };
}

/** Tells pages how cover stands now, and puts back what can be put back without a question. */
export function answerLook(): void {
  answer('lookAtCover', async () => {
    await lookAtCover();
    await noteLoss();
    await seeLoss();
  });
  answer('mendCover', async () => {
    await reconcileAnew();
    await noteLoss();
  });
  answer('seeLoss', seeLoss);
}
