import { NEUTRAL, NEW_TAB } from '../../model/discretion/quick-exit.ts';
import type { Stored } from '../../model/records/kind.ts';
import { keyOf } from '../records/row-keys.ts';

/** Not by the setting itself, which would bring all that reads records along. */
const KEY = keyOf({ type: 'exitPage', id: '' });

/**
 * The page that the user leaves ours for, read past schemas and all that reads records: it is wanted before those are
 * there. The neutral one where none was chosen, or nothing is published yet.
 */
export async function readChosenExit(): Promise<string> {
  const { [KEY]: text } = await chrome.storage.session.get<Record<string, unknown>>(KEY);
  const { value } = JSON.parse(typeof text === 'string' ? text : '{}') as Partial<Stored>;
  const isPage = typeof value === 'string' && URL.parse(value)?.protocol === 'https:';
  return isPage || value === NEW_TAB ? value : NEUTRAL;
}
