import { t } from '../../language/text.ts';
import { speakInWorker } from '../../language/worker.ts';
import type { Draft } from '../../model/records/draft.ts';
import { isSame } from '../../model/records/same.ts';
import { chosenLanguage } from '../../model/settings/chosen-language.ts';
import { readGuardTexts, writeGuardTexts } from '../../storage/cover/guard-tables.ts';
import { watchSnapshot } from '../../storage/records/snapshot.ts';
import { recordsOrNone } from '../change/records.ts';

/** Has notifications and the guard speak the chosen language; the browser's until the records are read. */
export function keepLanguage(): void {
  speakInWorker(null);
  watchSnapshot(speakAs);
  recordsOrNone().then(speakAs);
}

async function speakAs(now: Draft): Promise<void> {
  speakInWorker(now.setting(chosenLanguage));
  const texts = {
    note: t('note'),
    showOnce: t('showOnce'),
    hiddenForCalm: t('hiddenForCalm'),
  };
  // A write has every guard read its table anew.
  if (!isSame(await readGuardTexts(), texts)) await writeGuardTexts(texts);
}
