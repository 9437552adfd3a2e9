import * as v from 'valibot';
import { wholeDate } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { hardDate } from '../../model/care/hard-date.ts';
import type { PageIntent } from '../../model/change/intents.ts';
import type { Postponed } from '../../model/change/postponed.ts';
import { takeRecords } from '../../model/copy/intents.ts';
import { erased } from '../../model/log/erased.ts';
import { person } from '../../model/people/person.ts';
import type { Draft } from '../../model/records/draft.ts';
import { readValue, type Stored } from '../../model/records/kind.ts';

type Words = {
  readonly [Name in PageIntent['do']]?: (
    data: Extract<PageIntent, { do: Name }>['with'],
    draft: Draft,
  ) => string;
};

const nameOf = (draft: Draft, id: string) => draft.get(person, id)?.nickname ?? t('waiting-nobody');

/** What waits most often, in words; the rest is told in general. */
const WORDS: Words = {
  editPerson: ({ id, response, veil, fullName }, draft) => {
    const name = nameOf(draft, id);
    if (response === 'pause' || response === 'notice')
      return t('waiting-response', { name, response });
    if (veil && veil !== 'removed') return t('waiting-veil', { name, veil });
    return t(fullName === undefined ? 'waiting-person' : 'waiting-fullName', { name });
  },
  removePerson: ({ id }, draft) => t('waiting-removePerson', { name: nameOf(draft, id) }),
  forgetPerson: ({ id }, draft) => t('waiting-forgetPerson', { name: nameOf(draft, id) }),
  // Shown on every screen: handles and sites stay where people are managed.
  removeIdentity: ({ id }, draft) => t('waiting-removeProfile', { name: nameOf(draft, id) }),
  setDoor: ({ door }) => t('waiting-door', { door }),
  setEngine: () => t('waiting-engine'),
  removeViewer: () => t('waiting-viewer'),
  putHardDate: ({ label }) => t('waiting-putHardDate', { what: label }),
  removeHardDate: ({ id }, draft) =>
    t('waiting-removeHardDate', { what: draft.get(hardDate, id)?.label ?? '' }),
  taper: ({ seconds }) => t('waiting-taper', { seconds: Number(seconds) }),
  eraseLog: () => t('waiting-eraseLog'),
  eraseDays: ({ from, until }) =>
    t('waiting-eraseDays', { from: wholeDate(String(from)), until: wholeDate(String(until)) }),
  deleteEverything: () => t('waiting-deleteEverything'),
  set: ({ setting, value }) => {
    if (setting === 'waitSeconds') return t('waiting-wait', { seconds: Number(value) });
    if (setting === 'softeningDelay') return t('waiting-delay', { hours: Number(value) });
    if (setting === 'waitsLongerAtNight') return t('waiting-night');
    if (setting === 'longestPass') return t('waiting-longestPass', { minutes: Number(value) });
    if (setting === 'waitGrows') return t('waiting-grows');
    return setting === 'retention' ? t('waiting-retention') : t('waiting-other');
  },
};

/** What rows that belong together bring from elsewhere; they may be of somebody listed, or mark what was erased there. */
function wordsForRows(rows: readonly Stored[], draft: Draft): string {
  const mark = rows.map((row) => row.type === erased.type && readValue(erased, row)).find(Boolean);
  if (mark) {
    const [from, until] = [mark.from, mark.until].map((day) => day && wholeDate(day));
    return from
      ? t('waiting-copyErasedDays', { from, until: until ?? '' })
      : t('waiting-copyErased', { until: until ?? '' });
  }
  const whose = rows.find(({ type, id }) => type === person.type && draft.get(person, id));
  return whose ? t('waiting-copyPerson', { name: nameOf(draft, whose.id) }) : t('waiting-copy');
}

/** What a change that waits will do, in words. */
export function wordsFor({ intent }: Pick<Postponed, 'intent'>, draft: Draft): string {
  if (intent.do === 'takeRecords' && v.is(takeRecords.schema, intent.with))
    return wordsForRows(intent.with.rows as unknown as readonly Stored[], draft);
  const words = WORDS[intent.do as PageIntent['do']] as
    | ((data: unknown, draft: Draft) => string)
    | undefined;
  return words?.(intent.with, draft) ?? t('waiting-other');
}
