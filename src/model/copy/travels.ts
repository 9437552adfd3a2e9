import { passphrase } from '../change/passphrase.ts';
import { postponed } from '../change/postponed.ts';
import { untold } from '../change/untold.ts';
import { unread } from '../cover/unread.ts';
import { pin } from '../discretion/pin.ts';
import { erasing } from '../log/erasing.ts';
import { logLoss } from '../log/loss.ts';
import { switchedOff } from '../log/switched-off.ts';
import { restoredOn } from '../people/restored-on.ts';
import { deletion } from '../records/deletion.ts';
import type { Stored } from '../records/kind.ts';
import { forgottenBefore, forgottenElsewhere } from '../sync/forgotten.ts';
import { heardFrom } from '../sync/heard-from.ts';
import { syncing } from '../sync/syncing.ts';
import { pass } from '../visits/pass.ts';
import { autoCopy } from './auto-copy.ts';
import { lastCopy } from './last-copy.ts';

/**
 * What stays in the browser that it was made in. A PIN is four digits, soon tried by whoever has the file, and would
 * lock another browser; so would a passphrase of the delay. The key of sync
 * would open what other browsers wrote. What is under way of erasing would erase elsewhere. A pass
 * and a softer change that waits are leave given by this browser's clock: a file must not bring it. The rest tells of
 * this browser alone.
 */
const STAYING: ReadonlySet<string> = new Set(
  [
    pin,
    passphrase,
    deletion,
    erasing,
    pass,
    postponed,
    untold,
    switchedOff,
    logLoss,
    restoredOn,
    unread,
    lastCopy,
    autoCopy,
    syncing,
    heardFrom,
    forgottenBefore,
    forgottenElsewhere,
  ].map(({ type }) => type),
);

/** What was set aside of a record has that record's type before a space in its id. */
const SET_ASIDE = 'set-aside';

/** Whether a record goes into a copy, and may come out of one. */
export const travels = ({ type, id }: Pick<Stored, 'type' | 'id'>): boolean =>
  !STAYING.has(type === SET_ASIDE ? (id.split(' ', 1)[0] ?? '') : type);
