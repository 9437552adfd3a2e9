import { SCRIPTS } from '../../model/cover/scripts.ts';
import { sha256 } from '../../model/records/sha256.ts';
import { listTables } from '../../storage/cover/guard-tables.ts';
import { matchesOf } from './scripts.ts';

/**
 * Stands for what the browser itself has: which rules, which scripts on which sites, whose tables.
 * @param rules the numbers of its rules, just read: of 900 that takes 17 ms (Chromium 156)
 */
export async function readRegistered(rules: ReadonlySet<number>): Promise<string> {
  const [tables, ...scripts] = await Promise.all([listTables(), ...SCRIPTS.map(matchesOf)]);
  const sorted = [[...rules].sort(), tables.toSorted(), ...scripts.map((one) => one.toSorted())];
  return sha256(JSON.stringify(sorted));
}
