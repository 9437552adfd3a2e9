/** Logs as versions of the product saved them as JSON. */
import type { Ratings } from '../../../../src/model/care/self-rating.ts';
import type { CopyRow } from '../../../../src/model/copy/line.ts';
import type { Reading } from '../../../../src/model/copy/read-copy.ts';
import { savedVersion } from '../../../../src/model/copy/saved-log/format.ts';
import { lookThroughLog } from '../../../../src/model/copy/saved-log/look-through-log.ts';
import type { StoredCheck } from '../../../../src/model/log/check.ts';
import { jsonOf } from '../../../../src/model/log/export.ts';
import { Draft } from '../../../../src/model/records/draft.ts';
import { NOTHING } from '../../change/memory.ts';
import { fileOf } from '../sample.ts';

/** As it is saved now. @param names by id what somebody is called */
export const savedNow = (
  checks: readonly StoredCheck[],
  names: Readonly<Record<string, string>>,
  ratings: Ratings = new Map(),
): Blob =>
  fileOf(
    jsonOf(
      checks.map((check) => ({ ...check, nickname: names[check.person] ?? '' })),
      ratings,
    ),
  );

/** As a version before that saved it: `person` is a name. */
export const savedBefore = (version: 1 | 2, checks: readonly object[]): Blob =>
  fileOf(`${JSON.stringify({ format: 'breathing-room-log', version, checks }, null, 1)}\n`);

const at = Date.UTC(2026, 10, 23, 20);

/** A check of the first version, which kept what came of it alone. */
export const oldCheck = (over: object = {}) => ({
  ...{
    id: 'old-1',
    visits: ['old-1', 'old-2'],
    at,
    seen: at + 60_000,
    day: '2026-11-23',
    hour: 21,
  },
  ...{ person: 'Sam', network: 'instagram', surface: 'profile', outcome: 'went-on' },
  ...{ origin: 'link', isChosen: true, hope: 'habit', stays: { 'old-1': 45 } },
  ...over,
});

/** All that is read of a file, and what is told of it. */
export async function readSaved(file: Blob, draft = new Draft(NOTHING), reading: Reading = {}) {
  const rows: CopyRow[] = [];
  const version = (await savedVersion(file)) ?? 0;
  const log = await lookThroughLog(file, version, draft, reading, (row) => {
    rows.push(row);
    return undefined;
  });
  return { log, rows, checks: rows.flatMap((row) => ('check' in row ? [row.check] : [])) };
}
