import * as v from 'valibot';
import type { Known } from '../../model/records/kind.ts';
import { checkedItem } from '../records/checked-item.ts';
import { writeLocal } from '../records/local-area.ts';

/** What was put in place last, written once all of it was. */
const appliedSchema = v.looseObject({
  /** Hash of what was wanted. */
  revision: v.string(),
  /** What the browser then had registered, see src/background/cover/registered.ts. */
  registered: v.string(),
  /** The numbers of its rules, as telling takes the browser 17 ms where there are 900; earlier versions noted none. */
  rules: v.optional(v.array(v.number())),
});
export type Applied = Known<v.InferOutput<typeof appliedSchema>>;

/** Null while a change is under way, and for good where one was cut short. */
const applied = checkedItem<Applied | null>('local:applied', v.nullable(appliedSchema), null);

export const readApplied = (): Promise<Applied | null> => applied.getValue();

export const writeApplied = (now: Applied | null): Promise<void> =>
  writeLocal(() => applied.setValue(now));

/** By script: the sites whose open tabs have it since the extension was started, enabled or updated. */
const startedSchema = v.record(v.string(), v.array(v.string()));
export type StartedSites = Known<v.InferOutput<typeof startedSchema>>;

/** Private windows have a worker and tabs of their own, and may share what is stored. */
export const startedSites = (isPrivate: boolean) =>
  checkedItem<StartedSites>(`session:startedSites${isPrivate ? 'Private' : ''}`, startedSchema, {});
