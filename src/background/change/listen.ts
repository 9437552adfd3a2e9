import { isPrivateWorker } from '../private.ts';
import { keepDeletion } from '../records/deletion.ts';
import { keepOverwriting } from '../records/overwriting.ts';
import { answer } from '../router.ts';
import { keepSync } from '../sync/sync.ts';
import { change } from './change.ts';
import { takeOver } from './hand-over.ts';
import { answerHasten } from './hasten.ts';
import { importOldStorage } from './import-old-storage.ts';
import { keepPostponed } from './postponed.ts';
import { propose, resolveProposals, withdraw } from './proposals.ts';
import { publishNow, recordsOrNone } from './records.ts';
import { tellSoftened } from './tell-softened.ts';

/** Listens for changes, and publishes the records for every page and worker to read; deletes all where that is wanted, and syncs. */
export function keepRecords(): void {
  answer('change', async (intent) => (await change(intent)).waitsUntil);
  answerHasten();
  answer('propose', propose);
  answer('withdraw', withdraw);
  answer('records', publishNow);
  keepSync();
  if (isPrivateWorker()) return;
  takeOver(async (intent) => {
    if (intent) return (await change(intent)).waitsUntil;
    await publishNow();
    return null;
  });
  keepPostponed();
  resolveProposals();
  keepDeletion();
  keepOverwriting();
  // What could not be taken over is tried again at the next start.
  importOldStorage()
    .catch(() => undefined)
    .then(publishNow)
    .then(recordsOrNone)
    .then(tellSoftened);
}
