import { speakInWorker } from '../../language/worker.ts';
import { chosenLanguage } from '../../model/settings/chosen-language.ts';
import { watchSnapshot } from '../../storage/records/snapshot.ts';
import { recordsOrNone } from '../change/records.ts';

/** Has notifications speak the chosen language; the browser's until the records are read. */
export function keepLanguage(): void {
  speakInWorker(null);
  watchSnapshot((now) => speakInWorker(now.setting(chosenLanguage)));
  recordsOrNone().then((kept) => speakInWorker(kept.setting(chosenLanguage)));
}
