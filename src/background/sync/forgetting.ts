/** Somebody was forgotten in another browser: the user is asked, and once all have heard nothing is left of it. */

import { person } from '../../model/people/person.ts';
import type { Draft } from '../../model/records/draft.ts';
import type { Stored } from '../../model/records/kind.ts';
import { RECORDS } from '../../model/records/places.ts';
import { forgotten, forgottenEverywhere, heardIn } from '../../model/sync/forgotten.ts';
import { heardFrom, present } from '../../model/sync/heard-from.ts';
import type { Received } from '../../model/sync/receive.ts';
import { localDay } from '../../model/time/day.ts';
import { isAnythingOf } from '../../storage/log/of-person.ts';
import { purgeRecords } from '../../storage/records/records.ts';
import { publish } from '../../storage/records/snapshot.ts';
import { change } from '../change/change.ts';
import { inTurn, records } from '../change/records.ts';

/** Has the user asked about whom another browser forgot, where something of them is noted here. Before rows are taken over. */
export async function askAboutForgotten(rows: readonly Stored[]): Promise<void> {
  const draft = await records();
  // Who was listed anew since the mark that is here can be forgotten again.
  const isNew = ({ type, id, stamp }: Stored) =>
    type === forgotten.type && stamp > (draft.row(forgotten, id)?.stamp ?? '');
  for (const { id } of rows.filter(isNew)) {
    if (!(await isAnythingOf(id))) continue;
    const nickname = draft.get(person, id)?.nickname ?? null;
    await change({ do: 'askToForget', with: { id, nickname } });
  }
}

/** Lets go of what tells that somebody was forgotten, tombstones too, once all other browsers have heard of it. */
export async function letGoOfForgotten(told: Received['told']): Promise<void> {
  const draft = await records();
  const others = present(draft.setting(heardFrom), localDay(Date.now()));
  const ids = forgottenEverywhere(
    draft,
    others.map((device) => told.get(device) ?? null),
  );
  if (ids.length === 0) return;
  // First, so that what comes once more from who has not let go of it yet is known for it.
  await change({ do: 'noteForgottenBefore', with: heardIn(draft) });
  await inTurn(async () => publish(await purgeRecords(leftOf(draft, new Set(ids)), Date.now())));
}

/** What is left of people (ids): marks and tombstones. */
export const leftOf = (draft: Draft, ids: ReadonlySet<string>): Stored[] =>
  [...RECORDS.filter(([, fates]) => fates.forgotten === 'theirs').map(([kind]) => kind), forgotten]
    .flatMap((kind) => draft.rows(kind))
    .filter(({ type, id, deleted }) => ids.has(id) && (deleted || type === forgotten.type));
