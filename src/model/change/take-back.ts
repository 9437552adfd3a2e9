import * as v from 'valibot';
import { doors } from '../cover/doors.ts';
import { person } from '../people/person.ts';
import type { Draft } from '../records/draft.ts';
import type { Intent } from './intents.ts';
import type { Postponed } from './postponed.ts';
import { SETTINGS, type SettingName } from './settings.ts';

/** What takes a change back. */
export interface WayBack {
  /** What it is about. */
  readonly id: string;
  readonly intent: Intent;
}

/** What of somebody can be softer for a day, each part by itself: another that has become stricter meanwhile stays so. */
const PARTS = ['response', 'veil', 'staysInTouch', 'fullName'] as const;

/** What was deleted of the log does not come back; and one passphrase in another's place is softer either way. */
const IRREVERSIBLE: readonly SettingName[] = ['retention', 'passphrase'];

type WaysBack = {
  readonly [Name in Intent['do']]?: (
    data: Extract<Intent, { do: Name }>['with'],
    draft: Draft,
  ) => readonly WayBack[];
};

/** What would put things back as records have them now, for those changes that can hold for a day. */
const WAYS_BACK: WaysBack = {
  editPerson: ({ id, ...said }, draft) => {
    const one = draft.get(person, id);
    // Whoever looks to stay safe does so for as long as they say.
    if (!one || said.forSafety) return [];
    const { response, veil, staysInTouch = false, fullName = null } = one;
    const before = { response, veil, staysInTouch, fullName };
    return PARTS.filter((part) => said[part] !== undefined)
      .filter((part) => part !== 'fullName' || !said.fullName)
      .map((part) => ({
        id: `${id} ${part}`,
        intent: { do: 'editPerson', with: { id, [part]: before[part] } },
      }));
  },
  set: ({ setting }, draft) => {
    if (IRREVERSIBLE.includes(setting)) return [];
    const value = draft.setting<unknown>(SETTINGS[setting]);
    return [{ id: `set ${setting}`, intent: { do: 'set', with: { setting, value } } }];
  },
  setDoor: ({ door }, draft) => {
    const isClosed = draft.setting(doors)[door];
    return [{ id: `door ${door}`, intent: { do: 'setDoor', with: { door, isClosed } } }];
  },
  setEngine: ({ engine }, draft) => {
    const isClosed = draft.setting(doors).engines.includes(engine);
    return [{ id: `engine ${engine}`, intent: { do: 'setEngine', with: { engine, isClosed } } }];
  },
};

/** Whether an intent is one that takes a change back: a file may have written anything in its place. */
export const isWayBack = ({ do: name, with: data }: Postponed['intent']): boolean =>
  Object.hasOwn(WAYS_BACK, name) && !v.is(ofIrreversible, data);

const ofIrreversible = v.looseObject({ setting: v.picklist(IRREVERSIBLE) });

/**
 * What takes a change back that is about to be applied, part by part, so that it can hold for a day; nothing where it
 * cannot.
 */
export function waysBack(
  { do: name, with: data }: Postponed['intent'],
  draft: Draft,
): readonly WayBack[] {
  const back = WAYS_BACK[name as Intent['do']] as
    | ((data: unknown, draft: Draft) => readonly WayBack[])
    | undefined;
  return back?.(data, draft) ?? [];
}
