import { t } from '../../language/text.ts';
import type { PassNote, Visit } from '../../messages/messages.ts';
import { noticeOf, type Pass } from '../../model/visits/pass.ts';
import { runIn, type Showing } from './in-page.ts';

/** Has a page that a pass lets show say in its corner, shortly before, that the pass ends. */
export function noteEndIn(showing: Showing, { key, source }: Visit, given: Pass): void {
  const words = { minute: t('pass-endsMinute'), soon: t('pass-endsSoon'), close: t('pass-close') };
  const note: PassNote = { key, source, until: given.until, notice: noticeOf(given), words };
  runIn(showing, '/pass-note.js', (one: PassNote) => globalThis.passNote?.(one), note);
}
