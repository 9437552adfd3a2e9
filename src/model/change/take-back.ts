import { doors } from '../cover/doors.ts';
import { person } from '../people/person.ts';
import type { Draft } from '../records/draft.ts';
import type { Intent } from './intents.ts';
import type { Postponed } from './postponed.ts';
import { SETTINGS } from './settings.ts';

interface WayBack {
  /** What it is about. */
  readonly id: string;
  readonly intent: Intent;
}

type WaysBack = {
  readonly [Name in Intent['do']]?: (
    data: Extract<Intent, { do: Name }>['with'],
    draft: Draft,
  ) => WayBack | null;
};

/** What would put things back as records have them now, for those changes that can hold for a day. */
const WAYS_BACK: WaysBack = {
  editPerson: ({ id }, draft) => {
    const one = draft.get(person, id);
    if (!one) return null;
    const { response, veil, staysInTouch = false, forSafety = false, fullName = null } = one;
    const protects = { response, veil, staysInTouch, forSafety, fullName };
    return { id, intent: { do: 'editPerson', with: { id, ...protects } } };
  },
  set: ({ setting }, draft) => {
    // What was deleted of the log meanwhile does not come back.
    if (setting === 'retention') return null;
    const value = draft.setting<unknown>(SETTINGS[setting]);
    return { id: `set ${setting}`, intent: { do: 'set', with: { setting, value } } };
  },
  setDoor: ({ door }, draft) => {
    const isClosed = draft.setting(doors)[door];
    return { id: `door ${door}`, intent: { do: 'setDoor', with: { door, isClosed } } };
  },
  setEngine: ({ engine }, draft) => {
    const isClosed = draft.setting(doors).engines.includes(engine);
    return { id: `engine ${engine}`, intent: { do: 'setEngine', with: { engine, isClosed } } };
  },
};

/** What takes a change back that is about to be applied, so that it can hold for a day; null where nothing can. */
export function wayBack(
  { do: name, with: data }: Postponed['intent'],
  draft: Draft,
): WayBack | null {
  const back = WAYS_BACK[name as Intent['do']] as
    | ((data: unknown, draft: Draft) => WayBack | null)
    | undefined;
  return back?.(data, draft) ?? null;
}
