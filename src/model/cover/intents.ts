import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import { text } from '../records/common-schemas.ts';
import { doors, viewerSchema } from './doors.ts';
import { UNREAD_PARTS, unread } from './unread.ts';
import { unreadId } from './unread-id.ts';

/** Closes or opens the door of mirrors, or of searches on the networks themselves. */
export const setDoor = intent(
  v.strictObject({ door: v.picklist(['mirrors', 'search']), isClosed: v.boolean() }),
  (draft, { door, isClosed }) => draft.set(doors, { ...draft.setting(doors), [door]: isClosed }),
);

/** Stops searches on an engine, or no longer. */
export const setEngine = intent(
  v.strictObject({ engine: text(500), isClosed: v.boolean() }),
  (draft, { engine, isClosed }) => {
    const now = draft.setting(doors);
    const others = now.engines.filter((id) => id !== engine);
    draft.set(doors, { ...now, engines: isClosed ? [...others, engine] : others });
  },
);

/** Adds a viewer that is on no list of ours, or a further place where a known one names people. */
export const addViewer = intent(v.strictObject({ viewer: viewerSchema }), (draft, { viewer }) => {
  const now = draft.setting(doors);
  const known = now.viewers.find(
    ({ hosts, network }) => hosts[0] === viewer.hosts[0] && network === viewer.network,
  );
  const routes = [...new Set([...(known?.routes ?? []), ...viewer.routes])];
  const merged = { ...known, ...viewer, routes };
  const viewers = known
    ? now.viewers.map((one) => (one === known ? merged : one))
    : [...now.viewers, merged];
  draft.set(doors, { ...now, viewers });
});

/** Takes a viewer off again, by its host. */
export const removeViewer = intent(v.strictObject({ host: text(500) }), (draft, { host }) => {
  const now = draft.setting(doors);
  const viewers = now.viewers.filter(({ hosts }) => hosts[0] !== host);
  draft.set(doors, { ...now, viewers });
});

/** Notes that a part of a network could today not be read, or could again. */
export const noteUnread = intent(
  v.strictObject({ network: text(40), part: v.picklist(UNREAD_PARTS), isUnread: v.boolean() }),
  (draft, { network, part, isUnread }, { day }) => {
    const id = unreadId(network, part);
    if (isUnread) draft.put(unread, id, { on: day });
    else if (draft.get(unread, id)) draft.remove(unread, id);
  },
);
