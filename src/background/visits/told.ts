import type { Visit } from '../../messages/messages.ts';
import { findListed, type Listed, type Person } from '../../model/people/person.ts';
import { listPeople } from '../cover/watch-list.ts';
import { writeDown } from '../log/writer.ts';
import { isPrivate as isOfPrivate } from '../private.ts';
import { entryOfVisit, type Happened } from './entries.ts';

type Sender = chrome.runtime.MessageSender;

/** A visit as it is told of: to whom, and where. */
export interface Told {
  readonly visit: Visit;
  readonly person: Person;
  readonly identity: Listed;
  readonly tab: chrome.tabs.Tab & { readonly id: number };
  readonly isPrivate: boolean;
}

/** Whom a visit is to, and the tab it is told from; nothing where nobody is listed under its key any more. */
export async function toldOf(visit: Visit, sender: Sender): Promise<Told | undefined> {
  const { tab } = sender;
  const found = findListed(await listPeople(), visit.key);
  if (!found || tab?.id === undefined) return undefined;
  return { visit, ...found, tab: { ...tab, id: tab.id }, isPrivate: isOfPrivate(sender) };
}

/** What is on its way into the log; nothing where there is nothing to log. */
export interface Noted {
  readonly person?: string;
  readonly written?: ReturnType<typeof writeDown>;
}

/**
 * Logs what happened in a visit, or what the user said of it. Each report says all that is known of the visit,
 * so that it counts though those before it were lost or come later. Of a private window nothing is logged.
 * Resolves once it has its place in the log's queue, before it is written.
 */
export async function note(
  { visit, person, isPrivate }: Told,
  joins: string | null,
  what: Happened = {},
): Promise<Noted> {
  if (isPrivate) return {};
  const entry = await entryOfVisit(visit, person, joins, Date.now(), what);
  return { person: person.id, written: writeDown(entry) };
}
